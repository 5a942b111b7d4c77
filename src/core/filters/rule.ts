import type { ClutterKind } from "../kinds";
import type { Likeness } from "./likeness";

/** Where a rule holds, by names such as `example.com` (with all below it) and `example.*`. */
export interface Sites {
  /** Empty: everywhere. */
  readonly on: readonly string[];
  readonly off: readonly string[];
}

/**
 * One thing that a procedural rule does to the elements it has come to, as plain data:
 * - `all`: begins with what a selector means in the whole page
 * - `css`: keeps those that match
 * - `go`: goes on from each, by a selector that begins with a combinator
 * - `has`, `is`, `not`: keeps by other chains, `has` from inside, the others from the element itself
 * - `text`, `longer`: keeps by a pattern in the text, by at least so many characters of it
 * - `attribute`, `style`: keeps by patterns for a name and a value (null: any)
 * - `up`: to an ancestor, so many steps up or the nearest that matches
 * - `like`: keeps the blocks that look like one that was described
 * - `xpath`: to what the expression means from each
 */
export type Step =
  | readonly ["all" | "css" | "go" | "text" | "xpath", string]
  | readonly ["has" | "is" | "not", readonly Chain[]]
  | readonly ["longer", number]
  | readonly ["attribute", string, string | null]
  | readonly ["style", "" | "::before" | "::after", string, string]
  | readonly ["up", number | string]
  | readonly ["like", Likeness];

export type Chain = readonly Step[];

/** What a rule speaks of. */
export type Aim =
  | { readonly what: "css"; readonly selector: string }
  | { readonly what: "steps"; readonly chain: Chain }
  /** Sections with this title: a whole title in any case, or `/an expression/`. */
  | { readonly what: "title"; readonly title: string }
  | { readonly what: "kind"; readonly kind: ClutterKind };

export interface Rule {
  /** An exception: what it speaks of stays. */
  readonly keep: boolean;
  readonly sites: Sites;
  /** Patterns for path and query, one of which must fit; a `~` before one turns it round. */
  readonly paths: readonly string[];
  readonly aim: Aim;
  /** It holds on its sites though it hides most of a story: `:anyway()`. */
  readonly anyway?: true;
  /** As it was written, without its sites. */
  readonly text: string;
}

/** Lines that are no rule of hiding and no fault. */
export type NoteCode = "empty" | "comment" | "network" | "condition" | "off";

export type RefusalCode =
  | "scriptlet"
  | "style"
  | "html"
  | "site"
  | "site_regex"
  | "option"
  | "nothing"
  | "syntax"
  | "pseudo_element"
  | "unknown"
  | "unsupported"
  | "argument"
  | "regex"
  | "regex_slow"
  | "kind"
  | "alone"
  | "anyway"
  | "place"
  | "too_wide"
  | "too_long"
  | "too_many"
  | "too_deep";

/** Why a line cannot work, and where. */
export interface Refusal {
  readonly code: RefusalCode;
  /** Characters before the fault in its line. */
  readonly column: number;
  /** The words at fault. */
  readonly at: string;
  /** A line that would work, where one is known. */
  readonly instead: string | null;
}

export type LineResult =
  | { readonly what: "rule"; readonly rules: readonly Rule[] }
  | { readonly what: "note"; readonly code: NoteCode }
  | { readonly what: "refused"; readonly refusal: Refusal };
