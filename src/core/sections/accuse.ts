import type { Verdict } from "../evidence";
import type { Block, BlockId, LineId } from "../reading";
import { linesOf, markBlocks } from "../tree";
import { enclosedBy } from "./enclosed";
import { protectedBlocks } from "./protect";
import type { Scene } from "./suspect";
import { type Marks, sweep, type Witness } from "./sweep";

/**
 * Judges every section of a page; then what is left between sections of clutter once more, knowing
 * that it stands there.
 */
export function accuse(scene: Scene, witness: Witness = () => {}): readonly Verdict[] {
  const { blocks, lines } = scene.view;
  const marks: Marks = {
    safe: protectedBlocks(scene),
    strays: markBlocks(
      blocks,
      lines.filter(({ block }) => scene.tails.has(block)),
    ),
  };
  const all = { from: 0, to: lines.length, done: new Set<BlockId>() };
  const first = sweep(scene, marks, all, witness);
  const enclosed = enclosedBy(first, scene);
  if (!enclosed) return first;
  const done = hiddenBy(first);
  const gone = linesOf(done, blocks);
  const around = markBlocks(
    blocks,
    lines.filter(({ id }) => gone.has(id)),
  );
  const rest = { ...marks, safe: marks.safe.map((is, id) => is || around[id] === true) };
  const more = sweep({ ...scene, enclosed }, rest, { ...enclosed, done }, witness);
  return together(first, more, scene);
}

function hiddenBy(verdicts: readonly Verdict[]): ReadonlySet<BlockId> {
  return new Set(verdicts.flatMap(({ block, action }) => (action === "hide" ? block : [])));
}

/** The verdicts, and those of what is hidden besides: but for headings over something that stays. */
function together(
  first: readonly Verdict[],
  more: readonly Verdict[],
  { view: { blocks, lines } }: Scene,
): readonly Verdict[] {
  const gone = linesOf([...hiddenBy(first), ...hiddenBy(more)], blocks);
  const heads = ({ firstLine, lastLine }: Block) => {
    const rank = lines[firstLine]?.heading ?? 0;
    if (rank === 0 || lastLine - firstLine !== 1) return false;
    return staysBelow(rank, lastLine);
  };
  const staysBelow = (rank: number, at: LineId) => {
    const next = lines[at];
    return next !== undefined && !gone.has(at) && (next.heading === 0 || next.heading > rank);
  };
  const added = more.filter(
    ({ block, action }) => action === "hide" && !heads(blocks[block] as Block),
  );
  const isInside = (id: BlockId) =>
    added.some(({ block }) => id >= block && id < (blocks[block] as Block).end);
  return [...first.filter(({ block }) => !isInside(block)), ...added].sort(
    (a, b) => a.block - b.block,
  );
}
