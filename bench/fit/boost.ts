import { type Forest, leafOf, type Tree } from "../../src/core/scoring/forest";
import { type Growth, grow, type Table } from "./grow";
import { generator, sigmoid } from "./train";

export interface Boosting extends Growth {
  readonly trees: number;
  /** Shares of rows and columns that each tree sees. */
  readonly rows: number;
  readonly columns: number;
}

/**
 * Gradient-boosted trees for logistic loss, of fixed depth, over binned columns (Friedman 2001,
 * with the second-order leaf weights of Chen & Guestrin 2016). The same table gives the same bits.
 */
export function boost(table: Table, ids: readonly string[], how: Boosting): Forest {
  const rows = table.labels.length;
  const random = generator(20_261_124);
  const odds = new Float64Array(rows);
  const slope = new Float64Array(rows);
  const curve = new Float64Array(rows);
  const trees: Tree[] = [];
  for (let round = 0; round < how.trees; round++) {
    for (let row = 0; row < rows; row++) {
      const p = sigmoid(odds[row] as number);
      const weight = table.weights[row] as number;
      slope[row] = (p - (table.labels[row] as number)) * weight;
      curve[row] = Math.max(1e-6, p * (1 - p) * weight);
    }
    const order = Int32Array.from(table.labels.keys()).filter(() => random() < how.rows);
    const columns = [...table.bins.keys()].filter(() => random() < how.columns);
    const tree = grow({ table, slope, curve, order, columns, growth: how });
    for (let row = 0; row < rows; row++) {
      const binAt = (column: number) => (table.bins[column] as Uint8Array)[row] as number;
      odds[row] = (odds[row] as number) + leafOf(tree, binAt);
    }
    trees.push(tree);
  }
  return written(trees, ids);
}

/** Keeps only the columns that are asked. */
function written(trees: readonly Tree[], ids: readonly string[]): Forest {
  const used = [...new Set(trees.flatMap((tree) => tree.column))]
    .filter((at) => at >= 0)
    .sort((a, b) => a - b);
  const place = new Map(used.map((at, index) => [at, index]));
  return {
    columns: used.map((at) => ids[at] as string),
    trees: trees.map((tree) => ({ ...tree, column: tree.column.map((at) => place.get(at) ?? -1) })),
  };
}
