import type { Block, BlockId, Line } from "./reading";
import { linkShare } from "./scoring/page-view";
import { countStamps, type Scene } from "./suspect";

/** A line with these log-odds that is long enough may be story, though it was not taken. */
const PERHAPS_STORY = -0.5;
const PERHAPS_WORDS = 12;
/** A story's line that is hardly more than a link may be one of a list of other stories. */
const LINK_ONLY = 0.8;
const MIN_STAMPS = 3;
/** One line in so many is a stamp ("Reply") where readers talk. */
const LINES_PER_STAMP = 8;

/**
 * For each block, whether it holds something that is never hidden at the default level: the
 * headline, the story, or a line that may be story. A story's lines do not protect a list of bare
 * links, nor a thread of remarks below the story's start: these are judged by what they are.
 */
export function protectedBlocks(scene: Scene): readonly boolean[] {
  const { article, view, odds, next } = scene;
  const lines = article.lines.map((id) => view.lines[id] as Line);
  const held = lines.filter((line) => linkShare(line) < LINK_ONLY);
  const perhaps = view.lines.filter(
    ({ id }) => (odds[id] as number) > PERHAPS_STORY && (view.words[id] as number) >= PERHAPS_WORDS,
  );
  const headline = view.lines.filter((line) => line.id === article.headline);
  const story = markBlocks(view.blocks, [...held, ...perhaps, ...headline]);
  const start = article.lines[0] ?? 0;
  return view.blocks.map((block) => {
    if (next.includes(block.id)) return false;
    return story[block.id] === true && !(block.firstLine > start && isThread(block, scene));
  });
}

function isThread(block: Block, { view }: Scene): boolean {
  const lines = view.lines.slice(block.firstLine, block.lastLine);
  const stamps = countStamps(lines);
  return stamps >= MIN_STAMPS && stamps * LINES_PER_STAMP >= lines.length;
}

/** For each block, whether it or one inside it holds one of the lines. */
export function markBlocks(blocks: readonly Block[], lines: readonly Line[]): readonly boolean[] {
  const marked = new Array<boolean>(blocks.length).fill(false);
  for (const line of lines) {
    for (let id: BlockId = line.block; id >= 0 && !marked[id]; id = (blocks[id] as Block).parent) {
      marked[id] = true;
    }
  }
  return marked;
}
