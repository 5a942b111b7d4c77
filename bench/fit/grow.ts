import type { Tree } from "../../src/core/scoring/forest";

/** Rows to learn from, by column: `bins[column][row]`. */
export interface Table {
  readonly bins: readonly Uint8Array[];
  readonly labels: Uint8Array;
  /** How much each row counts; their mean should be about 1. */
  readonly weights: Float64Array;
}

const BINS = 256;

/** How a tree may grow. */
export interface Growth {
  readonly depth: number;
  readonly rate: number;
  /** Pull of every leaf towards 0. */
  readonly lambda: number;
  /** The least certainty on either side of a cut. */
  readonly minWeight: number;
}

/** Nodes of a complete tree, its leaves not counted. */
function nodesOf(depth: number): number {
  return 2 ** depth - 1;
}

/** Gradients of the rows, and which rows stand in the node at hand. */
interface Work {
  readonly table: Table;
  readonly slope: Float64Array;
  readonly curve: Float64Array;
  readonly order: Int32Array;
  readonly columns: readonly number[];
  readonly growth: Growth;
}

interface Cut {
  readonly column: number;
  readonly at: number;
}

/** Grows one tree against the gradients of the rows in `order`; orders them by leaf. */
export function grow(work: Work): Tree {
  const nodes = nodesOf(work.growth.depth);
  const column = new Array<number>(nodes).fill(-1);
  const cut = new Array<number>(nodes).fill(0);
  const leaf = new Array<number>(nodes + 1).fill(0);
  const visit = (node: number, from: number, to: number) => {
    if (node >= nodes) {
      leaf[node - nodes] = leafWeight(work, from, to);
      return;
    }
    const best = bestCut(work, from, to);
    const middle = best ? partition(work, best, from, to) : to;
    if (best) {
      column[node] = best.column;
      cut[node] = best.at;
    }
    visit(2 * node + 1, from, middle);
    visit(2 * node + 2, middle, to);
  };
  visit(0, 0, work.order.length);
  return { column, cut, leaf };
}

function leafWeight({ slope, curve, order, growth }: Work, from: number, to: number): number {
  let slopes = 0;
  let curves = 0;
  for (let at = from; at < to; at++) {
    slopes += slope[order[at] as number] as number;
    curves += curve[order[at] as number] as number;
  }
  const weight = (-growth.rate * slopes) / (curves + growth.lambda);
  return Math.round(weight * 1_000) / 1_000;
}

function bestCut(work: Work, from: number, to: number): Cut | null {
  const { lambda, minWeight } = work.growth;
  let best: Cut | null = null;
  let bestGain = 1e-9;
  for (const column of work.columns) {
    const { slopes, curves, slope, curve } = sumUp(work, column, from, to);
    const whole = slope ** 2 / (curve + lambda);
    let left = 0;
    let leftCurve = 0;
    for (let at = 0; at < BINS - 1; at++) {
      if (curves[at] === 0) continue;
      left += slopes[at] as number;
      leftCurve += curves[at] as number;
      if (leftCurve < minWeight) continue;
      if (curve - leftCurve < minWeight) break;
      const right = (slope - left) ** 2 / (curve - leftCurve + lambda);
      const gain = left ** 2 / (leftCurve + lambda) + right - whole;
      if (gain <= bestGain) continue;
      bestGain = gain;
      best = { column, at };
    }
  }
  return best;
}

/** Gradients of the rows of a node by the bin they fall into. */
function sumUp({ table, slope, curve, order }: Work, column: number, from: number, to: number) {
  const bins = table.bins[column] as Uint8Array;
  const slopes = new Float64Array(BINS);
  const curves = new Float64Array(BINS);
  const all = { slopes, curves, slope: 0, curve: 0 };
  for (let at = from; at < to; at++) {
    const row = order[at] as number;
    const bin = bins[row] as number;
    slopes[bin] = (slopes[bin] as number) + (slope[row] as number);
    curves[bin] = (curves[bin] as number) + (curve[row] as number);
    all.slope += slope[row] as number;
    all.curve += curve[row] as number;
  }
  return all;
}

/** Brings the rows of a node that go left before those that go right; where the right begin. */
function partition({ table, order }: Work, cut: Cut, from: number, to: number): number {
  const bins = table.bins[cut.column] as Uint8Array;
  const rows = order.slice(from, to);
  const isLeft = (row: number) => (bins[row] as number) <= cut.at;
  const left = rows.filter(isLeft);
  order.set(left, from);
  order.set(
    rows.filter((row) => !isLeft(row)),
    from + left.length,
  );
  return from + left.length;
}
