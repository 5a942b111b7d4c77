import type { Line } from "../reading";
import type { PageView } from "./page-view";

/**
 * One thing that is measured of every line. The measure falls into a bin, and each bin has a
 * fitted weight: natural log-odds that the line belongs to the story. They add.
 */
export interface Column<View = PageView> {
  readonly id: string;
  /** Upper limits of the bins but the last, ascending: bin i holds values ≤ edges[i]. */
  readonly edges: readonly number[];
  of(line: Line, page: View): number;
}

/** Index of the bin that a value falls into: 0 … edges.length. */
export function binOf(value: number, edges: readonly number[]): number {
  let low = 0;
  let high = edges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (value > (edges[middle] as number)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Edges for a measure that takes the whole numbers 0 … count − 1, a bin each. */
export function categories(count: number): readonly number[] {
  return Array.from({ length: count - 1 }, (_, value) => value);
}

export function flag(id: string, of: (line: Line, page: PageView) => boolean): Column {
  return { id, edges: [0], of: (line, page) => (of(line, page) ? 1 : 0) };
}
