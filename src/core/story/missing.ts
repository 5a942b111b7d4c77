import type { Verdict } from "../evidence";
import type { Block, BlockId, LineId } from "../reading";
import { probability } from "../scoring/model";
import type { Found } from "./article";

/** A block that a plan takes away though it holds paragraphs that may be story. */
export interface Missing {
  readonly block: BlockId;
  readonly paragraphs: number;
  /** Words that the story is expected to lose: words × probability of story, summed. */
  readonly words: number;
}

/** What a decision of story was made from, and what it was. */
export interface Belief extends Pick<Found, "view" | "odds"> {
  readonly lines: readonly LineId[];
  /** Lines of the second opinion, where it was asked. */
  readonly second: readonly LineId[] | null;
}

/** A paragraph counts from this probability on; a second opinion's is at least that. */
const LIKELY = 0.7;
/**
 * What a paragraph weighs that stands within the story but is not made as its paragraphs are, or
 * stands under a title that names clutter.
 */
const DOUBTFUL = 0.4;
const TITLE = "because_title";
/** Less is hardly a sentence. The limits are measured by `npm run bench:guard`. */
const MIN_WORDS = 8;
/** What the user has asked for is not missed. */
const WISHED = "because_own_title";

/**
 * What of the story a plan may take away, in document order: each block that is hidden or dimmed,
 * with the expected loss over the paragraphs in it that are likely story. They are made like the
 * paragraphs that are left (readers' remarks and teasers of other stories are not), or stand
 * between them.
 */
export function missingIn(belief: Belief, verdicts: readonly Verdict[]): readonly Missing[] {
  const blockOf = ({ block }: Verdict) => belief.view.blocks[block] as Block;
  const left = leftOf(belief, verdicts.map(blockOf));
  return verdicts
    .filter((verdict) => !says(verdict, WISHED))
    .map((verdict) => lossOf(blockOf(verdict), belief, left, says(verdict, TITLE)))
    .filter(({ words }) => words >= MIN_WORDS);
}

function says({ reasons }: Verdict, wanted: string): boolean {
  return reasons.some(({ key }) => key === wanted);
}

/** The story that a plan leaves: the shapes of its paragraphs, its first line and its last. */
interface Left {
  readonly shapes: ReadonlySet<number>;
  readonly first: LineId;
  readonly last: LineId;
  readonly second: ReadonlySet<LineId>;
}

function leftOf({ view, lines, second }: Belief, gone: readonly Block[]): Left {
  const isGone = new Uint8Array(view.lines.length);
  for (const { firstLine, lastLine } of gone) isGone.fill(1, firstLine, lastLine);
  const left = lines.filter((line) => !isGone[line]);
  const prose = left.filter((line) => view.prose[line]);
  return {
    shapes: new Set(prose.map((line) => view.shape[line] as number)),
    first: left[0] ?? 0,
    last: left.at(-1) ?? 0,
    second: new Set(second),
  };
}

function lossOf(
  { id, firstLine, lastLine }: Block,
  belief: Belief,
  left: Left,
  isTitled: boolean,
): Missing {
  let words = 0;
  let paragraphs = 0;
  for (let line = firstLine; line < lastLine; line++) {
    const expected = expectedWords(line, belief, left, isTitled);
    if (expected === 0) continue;
    words += expected;
    paragraphs++;
  }
  return { block: id, paragraphs, words };
}

function expectedWords(
  line: LineId,
  { view, odds }: Belief,
  left: Left,
  isTitled: boolean,
): number {
  const own = probability(odds[line] as number);
  const likely = left.second.has(line) ? Math.max(own, LIKELY) : own;
  if (!view.prose[line] || likely < LIKELY) return 0;
  const isAlike = left.shapes.has(view.shape[line] as number);
  if (!isAlike && (line < left.first || line > left.last)) return 0;
  return (view.words[line] as number) * likely * (isAlike && !isTitled ? 1 : DOUBTFUL);
}
