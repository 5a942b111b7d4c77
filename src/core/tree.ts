import type { Block, BlockId, Line, LineId } from "./reading";

/** The blocks right below one, in document order. */
export function childrenOf(block: Block, blocks: readonly Block[]): readonly Block[] {
  const children: Block[] = [];
  for (let id = block.id + 1; id < block.end; id = (blocks[id] as Block).end) {
    children.push(blocks[id] as Block);
  }
  return children;
}

/** Of lines in document order, those inside a block. */
export function linesInside(
  lines: readonly LineId[],
  { firstLine, lastLine }: Block,
): readonly LineId[] {
  return lines.slice(countBefore(lines, firstLine), countBefore(lines, lastLine));
}

/** All lines that stand in one of some blocks. */
export function linesOf(ids: Iterable<BlockId>, blocks: readonly Block[]): ReadonlySet<LineId> {
  const lines = new Set<LineId>();
  for (const id of ids) {
    const { firstLine, lastLine } = blocks[id] as Block;
    for (let line = firstLine; line < lastLine; line++) lines.add(line);
  }
  return lines;
}

/** How many of the ascending lines stand before one, found by halving. */
function countBefore(lines: readonly LineId[], end: LineId): number {
  let low = 0;
  let high = lines.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((lines[middle] as LineId) < end) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** For each block, whether it or one inside it holds one of the lines. */
export function markBlocks(blocks: readonly Block[], lines: readonly Line[]): readonly boolean[] {
  const marked = new Array<boolean>(blocks.length).fill(false);
  for (const line of lines) {
    for (let id: BlockId = line.block; id >= 0 && !marked[id]; id = (blocks[id] as Block).parent) {
      marked[id] = true;
    }
  }
  return marked;
}
