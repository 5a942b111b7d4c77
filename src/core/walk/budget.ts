/**
 * How much of a page is read: several times what the largest of 991 saved pages has (1,698 lines,
 * 37,729 names, 161,869 names over lines). At each limit the whole analysis takes less than two
 * seconds on two shared cores; measured in tests/e2e/hostile.spec.ts.
 */
const MAX = {
  nodes: 200_000,
  /** Of text. */
  chars: 5_000_000,
  lines: 5_000,
  /** Class and id words, counted where they stand. */
  names: 400_000,
  /** The same, counted for every line below them. */
  namesOverLines: 3_000_000,
} as const;

type Counted = keyof typeof MAX;

/** Counts what is read; when one limit is met, the rest of the page is left unread. */
export class Budget {
  spent = false;
  private readonly sums: Record<Counted, number> = {
    nodes: 0,
    chars: 0,
    lines: 0,
    names: 0,
    namesOverLines: 0,
  };

  add(what: Counted, amount: number): void {
    this.sums[what] += amount;
    if (this.sums[what] > MAX[what]) this.spent = true;
  }
}
