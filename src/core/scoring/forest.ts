/**
 * A complete binary tree over the bins of columns. The children of node k are 2k + 1 (bin ≤ cut)
 * and 2k + 2; the leaves follow the last row of nodes.
 */
export interface Tree {
  /** For each node, an index into `Forest.columns`; −1: nothing is asked, down to the left. */
  readonly column: readonly number[];
  readonly cut: readonly number[];
  /** For each leaf, log-odds. */
  readonly leaf: readonly number[];
}

/** Boosted trees: their leaves add up. Each asks a handful of columns about one line. */
export interface Forest {
  /** Ids of the columns that the trees ask. */
  readonly columns: readonly string[];
  readonly trees: readonly Tree[];
}

/** Log-odds of what has these bins, by the place of their column in `forest.columns`. */
export function forestOdds({ trees }: Forest, binAt: (column: number) => number): number {
  let sum = 0;
  for (const tree of trees) sum += leafOf(tree, binAt);
  return sum;
}

/** What one tree says of what has these bins. */
export function leafOf(tree: Tree, binAt: (column: number) => number): number {
  let node = 0;
  while (node < tree.column.length) node = childOf(tree, node, binAt);
  return tree.leaf[node - tree.column.length] as number;
}

function childOf({ column, cut }: Tree, node: number, binAt: (column: number) => number): number {
  const asked = column[node] as number;
  const isRight = asked >= 0 && binAt(asked) > (cut[node] as number);
  return 2 * node + (isRight ? 2 : 1);
}

/**
 * What each column contributes to a line's sum: at every node asked, how far the mean of the
 * leaves below moves with the answer. With the rest (`rest`) they add up to the sum itself.
 */
export function forestTerms(forest: Forest, bins: readonly number[]) {
  const terms = new Array<number>(forest.columns.length).fill(0);
  const binAt = (column: number) => bins[column] as number;
  let rest = 0;
  for (const tree of forest.trees) {
    const means = meansOf(tree);
    rest += means[0] as number;
    for (let node = 0; node < tree.column.length; ) {
      const child = childOf(tree, node, binAt);
      const asked = tree.column[node] as number;
      const moved = (means[child] as number) - (means[node] as number);
      if (asked >= 0) terms[asked] = (terms[asked] as number) + moved;
      else rest += moved;
      node = child;
    }
  }
  return { terms, rest };
}

function meansOf({ column, leaf }: Tree): readonly number[] {
  const means = [...column.map(() => 0), ...leaf];
  for (let node = column.length - 1; node >= 0; node--) {
    means[node] = ((means[2 * node + 1] as number) + (means[2 * node + 2] as number)) / 2;
  }
  return means;
}
