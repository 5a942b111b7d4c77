import { phraseOf, signatures } from "../lexicon/phrases";
import type { Block, BlockId, Line, LineId, Reading } from "../reading";

/** A block needs this much running text to be a story of its own. */
const MIN_CHARS = 250;
const MIN_LONG_LINES = 2;
const LONG_LINE = 90;
/** A story's headline is among the first lines of its block. */
const LATEST_HEADLINE = 6;
/** Lines below a headline that may sign the story. */
const SIGNATURE_LINES = 4;

/** AMP's own element for what follows a page. */
const NEXT_PAGE = "amp-next-page";

type Page = Pick<Reading, "blocks" | "lines">;

/**
 * The stories that follow the first in an endless feed: later siblings of the block around the
 * first story that look like it (tag and a shared name) and have a headline over running text, and
 * are articles or signed with a day or a name. Sections of one story are neither. A page of AMP
 * says itself what follows.
 */
export function nextStories(page: Page, headline: LineId | null): readonly BlockId[] {
  const line = headline === null ? undefined : page.lines[headline];
  if (!line) return [];
  const said = page.blocks.filter(({ tag, firstLine }) => tag === NEXT_PAGE && firstLine > line.id);
  if (said.length > 0) return said.map(({ id }) => id);
  if (line.heading === 0) return [];
  for (let id = line.block; id > 0; id = (page.blocks[id] as Block).parent) {
    const block = page.blocks[id] as Block;
    const found = tellsStory(block, line, page) ? laterTwins(block, line, page) : [];
    if (found.length > 0) return found;
  }
  return [];
}

function laterTwins(block: Block, headline: Line, page: Page): readonly BlockId[] {
  const parent = page.blocks[block.parent] as Block;
  const twins: BlockId[] = [];
  for (let id = block.end; id < parent.end; id = (page.blocks[id] as Block).end) {
    const other = page.blocks[id] as Block;
    if (!looksLike(block, other)) continue;
    // In a feed, a story may be as short as it likes.
    const isNext =
      twins.length > 0 ? ownHeadline(other, headline, page) : tellsStory(other, headline, page);
    if (isNext) twins.push(id);
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
  const own = ownHeadline(block, headline, page);
  if (!own) return false;
  const below = page.lines.slice(own.id + 1, block.lastLine);
  if (!beginsStory(block, below)) return false;
  const long = below.filter((line) => line.text.length - line.linkChars >= LONG_LINE);
  return long.length >= MIN_LONG_LINES;
}

/** A headline of its own among its first lines. */
function ownHeadline(block: Block, { heading: rank }: Line, { lines }: Page): Line | undefined {
  const end = Math.min(block.lastLine, block.firstLine + LATEST_HEADLINE + 1);
  const first = lines.slice(block.firstLine, end);
  return first.find(({ heading }) => heading > 0 && heading <= rank + 1);
}

/** An article, or a headline with a day or a name under it. */
function beginsStory(block: Block, below: readonly Line[]): boolean {
  if (block.tag === "article" || block.role === "article") return true;
  return below.slice(0, SIGNATURE_LINES).some(({ text }) => signatures.has(phraseOf(text)));
}
