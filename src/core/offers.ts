import { isPressed } from "./labelled";
import { hasPrice } from "./prices";
import type { Block, Line } from "./reading";
import type { PageView } from "./scoring/page-view";
import { sharedStems } from "./stems";

const MAX_LINES = 16;
const MAX_CHARS = 600;
const MAX_WORDS = 14;
const MAX_BUTTON = 40;
const MIN_ROWS = 2;
/** Of a picture, a name, a price and a button. */
const MAX_CARD = 8;
/** What the story tells of by name is no advertisement. */
const MOST_KNOWN = 0.5;

/** Things for sale that the story does not tell of: prices, and something to press for each. */
export function isForSale(block: Block, view: PageView): boolean {
  const lines = view.lines.slice(block.firstLine, block.lastLine);
  if (block.chars > MAX_CHARS || lines.length > MAX_LINES) return false;
  if (lines.some(({ id }) => (view.words[id] as number) > MAX_WORDS)) return false;
  const priced = lines.filter(({ text }) => hasPrice(text));
  const buttons = lines.filter(isButton);
  const isCard = block.images > 0 && priced.length > 0 && lines.length <= MAX_CARD;
  if (!isCard && buttons.length < MIN_ROWS) return false;
  const isSame = new Set(buttons.map(({ text }) => text)).size < buttons.length;
  if (buttons.length === 0 || priced.length < (isCard || isSame ? 1 : MIN_ROWS)) return false;
  return !isKnown(lines, view);
}

/** A button, or a price and a link after it. */
function isButton(line: Line): boolean {
  const { text, links, heading } = line;
  const isOne = isPressed(line) || (links === 1 && hasPrice(line.lead));
  return isOne && heading === 0 && text.length <= MAX_BUTTON;
}

function isKnown(some: readonly Line[], { lines, prose }: PageView): boolean {
  const told = lines.filter((line) => prose[line.id] && !some.includes(line));
  return sharedStems(some, told) > MOST_KNOWN;
}
