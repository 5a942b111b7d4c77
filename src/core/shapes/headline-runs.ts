import { listKinds } from "../kinds";
import type { Block, Line, LineId } from "../reading";
import type { PageView } from "../scoring/page-view";
import { matchTitle } from "../sections/section-title";
import { knownShare } from "../text/stems";

/** Words of a headline that is no link, at least and at most. */
const WORDS = [3, 24] as const;
const MIN_TITLED = 3;
const MIN_UNTITLED = 6;
/** A list's lines are headlines, all but one in so many; on the whole they are no single words. */
const MOST = 0.85;
const MEAN_WORDS = 5;
/** So much of the page's running text stands above lists that end a story. */
const MIN_ABOVE = 0.5;
/** How much of their vocabulary other pages' headlines share with the story; words by their stems. */
const MAX_KNOWN = 0.2;
const CAPITAL = /^[^\p{L}]*(?:\p{Lu}|\p{Lo}|\d)/u;

/**
 * Headlines of other pages that read like story, a line each, linked or not: under a title that is
 * known, or many of them below the last running text.
 *
 * @param last - the story's last line of running text
 * @param taken - the lines that read like the story
 */
export function headlineRuns(
  last: LineId,
  taken: readonly LineId[],
  view: PageView,
): readonly Line[] {
  const found: Line[] = [];
  const prose = proseAbove(view);
  const all = prose.at(-1) ?? 0;
  for (const id of taken) {
    const line = view.lines[id] as Line;
    if (!isListTitle(line) || (prose[id] ?? 0) < all * MIN_ABOVE) continue;
    const run = runAfter(id, view);
    if (run.length >= MIN_TITLED && isHeadlines(run, view)) found.push(line, ...run);
  }
  return [...found, ...untitledAfter(last, taken, view)];
}

/** Below the last running text, lines that nothing announces: neither a colon nor a heading. */
function untitledAfter(last: LineId, taken: readonly LineId[], view: PageView): readonly Line[] {
  const { lines, blocks } = view;
  if (/[:：]$/.test((lines[last] as Line).text)) return [];
  const parent = blocks[(blocks[(lines[last] as Line).block] as Block).parent];
  const frame = blocks[parent?.parent ?? -1] ?? parent;
  const own = new Set(taken);
  const run = runAfter(last, view).filter(({ id }) => id < (frame?.lastLine ?? 0) && own.has(id));
  const isList = run.length >= MIN_UNTITLED && isHeadlines(run, view);
  return isList && knownShare(run, view) <= MAX_KNOWN ? run : [];
}

function isHeadlines(run: readonly Line[], view: PageView): boolean {
  const words = run.reduce((sum, { id }) => sum + (view.words[id] as number), 0);
  const alike = run.filter(({ id, text }) => {
    const count = view.words[id] as number;
    return count >= WORDS[0] && count <= WORDS[1] && !/[.:;,]$/.test(text) && CAPITAL.test(text);
  });
  return alike.length >= run.length * MOST && words >= run.length * MEAN_WORDS;
}

/** The lines after one, up to a title, a heading or running text. */
function runAfter(id: LineId, { lines, prose }: PageView): readonly Line[] {
  const ends = (line: Line) => prose[line.id] || line.heading > 0 || isListTitle(line);
  let end = id + 1;
  while (end < lines.length && !ends(lines[end] as Line)) end++;
  return lines.slice(id + 1, end);
}

function isListTitle({ text }: Line): boolean {
  const match = matchTitle(text);
  return match !== null && !match.ambiguous && listKinds.has(match.kind);
}

/** Characters of running text above each line; last, of the page. */
function proseAbove({ lines, prose }: PageView): readonly number[] {
  const above = [0];
  for (const { id, text } of lines) above.push((above[id] ?? 0) + (prose[id] ? text.length : 0));
  return above;
}
