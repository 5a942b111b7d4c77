import type { Block, BlockId, Line, LineId, Reading } from "./reading";

/** A block needs this much running text to be a story of its own. */
const MIN_CHARS = 350;
const MIN_LONG_LINES = 2;
const LONG_LINE = 90;

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
  let ranked = false;
  let long = 0;
  for (let id = block.firstLine; id < block.lastLine; id++) {
    const line = page.lines[id] as Line;
    if (line.heading === headline.heading) ranked = true;
    else if (ranked && line.text.length - line.linkChars >= LONG_LINE) long++;
  }
  return ranked && long >= MIN_LONG_LINES;
}
