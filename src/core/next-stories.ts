import { phrase, phraseOf } from "./phrases";
import type { Block, BlockId, Line, LineId, Reading } from "./reading";

/** A block needs this much running text to be a story of its own. */
const MIN_CHARS = 350;
const MIN_LONG_LINES = 2;
const LONG_LINE = 90;
/** A story's headline is among the first lines of its block. */
const LATEST_HEADLINE = 3;
/** A date, an age, a byline. */
const signatures: ReadonlySet<number> = new Set([
  phrase.date,
  phrase.age,
  phrase.byline,
  phrase.credit,
]);

type Page = Pick<Reading, "blocks" | "lines">;

/**
 * The stories that follow the first in an endless feed: later siblings of a block around the
 * headline that look like it (tag and a shared name) and have a headline of the same rank over
 * running text. Sections of one story have lesser headings, so they are none.
 */
export function nextStories(page: Page, headline: LineId | null): readonly BlockId[] {
  const line = headline === null ? undefined : page.lines[headline];
  if (!line || line.heading === 0) return [];
  for (let id = line.block; id > 0; id = (page.blocks[id] as Block).parent) {
    const found = laterTwins(page.blocks[id] as Block, line, page);
    if (found.length > 0) return found;
  }
  return [];
}

function laterTwins(block: Block, headline: Line, page: Page): readonly BlockId[] {
  const parent = page.blocks[block.parent] as Block;
  const twins: BlockId[] = [];
  for (let id = block.end; id < parent.end; id = (page.blocks[id] as Block).end) {
    const other = page.blocks[id] as Block;
    if (looksLike(block, other) && tellsStory(other, headline, page)) twins.push(id);
  }
  return twins;
}

function looksLike(block: Block, other: Block): boolean {
  if (block.tag !== other.tag) return false;
  if (block.names.length === 0 || other.names.length === 0) return block.tag === "article";
  return block.names.some((name) => other.names.includes(name));
}

function tellsStory(block: Block, headline: Line, page: Page): boolean {
  if (block.chars - block.linkChars < MIN_CHARS) return false;
  const lines = page.lines.slice(block.firstLine, block.lastLine);
  const own = lines.findIndex((line, index) => isHeadline(line, index, headline, block, lines));
  if (own < 0) return false;
  const long = lines
    .slice(own + 1)
    .filter((line) => line.text.length - line.linkChars >= LONG_LINE);
  return long.length >= MIN_LONG_LINES;
}

/** Of the first story's rank; or a rank below where an article or a byline shows a story's start. */
function isHeadline(
  line: Line,
  index: number,
  headline: Line,
  block: Block,
  lines: readonly Line[],
): boolean {
  if (line.heading === 0) return false;
  if (line.heading === headline.heading) return true;
  if (line.heading > headline.heading + 1 || index > LATEST_HEADLINE) return false;
  if (block.tag === "article" || block.role === "article") return true;
  return lines.slice(index + 1, index + 3).some((next) => signatures.has(phraseOf(next.text)));
}
