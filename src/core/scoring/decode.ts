import { probability } from "./model";

/** Log-odds that it costs to begin or to end a stretch of story. */
const SWITCH_COST = 0.3;
/** A paragraph lost is dearer than a line too many: so far below the threshold it is still taken. */
const LENIENCE = 0.4;
/** A page with a story has one, however doubtful its lines: down to these log-odds. */
const LOWEST_THRESHOLD = -3;

/**
 * The lines that make the story. First the threshold under which adding lines would cost more
 * (expected word F1), then the best sequence of stretches over document order at that threshold.
 *
 * @param odds - log-odds of each line
 * @param words - words of each line
 */
export function decodeStory(odds: readonly number[], words: readonly number[]): readonly number[] {
  const threshold = bestThreshold(odds, words);
  if (threshold === null) return [];
  const sure = Math.max(Math.min(threshold - LENIENCE, 0), LOWEST_THRESHOLD);
  return bestStretches(odds.map((value) => value - sure));
}

/** The lowest log-odds that are taken for the greatest expected F1 over words; null: no line. */
function bestThreshold(odds: readonly number[], words: readonly number[]): number | null {
  const order = [...odds.keys()].sort((a, b) => (odds[b] as number) - (odds[a] as number));
  const expected = (line: number) => probability(odds[line] as number) * (words[line] as number);
  const total = order.reduce((sum, line) => sum + expected(line), 0);
  let right = 0;
  let taken = 0;
  let best = 0;
  let threshold: number | null = null;
  for (const line of order) {
    right += expected(line);
    taken += words[line] as number;
    const f1 = (2 * right) / (taken + total + 1e-9);
    if (f1 <= best) continue;
    best = f1;
    threshold = odds[line] as number;
  }
  return threshold;
}

/** Viterbi over two states, in and out of the story. */
function bestStretches(gains: readonly number[]): readonly number[] {
  let out = 0;
  let inside = Number.NEGATIVE_INFINITY;
  const cameFrom = gains.map((gain) => {
    const step = { out: inside - SWITCH_COST > out, inside: out - SWITCH_COST <= inside };
    const nextOut = Math.max(out, inside - SWITCH_COST);
    inside = Math.max(inside, out - SWITCH_COST) + gain;
    out = nextOut;
    return step;
  });
  const lines: number[] = [];
  let isInside = inside > out;
  for (let line = gains.length - 1; line >= 0; line--) {
    if (isInside) lines.push(line);
    const step = cameFrom[line] as { out: boolean; inside: boolean };
    isInside = isInside ? step.inside : step.out;
  }
  return lines.reverse();
}
