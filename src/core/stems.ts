import type { Line } from "./reading";
import type { PageView } from "./scoring/page-view";

/**
 * The beginnings of longer words, which inflection leaves alone (Hindi writes its vowels as marks);
 * pairs where no spaces stand, or, as in Vietnamese, between syllables.
 */
const STEM = /(?<![\p{L}\p{M}])[\p{L}\p{M}]{5}/gu;
const PAIR = /\p{sc=Han}(?=(\p{sc=Han}))/gu;
const VIETNAMESE = /[\u1ea0-\u1ef9]/;
const SYLLABLES = /\p{L}+(?= (\p{L}+))/gu;

/** Share of the longer words of some lines that others have too, 0 to 1; 1 where there are none. */
export function sharedStems(lines: readonly Line[], others: readonly Line[]): number {
  const known = new Set(stems(others));
  const own = stems(lines);
  return own.length === 0 ? 1 : own.filter((stem) => known.has(stem)).length / own.length;
}

/** The same, of the page's running text beside them. */
export function knownShare(some: readonly Line[], { lines, prose }: PageView): number {
  return sharedStems(
    some,
    lines.filter((line) => prose[line.id] && !some.includes(line)),
  );
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
