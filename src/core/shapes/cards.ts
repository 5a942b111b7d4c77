import type { Block } from "../reading";
import { childrenOf } from "../tree";

const MIN_CARDS = 3;
const MAX_CARD_CHARS = 900;
const MAX_WRAPPERS = 4;

/**
 * How many cards a block shows: children of the same shape, each with a link and little text, in
 * the block itself or in the frame that holds nearly all of it.
 */
export function cardsIn(block: Block, blocks: readonly Block[]): number {
  let frame = block;
  for (let level = 0; level < MAX_WRAPPERS; level++) {
    const children = childrenOf(frame, blocks);
    const cards = mostAlike(children.filter(isCard));
    if (cards >= MIN_CARDS) return cards;
    const inner = children.find((child) => child.chars > frame.chars * 0.6);
    if (!inner) return 0;
    frame = inner;
  }
  return 0;
}

function isCard(block: Block): boolean {
  return block.links > 0 && block.chars > 0 && block.chars <= MAX_CARD_CHARS;
}

function mostAlike(blocks: readonly Block[]): number {
  const counts = new Map<string, number>();
  for (const { tag, names } of blocks) {
    const shape = `${tag} ${names[0] ?? ""}`;
    counts.set(shape, (counts.get(shape) ?? 0) + 1);
  }
  return Math.max(0, ...counts.values());
}
