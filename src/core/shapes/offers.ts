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

/** Things for sale that the story does not tell of: a picture or several things to press, and a price. */
export function isForSale(block: Block, view: PageView): boolean {
  const lines = view.lines.slice(block.firstLine, block.lastLine);
  const buttons = lines.filter(isButton).length;
  return (
    buttons > (block.images > 0 ? 0 : 1) &&
    lines.length <= MAX_LINES &&
    lines.every(({ id }) => (view.words[id] as number) <= MAX_WORDS) &&
    lines.some(({ text }) => hasPrice(text)) &&
    knownShare(lines, view) <= MOST_KNOWN
  );
}

/** A button, or a price and a link after it. */
function isButton(line: Line): boolean {
  const { text, links, heading } = line;
  const isOne = isPressed(line) || (links === 1 && hasPrice(line.lead));
  return isOne && heading === 0 && text.length <= MAX_BUTTON;
}
