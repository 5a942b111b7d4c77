import { because } from "../detectors/detector";
import type { Verdict } from "../evidence";
import type { Block, BlockId, Line, LineId } from "../reading";
import { probability } from "../scoring/model";
import type { Found } from "../story/article";
import { linesOf, markBlocks } from "../tree";

/** Lines that are only little less likely stay with the story: within it, and right around it. */
const NEARLY_STORY = -1.5;
const NEARLY_AROUND = -1;
/** Log-odds of story below which a block is no surer to be none. */
const LEAST = -6;

/**
 * All that level `focus` hides: the topmost blocks that hold neither the headline nor a line of
 * the story nor a picture between its lines.
 *
 * @param accused - what is known to be clutter says so itself
 */
export function furniture(found: Found, accused: readonly Verdict[] = []): readonly Verdict[] {
  const { article, view } = found;
  if (article.lines.length === 0) return [];
  const hidden = accused.filter(({ action }) => action === "hide");
  const known = new Map(hidden.map((verdict) => [verdict.block, verdict]));
  const clutter = linesOf(known.keys(), view.blocks);
  const stays = markBlocks(
    view.blocks,
    storyLines(found).filter(({ id }) => !clutter.has(id)),
  );
  const verdicts: Verdict[] = [];
  for (let id: BlockId = 1; id < view.blocks.length; ) {
    const block = view.blocks[id] as Block;
    if (stays[id] || (!known.has(id) && showsStoryPicture(block, found))) {
      id++;
      continue;
    }
    if (block.chars > 0 || block.images > 0 || block.controls > 0)
      verdicts.push(known.get(id) ?? verdictOf(block, found));
    id = block.end;
  }
  return verdicts;
}

function storyLines({ article, view, odds }: Found): readonly Line[] {
  const first = article.lines[0] ?? 0;
  const last = article.lines.at(-1) ?? 0;
  const [start, end] = [reach(odds, first, -1), reach(odds, last, 1)];
  const chosen = new Set(article.lines);
  return view.lines.filter(({ id }) => {
    if (id === article.headline || chosen.has(id)) return true;
    if (id > first && id < last) return (odds[id] as number) > NEARLY_STORY;
    return id >= start && id <= end;
  });
}

/** The last line from here on, one way, that nothing unlike the story parts from it. */
function reach(odds: readonly number[], from: LineId, way: 1 | -1): LineId {
  let line = from;
  while ((odds[line + way] ?? NEARLY_AROUND) > NEARLY_AROUND) line += way;
  return line;
}

function showsStoryPicture(block: Block, { article, view }: Found): boolean {
  if (block.images === 0 || block.links > block.images + 1) return false;
  const root = view.blocks[article.root] as Block;
  const inStory = block.id > root.id && block.end <= root.end;
  return inStory && (block.tag === "figure" || block.chars === 0);
}

function verdictOf(block: Block, { odds, view }: Found): Verdict {
  const lines = view.lines.slice(block.firstLine, block.lastLine);
  const highest = Math.max(LEAST, ...lines.map((line) => odds[line.id] as number));
  const confidence = probability(-Math.min(0, highest));
  return {
    block: block.id,
    action: "hide",
    kind: "furniture",
    title: "",
    confidence,
    reasons: [because("because_not_the_story")],
  };
}
