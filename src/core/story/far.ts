import type { Block, BlockId, Line, LineId, Reading } from "../reading";

/** So many lines in a row that are no story, this unlike it on average, may end it. */
const MIN_GAP = 10;
const UNLIKE = -1.9;
/** Mean log-odds from which what follows is story all the same. */
const TOLD = 1.4;
/** What is more of the text than this share is the story. */
const MOST = 0.5;

/**
 * The story without what comes long after its end: remarks, notes and teasers that read a little
 * like it, beyond a stretch of lines that do not. What stands beside lines of the story is its own.
 *
 * @param odds - log-odds of each line
 */
export function withoutFar(
  story: readonly LineId[],
  odds: readonly number[],
  { blocks, lines }: Pick<Reading, "blocks" | "lines">,
): readonly LineId[] {
  const chars = (id: LineId) => (lines[id] as Line).text.length;
  const frame = (id: LineId): BlockId => (blocks[(lines[id] as Line).block] as Block).parent;
  const total = sum(story, chars);
  let rest = 0;
  let told = 0;
  let end = story.length;
  for (let at = story.length - 1; at > 0; at--) {
    const id = story[at] as LineId;
    rest += chars(id);
    told += chars(id) * (odds[id] as number);
    if (rest > total * MOST) break;
    const gap = odds.slice((story[at - 1] as LineId) + 1, id);
    if (gap.length < MIN_GAP || sum(gap, (value) => value) > UNLIKE * gap.length) continue;
    if (told >= TOLD * rest) continue;
    const frames = new Set(story.slice(0, at).map(frame));
    if (!story.slice(at, end).some((one) => frames.has(frame(one)))) end = at;
  }
  return story.slice(0, end);
}

function sum<T>(values: readonly T[], of: (value: T) => number): number {
  return values.reduce((all, value) => all + of(value), 0);
}
