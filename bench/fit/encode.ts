import { binOf, type Column } from "../../src/core/scoring/column";
import type { BelievedPage } from "../../src/core/scoring/context-columns";
import type { PageView } from "../../src/core/scoring/page-view";
import { namesAbove } from "../../src/core/scoring/vocabulary";

/** Where the weights of each column begin in the one long list of weights. */
export interface Layout<View> {
  readonly columns: readonly Column<View>[];
  readonly starts: readonly number[];
  readonly words: ReadonlyMap<string, number>;
  readonly size: number;
}

export function layOut<View>(
  columns: readonly Column<View>[],
  words: readonly string[],
): Layout<View> {
  let size = 1;
  const starts = columns.map((column) => {
    const start = size;
    size += column.edges.length + 1;
    return start;
  });
  const numbers = new Map(words.map((word, index) => [word, size + index]));
  return { columns, starts, words: numbers, size: size + words.length };
}

/** For each line of a page, the indices of the weights that count for it; 0 is the bias. */
export function encode<View extends PageView | BelievedPage>(
  layout: Layout<View>,
  page: View,
): Int32Array[] {
  return page.lines.map((line) => {
    const active = [0];
    layout.columns.forEach((column, index) => {
      active.push((layout.starts[index] as number) + binOf(column.of(line, page), column.edges));
    });
    if (layout.words.size > 0) {
      for (const name of namesAbove(line.block, page)) {
        const number = layout.words.get(name);
        if (number !== undefined) active.push(number);
      }
    }
    return Int32Array.from(active);
  });
}
