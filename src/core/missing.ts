import type { Found } from "./article";
import type { Verdict } from "./evidence";
import type { Block, BlockId, LineId } from "./reading";
import { probability } from "./scoring/model";

/** A block that a plan takes away though it holds paragraphs that may be story. */
export interface Missing {
  readonly block: BlockId;
  readonly paragraphs: number;
  /** Words that the story is expected to lose: words × probability of story, summed. */
  readonly words: number;
}

/** What a decision of story was made from. */
export interface Belief extends Pick<Found, "view" | "odds"> {
  /** Lines of the second opinion, where it was asked. */
  readonly second: readonly LineId[] | null;
}

/** A paragraph counts from this probability on; a second opinion's is at least that. */
const LIKELY = 0.65;
/** Less is hardly a sentence. Both limits are measured by `npm run bench:guard`. */
const MIN_WORDS = 8;
/** What the user has asked for is not missed. */
const WISHED = "because_own_title";

/**
 * What of the story a plan may take away, in document order: each block that is hidden or dimmed,
 * with the expected loss over the paragraphs in it that are likely story.
 */
export function missingIn(belief: Belief, verdicts: readonly Verdict[]): readonly Missing[] {
  const { view } = belief;
  const taken = new Set(belief.second);
  return verdicts
    .filter(({ action, reasons }) => {
      return action !== "keep" && !reasons.some(({ key }) => key === WISHED);
    })
    .map(({ block }) => lossOf(view.blocks[block] as Block, belief, taken))
    .filter(({ words }) => words >= MIN_WORDS);
}

function lossOf(
  { id, firstLine, lastLine }: Block,
  { view, odds }: Belief,
  taken: ReadonlySet<LineId>,
): Missing {
  let words = 0;
  let paragraphs = 0;
  for (let line = firstLine; line < lastLine; line++) {
    const own = probability(odds[line] as number);
    const likely = taken.has(line) ? Math.max(own, LIKELY) : own;
    if (!view.prose[line] || likely < LIKELY) continue;
    words += (view.words[line] as number) * likely;
    paragraphs++;
  }
  return { block: id, paragraphs, words };
}
