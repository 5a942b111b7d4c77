import type { Line } from "../reading";
import { binOf, type Column } from "./column";
import { type BelievedPage, believe, contextColumns } from "./context-columns";
import { pageColumns } from "./page-columns";
import type { PageView } from "./page-view";
import { placeColumns } from "./place-columns";
import { textColumns } from "./text-columns";
import { namesAbove } from "./vocabulary";

/** Fitted weights of one sum: natural log-odds. */
export interface Weights {
  readonly bias: number;
  /** By column id: a weight for each bin. */
  readonly columns: Readonly<Record<string, readonly number[]>>;
  /** By name ("near related", "far sidebar"). */
  readonly names: Readonly<Record<string, number>>;
}

/** What `bench/fit` writes: the first belief of a line, then the sum that knows its company. */
export interface StoryModel {
  readonly belief: Weights;
  readonly story: Weights;
}

export const localColumns: readonly Column[] = [...textColumns, ...placeColumns, ...pageColumns];
export const storyColumns: readonly Column<BelievedPage>[] = [...contextColumns, ...localColumns];

/** One term of a line's sum: what was measured, its bin, what it weighs. */
export interface Term {
  readonly id: string;
  readonly bin: number;
  readonly logOdds: number;
}

/** For each line, the log-odds that it belongs to the story. */
export function storyOdds(page: PageView, model: StoryModel): readonly number[] {
  const believed = withBelief(page, model);
  return page.lines.map((line) => sum(line, believed, storyColumns, model.story));
}

/** The terms of one line's sum, heaviest first: why it is thought story or not. */
export function termsOf(line: Line, page: PageView, model: StoryModel): readonly Term[] {
  const believed = withBelief(page, model);
  const terms = storyColumns.map((column) => term(column, line, believed, model.story));
  const names = namesAbove(line, page).map((name) => ({
    id: name,
    bin: 1,
    logOdds: model.story.names[name] ?? 0,
  }));
  return [...terms, ...names].sort((a, b) => Math.abs(b.logOdds) - Math.abs(a.logOdds));
}

export function probability(logOdds: number): number {
  return 1 / (1 + Math.exp(-logOdds));
}

function withBelief(page: PageView, model: StoryModel): BelievedPage {
  const belief = page.lines.map((line) => probability(sum(line, page, localColumns, model.belief)));
  return believe(page, belief);
}

function sum<View extends PageView>(
  line: Line,
  page: View,
  columns: readonly Column<View>[],
  weights: Weights,
): number {
  let total = weights.bias;
  for (const column of columns) total += term(column, line, page, weights).logOdds;
  for (const name of namesAbove(line, page)) total += weights.names[name] ?? 0;
  return total;
}

function term<View>(column: Column<View>, line: Line, page: View, weights: Weights): Term {
  const bin = binOf(column.of(line, page), column.edges);
  return { id: column.id, bin, logOdds: weights.columns[column.id]?.[bin] ?? 0 };
}
