import { type Timing, type Tool, tools } from "./tool";

type Heat = "cold" | "warm";

/** How one tool did over all pages. */
export interface Row {
  readonly heat: Heat;
  readonly tool: Tool;
  /** Milliseconds. */
  readonly median: number;
  readonly p95: number;
  /** Median and 95th percentile of its time by the bare walk's on the same page. */
  readonly byBare: number;
  readonly byBareP95: number;
  /** Median of its time by Stet's on the same page. */
  readonly byStet: number;
}

export function rowsOf(timings: readonly Timing[]): readonly Row[] {
  return (["cold", "warm"] as const).flatMap((heat) =>
    tools.map((tool): Row => {
      const times = timings.map((timing) => timing[heat][tool]);
      const by = (other: Tool) =>
        timings.map((timing) => timing[heat][tool] / Math.max(timing[heat][other], CLOCK_MS));
      return {
        heat,
        tool,
        median: quantile(times, 0.5),
        p95: quantile(times, 0.95),
        byBare: quantile(by("bare"), 0.5),
        byBareP95: quantile(by("bare"), 0.95),
        byStet: quantile(by("stet"), 0.5),
      };
    }),
  );
}

/** A page's clock has no finer steps: nothing is said to take less. */
const CLOCK_MS = 0.1;

function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

const HEAD = ["", "median ms", "p95 ms", "× bare", "× bare p95", "× stet"];

export function tableOf(rows: readonly Row[]): string {
  const cells = rows.map((row) => [
    `${row.heat} ${row.tool}`,
    ...[row.median, row.p95, row.byBare, row.byBareP95, row.byStet].map((value) =>
      value.toFixed(value < 10 ? 2 : 0),
    ),
  ]);
  return [HEAD, ...cells]
    .map(([name = "", ...values]) =>
      [name.padEnd(18), ...values.map((value) => value.padStart(11))].join(""),
    )
    .join("\n");
}
