import type { Verdict } from "../evidence";
import { type BlockKind, type ClutterKind, kinds, listKinds } from "../kinds";
import { phrase, phraseOf } from "../lexicon/phrases";
import type { Block, BlockId, Line, LineId } from "../reading";
import { tellsOfHouse } from "../shapes/house";
import { linesOf } from "../tree";
import { isInFoot } from "./place";
import type { Scene } from "./suspect";

/** The lines between the first section of clutter below a story and the last above the site's foot. */
export interface Enclosed {
  readonly from: LineId;
  readonly to: LineId;
  /** From here on nothing is the story's own, not even a plain line. */
  readonly plainFrom: LineId;
  /** What is hidden below the story, in document order. */
  readonly sections: readonly Section[];
}

interface Section {
  readonly block: BlockId;
  /** Its first line, and the one after its last. */
  readonly from: LineId;
  readonly to: LineId;
  readonly kind: ClutterKind;
}

/** These lie over the page or stay in view, wherever they stand in it. */
const ANYWHERE: ReadonlySet<ClutterKind> = new Set(["overlay", "sticky"]);
/** Below these a story adds nothing; below buttons and topics it may. */
const FINAL: ReadonlySet<BlockKind> = new Set([...listKinds, "comments", "author-more"]);
/** Running text that nothing accuses, as a share of the story: with more of it the story goes on. */
const MOST_PROSE = 0.2;

/** Null where the clutter below the story is of one piece. */
export function enclosedBy(verdicts: readonly Verdict[], scene: Scene): Enclosed | null {
  const end = scene.article.lines.at(-1);
  if (end === undefined) return null;
  const below = sectionsBelow(verdicts, scene).filter(({ from }) => from > end);
  if (below.length === 0) return null;
  const foot = goesOnAt(end + 1, verdicts, scene);
  const sections = below.filter(({ to }) => to <= foot);
  const [first, last] = [sections[0], sections.at(-1)];
  if (!first || !last) return null;
  const to = Math.min(foot, sidebarEnd(last, scene) ?? last.from);
  if (to <= first.to) return null;
  const plainFrom = sections.find(({ kind }) => FINAL.has(kind))?.to ?? to;
  return { from: first.to, plainFrom, to, sections };
}

/** Where the column beside the story ends that a section stands in. */
function sidebarEnd({ block }: Section, { view }: Scene): LineId | null {
  for (let at = view.blocks[block]; at && at.id > 0; at = view.blocks[at.parent])
    if (at.tag === "aside" || at.role === "complementary") return at.lastLine;
  return null;
}

/** The kind of the section that stands nearest in the smallest frame with one. */
export function kindBeside(block: Block, { sections }: Enclosed, { view }: Scene): ClutterKind {
  const above = sections.findLast(({ to }) => to <= block.firstLine);
  const below = sections.find(({ from }) => from >= block.lastLine);
  for (let at = view.blocks[block.parent]; at; at = view.blocks[at.parent]) {
    if (above && above.from >= at.firstLine) return above.kind;
    if (below && below.to <= at.lastLine) return below.kind;
  }
  return "recommended";
}

function sectionsBelow(verdicts: readonly Verdict[], { view, pinned }: Scene): readonly Section[] {
  return verdicts.flatMap(({ block, action, kind }) => {
    const { firstLine, lastLine, position } = view.blocks[block] as Block;
    const known = kinds.find((one) => one === kind);
    if (action !== "hide" || !known || firstLine === lastLine || ANYWHERE.has(known)) return [];
    return position !== "" || pinned.has(block)
      ? []
      : { block, from: firstLine, to: lastLine, kind: known };
  });
}

/** The first line below the story where the site's foot begins, or where running text goes on. */
function goesOnAt(start: LineId, verdicts: readonly Verdict[], scene: Scene): LineId {
  const { view, article } = scene;
  const hidden = verdicts.flatMap(({ block, action }) => (action === "hide" ? block : []));
  const gone = linesOf(hidden, view.blocks);
  let prose = article.text.length * MOST_PROSE;
  for (let id = start; id < view.lines.length; id++) {
    if (gone.has(id)) continue;
    const line = view.lines[id] as Line;
    if (view.prose[id]) prose -= line.text.length;
    if (prose < 0 || tellsOfHouse(line.lead) || phraseOf(line.text) === phrase.rights) return id;
    if (isInFoot(view.blocks[line.block] as Block, scene)) return id;
  }
  return view.lines.length;
}
