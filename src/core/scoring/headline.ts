import type { Line, LineId, Reading } from "../reading";

const MIN_SHARED = 0.5;
/** A line that has fewer of a title's words is the site's name in it, not the headline. */
const MIN_COVERED = 0.3;

/**
 * The line that is the page's headline: the heading (or, where no heading fits, the line) that
 * shares most of its words with what the page calls itself in its head.
 */
export function findHeadline(reading: Pick<Reading, "lines" | "facts">): LineId | null {
  const { facts, lines } = reading;
  const names = facts.metas.filter(([key]) => key === "og:title" || key === "twitter:title");
  const titles = [facts.documentTitle, ...names.map(([, value]) => value)].map(wordSet);
  let best: LineId | null = null;
  let bestScore = 0;
  for (const line of lines) {
    const score = headlineScore(line, titles);
    if (score > bestScore) {
      best = line.id;
      bestScore = score;
    }
  }
  return best;
}

function headlineScore(line: Line, titles: readonly ReadonlySet<string>[]): number {
  if (line.text.length < 3 || line.text.length > 300) return 0;
  const words = wordSet(line.text);
  const shared = Math.max(...titles.map((title) => likeness(words, title)));
  if (shared < MIN_SHARED) return line.heading === 1 ? 0.5 : 0;
  // A heading counts more than a line of text, and the first of equals is kept.
  const rank = line.heading === 1 ? 1.5 : line.heading > 0 ? 0.6 : 0;
  return shared * 2 + rank - line.linkChars / line.text.length;
}

/** Share of words that a line and a title have in common, both ways: 1 when one is the other. */
function likeness(line: ReadonlySet<string>, title: ReadonlySet<string>): number {
  if (line.size === 0 || title.size === 0) return 0;
  let shared = 0;
  for (const word of line) if (title.has(word)) shared++;
  if (shared / title.size < MIN_COVERED) return 0;
  if (line.size < 2) return shared / title.size;
  const [fewer, more] = [Math.min(line.size, title.size), Math.max(line.size, title.size)];
  return (shared / fewer) * 0.5 + (shared / more) * 0.5;
}

/** Scripts without spaces part no words: there each sign counts as one. */
const WORDS = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]|[\p{L}\p{N}]+/gu;

function wordSet(text: string): ReadonlySet<string> {
  return new Set(text.slice(0, 400).toLowerCase().match(WORDS) ?? []);
}
