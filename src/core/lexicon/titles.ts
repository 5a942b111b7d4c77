import type { ClutterKind } from "../kinds";
import { remembered } from "../text/remembered";
import { knownTitles } from "./known-titles";
import { normalTitle } from "./normal-title";

/** Titles of clutter sections in one language, by kind. */
export type Titles = Readonly<Partial<Record<ClutterKind, readonly string[]>>>;

/** No title of a section is longer. */
export const MAX_TITLE = 80;

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

export interface TitleMatch {
  readonly kind: ClutterKind;
  /** The title also heads parts of stories. */
  readonly ambiguous: boolean;
}

/** The kind of section that a whole title names, in any of the languages, or null. */
export const kindOfTitle = remembered((text: string): TitleMatch | null => {
  if (text.length > MAX_TITLE) return null;
  return titles().get(normalTitle(text)) ?? null;
});

const MAX_PREFIX = 40;

/** "[Related] Seed prices fall" */
const BRACKETED = /^[[［(（〔【「〈<](.{2,30}?)[\]］)）〕】」〉>]/u;

/** The words before a colon, a bar or a spaced dash, or in brackets, or "". */
export function labelOf(text: string): string {
  const cut = text.slice(0, MAX_PREFIX + 1).search(/[:：|｜]|\s[–—-]\s/u);
  return BRACKETED.exec(text)?.[1] ?? text.slice(0, Math.max(0, cut));
}

/** What such words name: "Also read: Seed prices fall". */
export function prefixTitle(text: string): TitleMatch | null {
  const label = labelOf(text);
  if (label.length < 2) return null;
  if (leadsToNeighbour(text)) return neighbour;
  if (isGlued(text)) return neighbour;
  if (MORE.test(text)) return more;
  const match = kindOfTitle(label);
  return match && leadsOn.has(match.kind) ? match : null;
}

/** The story before or after this one; the next page of the same story is another matter. */
const NEIGHBOUR = /^(?:prev|previous|next)\s?[:：](?!.*\b(?:page|part|chapter)\b)/i;
export function leadsToNeighbour(text: string): boolean {
  return NEIGHBOUR.test(text);
}

const neighbour: TitleMatch = { kind: "related", ambiguous: false };
/** "More:These towns still have a post office.": a link whose place was lost when it was copied. */
const GLUED = /^(?:More|MORE|Also|Related|RELATED|Watch|WATCH|Opinion):(?=\p{Lu})/u;

/** Whether a line is the headline of another story right behind such a label, with no blank between. */
export function isGlued(text: string): boolean {
  return GLUED.test(text);
}

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
  // The keys of `knownTitles` are kinds; `Object.entries` forgets it.
  for (const [kind, keys] of Object.entries(knownTitles) as [ClutterKind, string][]) {
    const match: TitleMatch = { kind, ambiguous: false };
    for (const key of keys.split("\n")) all.set(key, match);
  }
  for (const key of ambiguous) {
    const match = all.get(key);
    if (match) all.set(key, { ...match, ambiguous: true });
  }
  return all;
}
