import type { Block, BlockId, Line } from "./reading";
import type { Scene } from "./suspect";

/** A line with these log-odds that is long enough may be story, though it was not taken. */
const PERHAPS_STORY = -0.5;
const PERHAPS_WORDS = 12;

/**
 * For each block, whether it holds something that is never hidden at the default level: the story,
 * the headline, or a line that may be story.
 */
export function protectedBlocks(scene: Scene): readonly boolean[] {
  const { article, view, odds, next } = scene;
  const lines = new Set(article.lines);
  if (article.headline !== null) lines.add(article.headline);
  for (const line of view.lines) {
    if (mayBeStory(odds[line.id] as number, view.words[line.id] as number)) lines.add(line.id);
  }
  const holds = markBlocks(
    view.blocks,
    [...lines].map((id) => view.lines[id] as Line),
  );
  return holds.map((held, id) => held && !next.includes(id));
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

function mayBeStory(odds: number, words: number): boolean {
  return odds > PERHAPS_STORY && words >= PERHAPS_WORDS;
}
