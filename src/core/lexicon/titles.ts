import type { ClutterKind } from "../kinds";
import { lexicon } from "./index";

/** Titles of clutter sections in one language, by kind. */
export type Titles = Readonly<Partial<Record<ClutterKind, readonly string[]>>>;

/** No title of a section is longer. */
const MAX_TITLE = 80;

/**
 * Titles that also head parts of a story: on labelled pages they stood in the text itself in more
 * than one case of eight.
 */
const ambiguous: ReadonlySet<string> = new Set(
  [
    "See Also",
    "Further Reading",
    "Sources",
    "References",
    "Highlights",
    "Summary",
    "In Case You Missed It",
    "Topics",
    "Featured",
    "Trending",
    "Social media",
    "Author",
    "Discussion",
    "Top Picks",
    "Keywords",
    "Conclusion",
  ].map(normalTitle),
);

/** A title as it is looked up: whole, folded, without decoration, counters and a trailing colon. */
export function normalTitle(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[’‘`]/g, "'")
    .replace(/\s*[([]?\s*\d[\d.,]*\s*[)\]]?\s*$/u, "")
    .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}\p{M}]+$/gu, "")
    .replace(/\s+/g, " ");
}

export interface TitleMatch {
  readonly kind: ClutterKind;
  /** The title also heads parts of stories. */
  readonly ambiguous: boolean;
}

/** The kind of section that a whole title names, in any of the languages, or null. */
export function kindOfTitle(text: string): TitleMatch | null {
  if (text.length > MAX_TITLE) return null;
  return titles().get(normalTitle(text)) ?? null;
}

let known: ReadonlyMap<string, TitleMatch> | null = null;

function titles(): ReadonlyMap<string, TitleMatch> {
  known ??= collect();
  return known;
}

function collect(): ReadonlyMap<string, TitleMatch> {
  const all = new Map<string, TitleMatch>();
  for (const language of Object.values(lexicon)) {
    for (const [kind, phrases] of Object.entries(language)) {
      for (const phrase of phrases) {
        const key = normalTitle(phrase);
        // The keys of `Titles` are kinds; `Object.entries` forgets it.
        if (!all.has(key))
          all.set(key, { kind: kind as ClutterKind, ambiguous: ambiguous.has(key) });
      }
    }
  }
  return all;
}
