import type { Line } from "../reading";
import type { PageView } from "../scoring/page-view";

/**
 * The beginnings of longer words, which inflection leaves alone (Hindi writes its vowels as marks);
 * pairs where no spaces stand, or, as in Vietnamese, between syllables.
 */
const STEM = /(?<![\p{L}\p{M}])[\p{L}\p{M}]{5}/gu;
const PAIR = /\p{sc=Han}(?=(\p{sc=Han}))/gu;
const VIETNAMESE = /[\u1ea0-\u1ef9]/;
const SYLLABLES = /(?<!\p{L})\p{L}+(?= (\p{L}+))/gu;

/** Share of the longer words of some lines that others have too, 0 to 1; 1 where there are none. */
export function sharedStems(lines: readonly Line[], others: readonly Line[]): number {
  const known = new Set(stems(others));
  const own = stems(lines);
  return own.length === 0 ? 1 : own.filter((stem) => known.has(stem)).length / own.length;
}

/** The same, of the page's running text beside them. */
export function knownShare(some: readonly Line[], view: PageView): number {
  const told = stemsOf(view);
  const own = stems(some);
  if (own.length === 0) return 1;
  const theirs = count(stems(some.filter(({ id }) => view.prose[id])));
  const isKnown = (stem: string) => (told.get(stem) ?? 0) > (theirs.get(stem) ?? 0);
  return own.filter(isKnown).length / own.length;
}

/** How often a page's running text has each stem: counted once, asked for every box. */
const counted = new WeakMap<PageView, ReadonlyMap<string, number>>();

function stemsOf(view: PageView): ReadonlyMap<string, number> {
  const known = counted.get(view) ?? count(stems(view.lines.filter(({ id }) => view.prose[id])));
  counted.set(view, known);
  return known;
}

function count(all: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const stem of all) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  return counts;
}

function stems(lines: readonly Line[]): readonly string[] {
  return lines.flatMap(({ text }) => {
    const between = VIETNAMESE.test(text) ? SYLLABLES : PAIR;
    const pairs = [...text.toLowerCase().matchAll(between)].map(
      ([first, second]) => first + second,
    );
    return pairs.length > 0 ? pairs : (text.toLowerCase().match(STEM) ?? []);
  });
}
