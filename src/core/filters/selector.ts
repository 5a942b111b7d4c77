import { parse, type Selector, SelectorType } from "css-what";
import { chainOf, isProcedural } from "./chain";
import { cssText, isCombinator } from "./css-text";
import { Fault } from "./fault";
import type { Aim } from "./rule";
import { type Scanned, scan } from "./scan";

/** Characters of one selector; parts of one list; `:has`, `:is` and `:not` in one another. */
const MAX_SELECTOR = 5_000;
const MAX_PARTS = 300;
const MAX_NESTING = 4;
const MAX_HAS = 12;
/** Names that need no parser: they are most of all rules. */
const SIMPLE = /^[.#][a-z_][\w-]*$/i;

/** What a selector says, and for which paths. */
export interface Spoken {
  readonly aims: readonly Aim[];
  readonly paths: readonly string[];
  /** It says `:anyway()`. */
  readonly anyway: boolean;
}

/**
 * Reads a selector of any dialect: lists are divided, operators become steps.
 *
 * @throws {Fault} columns count from the start of `selector`
 */
export function readSelector(selector: string): Spoken {
  if (SIMPLE.test(selector)) {
    return { aims: [{ what: "css", selector }], paths: [], anyway: false };
  }
  if (selector.length > MAX_SELECTOR) throw new Fault("too_long", "", 0);
  const scanned = scan(selector);
  const parts = parsed(scanned, selector);
  if (parts.length > MAX_PARTS) throw new Fault("too_many", "", 0);
  const paths: string[] = [];
  const aims = parts.map((part) => located(scanned, () => aimOf(part, scanned, paths)));
  const operations = [...scanned.operations.values()];
  return { aims, paths, anyway: operations.some(({ what }) => what === "anyway") };
}

function aimOf(part: readonly Selector[], scanned: Scanned, paths: string[]): Aim {
  checkDepth(part);
  const tokens = withoutWhole(part, scanned, paths);
  if (tokens.length === 0) throw new Fault("nothing", "", 0);
  for (const end of [tokens[0], tokens.at(-1)]) {
    if (end && isCombinator(end) && end.type !== SelectorType.Descendant) {
      throw new Fault("syntax", cssText([end]).trim(), 0);
    }
  }
  if (!tokens.some((token) => isProcedural(token, scanned))) {
    return { what: "css", selector: cssText(tokens).trim() };
  }
  return { what: "steps", chain: chainOf(tokens, scanned, "page") };
}

function parsed({ css }: Scanned, selector: string): Selector[][] {
  try {
    return parse(css);
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    const [, rest] =
      /^(?:Unmatched selector: |Expected name, found )(.*)$/s.exec(error.message) ?? [];
    const column = rest === undefined ? 0 : css.length - rest.length;
    throw new Fault("syntax", selector.slice(column) || selector, column);
  }
}

/** Takes out what holds for the rule as a whole: paths, and the removal that is hiding to us. */
function withoutWhole(
  part: readonly Selector[],
  { operations }: Scanned,
  paths: string[],
): readonly Selector[] {
  return part.filter((token) => {
    if (token.type !== SelectorType.Pseudo) return true;
    const own = operations.get(token.name);
    if (own?.what === "remove" || own?.what === "anyway") return false;
    if (own?.what === "path") paths.push(own.pattern);
    if (own?.what === "path") return false;
    const [inner] = token.name === "not" && Array.isArray(token.data) ? token.data : [];
    const [only] = inner?.length === 1 ? inner : [];
    const not = only?.type === SelectorType.Pseudo ? operations.get(only.name) : undefined;
    if (not?.what !== "path") return true;
    paths.push(`~${not.pattern}`);
    return false;
  });
}

function checkDepth(part: readonly Selector[]): void {
  let has = 0;
  const look = (tokens: readonly Selector[], depth: number) => {
    if (depth > MAX_NESTING) throw new Fault("too_deep", "", 0);
    for (const token of tokens) {
      if (token.type !== SelectorType.Pseudo || !Array.isArray(token.data)) continue;
      if (token.name === "has" && ++has > MAX_HAS) throw new Fault("too_many", ":has", 0);
      for (const inner of token.data) look(inner, depth + 1);
    }
  };
  look(part, 0);
}

/** Tokens do not say where they stood: the words at fault are looked for. */
function located<T>(scanned: Scanned, what: () => T): T {
  try {
    return what();
  } catch (error) {
    if (!(error instanceof Fault) || error.column > 0 || error.at === "") throw error;
    const at = scanned.css.toLowerCase().indexOf(error.at.toLowerCase());
    throw new Fault(error.code, error.at, Math.max(0, at), error.instead);
  }
}
