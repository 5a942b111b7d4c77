import type { BlockId, Line } from "../reading";
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
  // What a line is by itself counts in both sums: it is measured once.
  const local = page.lines.map((line) => binsOf(line, page, localColumns));
  const belief = sums(page, local, localColumns, model.belief).map(probability);
  const believed = believe(page, belief);
  const context = page.lines.map((line) => binsOf(line, believed, contextColumns));
  const company = sums(page, context, contextColumns, { ...model.story, bias: 0, names: {} });
  return sums(page, local, localColumns, model.story).map(
    (sum, line) => sum + (company[line] as number),
  );
}

/** The terms of one line's sum, heaviest first: why it is thought story or not. */
export function termsOf(line: Line, page: PageView, model: StoryModel): readonly Term[] {
  const local = page.lines.map((each) => binsOf(each, page, localColumns));
  const belief = sums(page, local, localColumns, model.belief).map(probability);
  const bins = binsOf(line, believe(page, belief), storyColumns);
  const terms = storyColumns.map(({ id }, index): Term => {
    const bin = bins[index] as number;
    return { id, bin, logOdds: model.story.columns[id]?.[bin] ?? 0 };
  });
  const names = namesAbove(line.block, page).map(
    (id): Term => ({ id, bin: 1, logOdds: model.story.names[id] ?? 0 }),
  );
  return [...terms, ...names].sort((a, b) => Math.abs(b.logOdds) - Math.abs(a.logOdds));
}

export function probability(logOdds: number): number {
  return 1 / (1 + Math.exp(-logOdds));
}

function binsOf<View extends PageView>(
  line: Line,
  page: View,
  columns: readonly Column<View>[],
): readonly number[] {
  return columns.map((column) => binOf(column.of(line, page), column.edges));
}

function sums<View>(
  page: PageView,
  bins: readonly (readonly number[])[],
  columns: readonly Column<View>[],
  weights: Weights,
): readonly number[] {
  const tables = columns.map(({ id }) => weights.columns[id] ?? []);
  const names = new Map<BlockId, number>();
  return page.lines.map(({ id, block }) => {
    const named = names.get(block) ?? sumOfNames(block, page, weights);
    names.set(block, named);
    const line = bins[id] as readonly number[];
    return tables.reduce(
      (sum, table, index) => sum + (table[line[index] as number] ?? 0),
      weights.bias + named,
    );
  });
}

function sumOfNames(block: BlockId, page: PageView, { names }: Weights): number {
  return namesAbove(block, page).reduce((sum, name) => sum + (names[name] ?? 0), 0);
}
