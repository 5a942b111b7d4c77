import type { Block, Line } from "../reading";
import type { PageView } from "../scoring/page-view";
import { knownShare } from "../text/stems";
import { isPressed } from "./labelled";
import { hasPrice } from "./prices";

const MAX_LINES = 16;
const MAX_WORDS = 18;
const MAX_BUTTON = 40;
/** What a site gets from the shop that it leads to. */
const COMMISSION = /\bearn (?:an? )?(?:affiliate |small )?commission/i;
/** What the story tells of by name is no advertisement. */
const MOST_KNOWN = 0.5;

/**
 * Things for sale that the story does not tell of: a price, and several things to press, or one with
 * a picture beside it, the price on it or a word on what the site earns.
 */
export function isForSale(block: Block, view: PageView): boolean {
  const lines = view.lines.slice(block.firstLine, block.lastLine);
  const buttons = lines.filter(isButton).length;
  return (
    buttons > (block.images > 0 || lines.some(earns) ? 0 : 1) &&
    lines.length <= MAX_LINES &&
    lines.every(({ id }) => (view.words[id] as number) <= MAX_WORDS) &&
    lines.some(({ text }) => hasPrice(text)) &&
    knownShare(lines, view) <= MOST_KNOWN
  );
}

/** "$59.99 at GadgetBarn" on the button itself, "We may earn commission" below it. */
function earns(line: Line): boolean {
  return COMMISSION.test(line.text) || (isPressed(line) && hasPrice(line.text));
}

/** A button, or a price and a link after it. */
function isButton(line: Line): boolean {
  const { text, links, heading } = line;
  const isOne = isPressed(line) || (links === 1 && hasPrice(line.lead));
  return isOne && heading === 0 && text.length <= MAX_BUTTON;
}
