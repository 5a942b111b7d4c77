import type { Found } from "./article";
import type { Verdict } from "./evidence";
import type { Block, BlockId, LineId } from "./reading";
import { probability } from "./scoring/model";

/** A block that a plan hides though it holds paragraphs that may be story. */
export interface Missing {
  readonly block: BlockId;
  readonly paragraphs: number;
  /** Words that the story is expected to lose: words × probability of story, summed. */
  readonly words: number;
}

/** Less is lost with every second block: an odd line of an advert reads like story. */
const MIN_WORDS = 20;
/** A line that Readability takes is as likely story as not, whatever our own model says. */
const SECOND_OPINION = 0.5;

/**
 * What of the story a plan may take away, in document order: for each block that is hidden, the
 * expected loss over its running text. A page whose plan costs less than `MIN_WORDS` loses nothing.
 *
 * @param second - lines of the second opinion, where it was asked
 */
export function missingIn(
  { view, odds }: Pick<Found, "view" | "odds">,
  verdicts: readonly Verdict[],
  second: readonly LineId[] | null,
): readonly Missing[] {
  const taken = new Set(second);
  const expected = (line: LineId) => {
    const own = probability(odds[line] as number);
    return (view.words[line] as number) * (taken.has(line) ? Math.max(own, SECOND_OPINION) : own);
  };
  return verdicts
    .filter(({ action }) => action === "hide")
    .map(({ block }) => lossOf(view.blocks[block] as Block, view.prose, expected))
    .filter(({ words }) => words >= MIN_WORDS);
}

function lossOf(
  { id, firstLine, lastLine }: Block,
  prose: readonly boolean[],
  expected: (line: LineId) => number,
): Missing {
  let words = 0;
  let paragraphs = 0;
  for (let line = firstLine; line < lastLine; line++) {
    if (!prose[line]) continue;
    words += expected(line);
    paragraphs++;
  }
  return { block: id, paragraphs, words };
}
