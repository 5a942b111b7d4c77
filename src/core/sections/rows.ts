import type { Verdict } from "../evidence";
import type { Block } from "../reading";
import type { Decision } from "./decide";

/** So many of a row must be clutter by themselves, and so great a share of it. */
const MIN_HIDDEN = 3;
const MOST = 0.6;
/** Log-odds from which the evidence is enough for a block that stands in such a row. */
const NEARLY = -1.5;

/** A block that was judged by itself, and what was said of it. */
export interface Judged {
  readonly block: Block;
  readonly decision: Decision;
}

/**
 * Where most blocks of a row are hidden as one kind, the doubtful ones among them are of that kind
 * too: half a thread of remarks is worse than either.
 *
 * @param judged - the blocks that were judged by themselves and are not hidden
 */
export function restOfRows(
  verdicts: readonly Verdict[],
  judged: readonly Judged[],
  blocks: readonly Block[],
): readonly Judged[] {
  const hidden = verdicts.filter(({ action }) => action === "hide");
  const clutter = countBy(hidden.map(({ block, kind }) => rowOf(blocks[block] as Block, kind)));
  const left = countBy(judged.map(({ block, decision }) => rowOf(block, decision.kind)));
  return judged.filter(({ block, decision }) => {
    const row = rowOf(block, decision.kind);
    const gone = clutter.get(row) ?? 0;
    const isMost = gone >= MIN_HIDDEN && gone >= (gone + (left.get(row) ?? 0)) * MOST;
    return isMost && decision.logOdds >= NEARLY;
  });
}

function countBy(rows: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const row of rows) counts.set(row, (counts.get(row) ?? 0) + 1);
  return counts;
}

/** Blocks alike, of one kind, in the same frame. */
function rowOf({ parent, tag, names }: Block, kind: string): string {
  return [parent, tag, names[0], kind].join(" ");
}
