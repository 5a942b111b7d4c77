import type { Forest, Tree } from "./forest";
import type { Weights } from "./model";

/**
 * A forest as it is kept: the nodes and the leaves of all trees in one row each, leaves in
 * thousandths of log-odds. Whole numbers in rows take a quarter less, compressed, than fractions
 * tree by tree.
 */
export interface PackedForest {
  readonly columns: readonly string[];
  /** Leaves of each tree; its nodes are one fewer. */
  readonly leaves: number;
  readonly column: readonly number[];
  readonly cut: readonly number[];
  readonly leaf: readonly number[];
}

const THOUSAND = 1_000;

export function packForest({ columns, trees }: Forest): PackedForest {
  return {
    columns,
    leaves: trees[0]?.leaf.length ?? 1,
    column: trees.flatMap((tree) => tree.column),
    cut: trees.flatMap((tree) => tree.cut),
    leaf: trees.flatMap((tree) => tree.leaf.map((value) => Math.round(value * THOUSAND))),
  };
}

export function unpackForest({ columns, leaves, column, cut, leaf }: PackedForest): Forest {
  const nodes = leaves - 1;
  const trees = Array.from({ length: leaf.length / leaves }, (_, at): Tree => {
    return {
      column: column.slice(at * nodes, (at + 1) * nodes),
      cut: cut.slice(at * nodes, (at + 1) * nodes),
      leaf: leaf.slice(at * leaves, (at + 1) * leaves).map((value) => value / THOUSAND),
    };
  });
  return { columns, trees };
}

/** Weights as they are kept: names by where they stand ("near", "far"), in hundredths. */
export interface PackedWeights extends Omit<Weights, "names"> {
  readonly names: Readonly<Record<string, PackedNames>>;
}

interface PackedNames {
  /** In the order of the alphabet, a space between them. */
  readonly words: string;
  readonly weights: readonly number[];
}

const HUNDRED = 100;

export function packWeights({ bias, columns, names }: Weights): PackedWeights {
  const places = new Map<string, [string, number][]>();
  for (const [name, weight] of Object.entries(names)) {
    const [place = "", word = ""] = name.split(" ");
    places.set(place, [...(places.get(place) ?? []), [word, Math.round(weight * HUNDRED)]]);
  }
  return { bias, columns, names: Object.fromEntries([...places].map(packPlace)) };
}

function packPlace([place, names]: readonly [string, readonly (readonly [string, number])[]]) {
  const sorted = [...names].sort(([a], [b]) => (a < b ? -1 : 1));
  const words = sorted.map(([word]) => word).join(" ");
  return [place, { words, weights: sorted.map(([, weight]) => weight) }] as const;
}

export function unpackWeights({ bias, columns, names }: PackedWeights): Weights {
  // Without a prototype: to grow any other object by thousands of names takes a browser 8 ms.
  const unpacked: Record<string, number> = Object.create(null);
  for (const [place, { words, weights }] of Object.entries(names)) {
    words.split(" ").forEach((word, at) => {
      unpacked[`${place} ${word}`] = (weights[at] as number) / HUNDRED;
    });
  }
  return { bias, columns, names: unpacked };
}
