import type { ClutterKind } from "../kinds";
import { lexicon } from "./index";

/** Titles of clutter sections in one language, by kind. */
export type Titles = Readonly<Partial<Record<ClutterKind, readonly string[]>>>;

/** No title of a section is longer. */
export const MAX_TITLE = 80;
/** What capitals leave out or put in: the accents of Greek, the dot of a Turkish İ; Arabic vowels. */
const CAPITALS = /(?<=\p{sc=Greek})[\u0301\u0308]+|[\u0307\u064b-\u0652]/gu;
const ASCII = /^[ -~]*$/;
/** Words with a space between them: there is nothing to take off. The first is quickly tried. */
const ASCII_PLAIN = /^[A-Za-z]+(?: [A-Za-z]+)*$/;
const PLAIN = /^\p{L}[\p{L}\p{M}]*(?: [\p{L}\p{M}]+)*$/u;

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
    "Read More",
    "Recommendations",
    "Trend",
    "Trends",
    "More information",
  ].map(normalTitle),
);

/**
 * Lower case as capitals give it too: "ΔΗΜΟΦΙΛΗ" is "Δημοφιλή", "İLGİLİ" is "İlgili". Other accents
 * part words from words: Vietnamese "Thẻ" (tags) is not "the".
 */
function lowered(text: string): string {
  if (ASCII.test(text)) return text.toLowerCase();
  const bare = text.normalize("NFKD").toLowerCase().replace(CAPITALS, "").normalize("NFKC");
  return bare.replace(/ı/g, "i").replace(/ς/g, "σ");
}

/** A title as it is looked up: whole, folded, without decoration, counters and a trailing colon. */
function normalTitle(text: string): string {
  if (ASCII_PLAIN.test(text)) return text.toLowerCase();
  const lower = lowered(text);
  if (PLAIN.test(lower)) return lower;
  return lower
    .replace(/[’‘`]/g, "'")
    .replace(/\s*[([]?\s*\d[\d.,]*\s*[件개条條]?[)\]]?\s*$/u, "")
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

const MAX_PREFIX = 40;

/** What the words before a colon or a bar name: "Also read: Seed prices fall". */
export function prefixTitle(text: string): TitleMatch | null {
  const cut = text.slice(0, MAX_PREFIX + 1).search(/[:：|｜]|\s[–—-]\s/u);
  if (cut < 2) return null;
  if (NEIGHBOUR.test(text)) return neighbour;
  if (MORE.test(text)) return more;
  const match = kindOfTitle(text.slice(0, cut));
  return match && leadsOn.has(match.kind) ? match : null;
}

/** The story before or after this one; the next page of the same story is another matter. */
const NEIGHBOUR = /^(?:prev|previous|next)\s?[:：](?!.*\b(?:page|part|chapter)\b)/i;
const neighbour: TitleMatch = { kind: "related", ambiguous: false };
/** Often the story's own: "More: the full review". */
const MORE = /^more\s?[:：]/i;
const more: TitleMatch = { kind: "related", ambiguous: true };

/** Whether a line goes on behind a title of the kind that leads to another page. */
export function ledTitle({
  lead,
  text,
}: {
  readonly lead: string;
  readonly text: string;
}): boolean {
  const match = lead.length < text.length ? kindOfTitle(lead) : null;
  return match !== null && !match.ambiguous && leadsOn.has(match.kind);
}

/** A ranking or a trend before a colon is more often a heading of the story: "Trend #1: …". */
const leadsOn: ReadonlySet<ClutterKind> = new Set(["related", "recommended"]);

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
