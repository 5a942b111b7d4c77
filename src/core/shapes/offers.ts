import type { Block, Line } from "../reading";
import type { PageView } from "../scoring/page-view";
import { knownShare } from "../text/stems";
import { isPressed } from "./labelled";
import { hasPrice } from "./prices";

const MAX_LINES = 16;
const MAX_WORDS = 14;
const MAX_BUTTON = 40;
/** What the story tells of by name is no advertisement. */
const MOST_KNOWN = 0.5;

/**
 * Things for sale that the story does not tell of: a price, and a picture, several things to press or
 * one with the price on it.
 */
export function isForSale(block: Block, view: PageView): boolean {
  const lines = view.lines.slice(block.firstLine, block.lastLine);
  const buttons = lines.filter(isButton).length;
  return (
    (buttons > (block.images > 0 ? 0 : 1) || lines.some(isPriced)) &&
    lines.length <= MAX_LINES &&
    lines.every(({ id }) => (view.words[id] as number) <= MAX_WORDS) &&
    lines.some(({ text }) => hasPrice(text)) &&
    knownShare(lines, view) <= MOST_KNOWN
  );
}

/** "$59.99 at GadgetBarn" on the button itself. */
function isPriced(line: Line): boolean {
  return isPressed(line) && hasPrice(line.text) && line.text.length <= MAX_BUTTON;
}

/** A button, or a price and a link after it. */
function isButton(line: Line): boolean {
  const { text, links, heading } = line;
  const isOne = isPressed(line) || (links === 1 && hasPrice(line.lead));
  return isOne && heading === 0 && text.length <= MAX_BUTTON;
}
