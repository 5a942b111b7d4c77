import type { Block, BlockId, Reading } from "../reading";

/** Only blocks high in the tree are looked at: the page's style is asked for the first and last. */
const MAX_DEPTH = 4;
const MAX_ASKED_FIRST = 12;
const MAX_ASKED = 40;
const MAX_CHARS = 2_500;

/**
 * Blocks that a style sheet pins to the window (`position: fixed` or `sticky`). The one place where
 * deciding reads the page's computed style; no layout is read.
 */
export function pinnedBlocks(
  document: Document,
  reading: Pick<Reading, "blocks" | "elements">,
  isProtected: (id: BlockId) => boolean,
): ReadonlySet<BlockId> {
  const pinned = new Set<BlockId>();
  const view = document.defaultView;
  if (!view) return pinned;
  const small = (block: Block) =>
    block.id > 0 && block.depth <= MAX_DEPTH && block.chars > 0 && block.chars <= MAX_CHARS;
  const shallow = reading.blocks.filter((block) => small(block) && !isProtected(block.id));
  const asked = new Set([...shallow.slice(0, MAX_ASKED_FIRST), ...shallow.slice(-MAX_ASKED)]);
  for (const { id } of asked) {
    // Firefox gives none in a document that is not shown.
    const style: CSSStyleDeclaration | null = view.getComputedStyle(
      reading.elements[id] as Element,
    );
    const position = style?.position;
    if (position === "fixed" || position === "sticky") pinned.add(id);
  }
  return pinned;
}
