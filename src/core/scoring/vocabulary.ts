import type { Block, BlockId } from "../reading";
import type { PageView } from "./page-view";

/** Blocks above a line whose names count as near. */
const NEAR = 3;
const MAX_UP = 40;

/** The class and id words above a line's block: of the nearest blocks, and of all further up. */
export function namesAbove(block: BlockId, page: Pick<PageView, "blocks">): readonly string[] {
  const found = new Set<string>();
  let id = block;
  for (let up = 0; id > 0 && up < MAX_UP; up++) {
    const { names, parent } = page.blocks[id] as Block;
    const prefix = up < NEAR ? "near " : "far ";
    for (const name of names) found.add(prefix + name);
    id = parent;
  }
  return [...found];
}
