import type { Verdict } from "../evidence";
import { listKinds } from "../kinds";
import type { Block, BlockId, Line } from "../reading";
import { endsSentence } from "../scoring/page-view";
import type { Scene } from "./suspect";

/** Under a label; a heading may stand over one. */
const MIN_LINES = 2;
/** A title has no more words; one that is no heading has fewer. */
const HEADING_WORDS = 9;
const LABEL_WORDS = 5;

/**
 * Titles that no list of words knows, with nothing left under them: the one line right above a
 * list that is hidden, where nothing of the story follows the list before the next heading.
 */
export function orphanTitles(verdicts: readonly Verdict[], scene: Scene): readonly Verdict[] {
  const { blocks } = scene.view;
  const hidden = new Map<BlockId, Verdict>();
  for (const verdict of verdicts) if (verdict.action === "hide") hidden.set(verdict.block, verdict);
  const found: Verdict[] = [];
  const above = blocksAbove(blocks);
  for (const [id, verdict] of hidden) {
    const block = blocks[id] as Block;
    if (verdict.title !== "" || !listKinds.has(verdict.kind)) continue;
    const title = titleIn(above[id] ?? null, scene);
    if (!title || (title.line.heading === 0 && block.lastLine - block.firstLine < MIN_LINES))
      continue;
    if (hidden.has(title.block.id)) continue;
    if (!scene.tails.has(title.block.id) && goesOn(block, title.line, hidden, scene)) continue;
    found.push({ ...verdict, block: title.block.id, title: title.line.text });
  }
  return found.length === 0 ? verdicts : [...verdicts, ...found].sort((a, b) => a.block - b.block);
}

/** For each block, the one before it in the same frame. */
function blocksAbove(blocks: readonly Block[]): readonly (Block | null)[] {
  const last = new Map<BlockId, Block>();
  return blocks.map((block) => {
    const above = last.get(block.parent) ?? null;
    last.set(block.parent, block);
    return above;
  });
}

function titleIn(block: Block | null, { view, article }: Scene) {
  const { lines, words } = view;
  const line = lines[block?.firstLine ?? -1];
  if (!block || !line || block.lastLine !== block.firstLine + 1) return null;
  if (line.id === article.headline || line.id < (article.headline ?? 0)) return null;
  const most = line.heading > 0 ? HEADING_WORDS : LABEL_WORDS;
  const isTitle = (words[line.id] as number) <= most && !endsSentence(line.text);
  return isTitle ? { block, line } : null;
}

/** Whether anything stands under the title but what is hidden. */
function goesOn(
  block: Block,
  { heading, id }: Line,
  hidden: ReadonlyMap<BlockId, Verdict>,
  { view, article }: Scene,
): boolean {
  const parent = view.blocks[block.parent] as Block;
  const below = (at: number) => (article.lines.at(-1) ?? 0) >= at;
  // A label that is no heading is one only where the story is over.
  if (heading === 0 && below(id + 1)) return true;
  for (let next = block.end; next < parent.end; next = (view.blocks[next] as Block).end) {
    const other = view.blocks[next] as Block;
    const first = view.lines[other.firstLine];
    if (hidden.has(next) || !first || other.lastLine === other.firstLine) continue;
    return first.heading === 0 || (first.heading > heading && below(first.id));
  }
  return false;
}
