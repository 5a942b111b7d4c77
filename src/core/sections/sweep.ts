import type { Verdict } from "../evidence";
import { granted } from "../filters/granted";
import type { Block, BlockId, Line, LineId } from "../reading";
import { childrenOf, linesInside } from "../tree";
import { type Decision, decide } from "./decide";
import { type Judged, restOfRows } from "./rows";
import { isTitle } from "./section-title";
import { sectionsOf } from "./sections";
import { type Scene, suspectOf } from "./suspect";

/** Log-odds from which a block is hidden, and from which it is dimmed with a question. */
const HIDE = 0.8;
export const DIM = -0.4;
/** Log-odds, the story model left out, from which a section is clutter though it reads like story. */
const OVERRULE = 2.2;
/** So many lines between breaks are a list. */
const MIN_LOOSE = 3;

/** Told of every section that was weighed, for those who want to see why. */
export type Witness = (section: readonly Block[], decision: Decision | null) => void;

/** For each block: what a sweep minds. */
export interface Marks {
  /** It may not be hidden, though blocks within it may. */
  readonly safe: readonly boolean[];
  /** It holds lines that only read like story. */
  readonly strays: readonly boolean[];
}

/** The part of a page that is swept. */
export interface Part {
  readonly from: LineId;
  readonly to: LineId;
  /** Blocks that are hidden already: they are passed over. */
  readonly done: ReadonlySet<BlockId>;
}

/** Judges the sections of a part of a page from the outside in; what is accused is not looked into. */
export function sweep(
  scene: Scene,
  marks: Marks,
  { from, to, done }: Part,
  witness: Witness,
): readonly Verdict[] {
  const { blocks } = scene.view;
  const verdicts: Verdict[] = [];
  const judged: Judged[] = [];
  const remember: Witness = (section, decision) => {
    const [block] = section;
    if (section.length === 1 && block && decision) judged.push({ block, decision });
    witness(section, decision);
  };
  const open: BlockId[] = [0];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    const children = childrenOf(blocks[id] as Block, blocks).filter(
      (child) => !done.has(child.id) && child.firstLine < to && child.lastLine >= from,
    );
    for (const section of sectionsOf(children, scene, (child) => marks.safe[child] ?? true)) {
      const accused = judge(section, scene, marks, remember);
      for (const verdict of accused ?? []) verdicts.push(verdict);
      if (accused) continue;
      for (const child of section) if (child.end > child.id + 1) open.push(child.id);
    }
  }
  return withRows(verdicts, judged, scene).sort((a, b) => a.block - b.block);
}

/** The verdicts, and the rest of rows that are clutter but for a few. */
function withRows(
  verdicts: readonly Verdict[],
  judged: readonly Judged[],
  { view }: Scene,
): Verdict[] {
  const hidden = new Set(verdicts.flatMap(({ block, action }) => (action === "hide" ? block : [])));
  const open = judged.filter(({ block }) => !hidden.has(block.id));
  const rest = topmost(restOfRows(verdicts, open, view.blocks));
  const gone = new Set<BlockId>();
  for (const { block } of rest) for (let id = block.id; id < block.end; id++) gone.add(id);
  return [
    ...verdicts.filter(({ block }) => !gone.has(block)),
    ...rest.map(({ block, decision }): Verdict => {
      return { ...verdictOf(block, "", decision), action: "hide" };
    }),
  ];
}

/** Those that stand in no other of them, in document order. */
function topmost(judged: readonly Judged[]): readonly Judged[] {
  let end = 0;
  return judged
    .toSorted((a, b) => a.block.id - b.block.id)
    .filter(({ block }) => {
      if (block.id < end) return false;
      end = block.end;
      return true;
    });
}

/** The verdicts on a section, taken whole or block by block; null: look inside. */
function judge(
  section: readonly Block[],
  scene: Scene,
  { safe, strays }: Marks,
  witness: Witness,
): readonly Verdict[] | null {
  if (section.some((block) => safe[block.id])) return null;
  if (section.length === 1 && holdsSections(section[0] as Block, scene)) return null;
  const suspect = suspectOf(section, scene);
  const alone = decide(suspect, scene);
  const decision = alone && granted(alone, scene.ruled, DIM);
  witness(section, decision);
  if (!decision) return null;
  const holdsStory = section.some((block) => holdsLine(block, scene));
  const holdsStray = section.some((block) => strays[block.id]);
  const isStoryLike = holdsStory || holdsStray;
  const enough = (!holdsStory && decision.logOdds >= DIM) || (isStoryLike && overrules(decision));
  const title = suspect.title?.text ?? "";
  return enough ? section.map((block) => verdictOf(block, title, decision)) : null;
}

function holdsLine(block: Block, { article }: Scene): boolean {
  return linesInside(article.lines, block).length > 0;
}

/** Whether the evidence is enough even if the story model's objection is set aside. */
function overrules({ sightings, logOdds }: Decision): boolean {
  const model = sightings.filter(({ detector }) => detector === "not-story");
  return model.reduce((sum, sighting) => sum - Math.min(0, sighting.logOdds), logOdds) >= OVERRULE;
}

/** Two titles or more, each in a block of its own: the sections are judged, not their frame. */
function holdsSections(block: Block, scene: Scene): boolean {
  if (scene.next.has(block.id)) return false;
  const { lines, blocks } = scene.view;
  const titled = new Set<BlockId>();
  for (let id = block.firstLine; id < block.lastLine; id++) {
    const line = lines[id];
    if (!line || !isTitle(line, scene)) continue;
    const own = blocks[line.block] as Block;
    if (own.id !== block.id && own.lastLine - own.firstLine <= 2) titled.add(own.id);
    if (titled.size > 1) return !isLoose(block, lines);
  }
  return false;
}

/** Holds lines that stand between breaks, in no block of their own: only the frame can go. */
function isLoose({ id, firstLine, lastLine }: Block, lines: readonly Line[]): boolean {
  let loose = 0;
  for (let at = firstLine; at < lastLine && loose < MIN_LOOSE; at++)
    if (lines[at]?.block === id) loose++;
  return loose === MIN_LOOSE;
}

function verdictOf(block: Block, title: string, decision: Decision): Verdict {
  const { kind, confidence, reasons, logOdds } = decision;
  return {
    block: block.id,
    action: logOdds >= HIDE || overrules(decision) ? "hide" : "dim",
    kind,
    title,
    confidence,
    reasons,
  };
}
