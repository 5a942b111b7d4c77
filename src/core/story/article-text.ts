import type { Block, BlockId, Line, LineId, Reading } from "../reading";

const CELL = /^t[dh]$/;

/**
 * The text of lines: a newline between two, a tab between the cells of a table's row, as where a
 * browser copies them.
 */
export function articleText(
  { blocks, lines }: Pick<Reading, "blocks" | "lines">,
  ids: readonly LineId[],
): string {
  let text = "";
  let before: Block | null = null;
  for (const [at, id] of ids.entries()) {
    const line = lines[id] as Line;
    const cell = cellOf(line.block, blocks);
    const sameRow = cell !== null && before !== cell && before?.parent === cell.parent;
    if (at > 0) text += sameRow ? "\t" : "\n";
    text += line.text;
    before = cell;
  }
  return text;
}

/** The cell that a block is or stands in. */
function cellOf(id: BlockId, blocks: readonly Block[]): Block | null {
  for (let at = id; at > 0; at = (blocks[at] as Block).parent) {
    const block = blocks[at] as Block;
    if (CELL.test(block.tag)) return block;
  }
  return null;
}

/** A story's text as it is given out: as long as it was, with blanks in place of tabs. */
export function plainText(text: string): string {
  return text.replaceAll("\t", " ");
}
