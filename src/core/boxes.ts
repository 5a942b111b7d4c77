import { boxKind } from "./box-kind";
import type { Block, BlockId, Line, LineId } from "./reading";
import type { PageView } from "./scoring/page-view";
import { childrenOf } from "./tree";

/** So many paragraphs side by side make a frame. */
const MIN_PARAGRAPHS = 3;
/** What stands there more often, or in a row, is made for the story: products, questions. */
const MAX_ALIKE = 3;
const MAX_ROW = 2;

/**
 * Small blocks between a story's paragraphs that are made otherwise than any of these and offer
 * something: a call to follow, an advertisement, other stories.
 *
 * @param taken - the lines that read like the story
 */
export function boxesBetween(view: PageView, taken: readonly LineId[]): readonly BlockId[] {
  const { blocks } = view;
  const found: BlockId[] = [];
  for (const [frame, paragraphs] of framesOf(view, taken)) {
    const [first, last] = [paragraphs[0], paragraphs.at(-1)];
    if (!first || !last || paragraphs.length < MIN_PARAGRAPHS) continue;
    const own = new Set(paragraphs.map(makeOf));
    const children = childrenOf(blocks[frame] as Block, blocks);
    const makes = children.map(makeOf);
    const times = new Map<string, number>();
    for (const make of makes) times.set(make, (times.get(make) ?? 0) + 1);
    for (const [at, child] of children.entries()) {
      const make = makes[at] as string;
      if (child.id < first.id || child.id > last.id || own.has(make)) continue;
      const isInRow = [at - 1, at + 1].some((near) => makes[near] === make);
      if ((times.get(make) ?? 0) > (isInRow ? MAX_ROW : MAX_ALIKE)) continue;
      if (boxKind(child, view)) found.push(child.id);
    }
  }
  return found;
}

/** The paragraphs of running text that are children of one block, by that block. */
function framesOf(
  { blocks, lines, prose }: PageView,
  taken: readonly LineId[],
): ReadonlyMap<BlockId, readonly Block[]> {
  const frames = new Map<BlockId, Block[]>();
  for (const id of taken) {
    const own = prose[id] ? paragraphOf(lines[id] as Line, blocks) : null;
    if (!own) continue;
    const frame = frames.get(own.parent);
    if (frame) frame.push(own);
    else frames.set(own.parent, [own]);
  }
  return frames;
}

/** The outermost block that holds a line and no other, or null. */
function paragraphOf({ block }: Line, blocks: readonly Block[]): Block | null {
  const isAlone = (at: Block | undefined) => at !== undefined && at.lastLine - at.firstLine === 1;
  let own = blocks[block] as Block;
  if (!isAlone(own)) return null;
  while (isAlone(blocks[own.parent])) own = blocks[own.parent] as Block;
  return own;
}

function makeOf({ tag, names }: Block): string {
  return `${tag}.${names.join(".")}`;
}
