import type { BlockId, Line } from "../reading";
import { binOf, type Column } from "./column";
import { type BelievedPage, believe, contextColumns } from "./context-columns";
import { type Forest, forestOdds, forestTerms } from "./forest";
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

/** What `bench/fit` writes: the first belief of a line, then the trees that know its company. */
export interface StoryModel {
  readonly belief: Weights;
  readonly story: Forest;
}

export const localColumns: readonly Column[] = [...textColumns, ...placeColumns, ...pageColumns];
export const storyColumns: readonly Column<BelievedPage>[] = [...contextColumns, ...localColumns];

/** What a column contributes to a line's sum. */
export interface Term {
  readonly id: string;
  readonly bin: number;
  readonly logOdds: number;
}

/** For each line, the log-odds that it belongs to the story. */
export function storyOdds(page: PageView, model: StoryModel): readonly number[] {
  const asked = askedBy(model.story);
  return storyBins(page, model.belief).map((bins) =>
    forestOdds(model.story, (column) => bins[asked[column] as number] as number),
  );
}

/** The terms of one line's sum, heaviest first: why it is thought story or not. */
export function termsOf(line: Line, page: PageView, model: StoryModel): readonly Term[] {
  const all = storyBins(page, model.belief)[line.id] as readonly number[];
  const bins = askedBy(model.story).map((index) => all[index] as number);
  return forestTerms(model.story, bins)
    .terms.map((logOdds, index): Term => {
      return { id: `${model.story.columns[index]}`, bin: bins[index] as number, logOdds };
    })
    .sort((a, b) => Math.abs(b.logOdds) - Math.abs(a.logOdds));
}

/** For each line, its bin in each of `storyColumns`: what the trees may ask. */
function storyBins(page: PageView, belief: Weights): readonly (readonly number[])[] {
  // What a line is by itself counts twice: in the first belief and for the trees.
  const local = page.lines.map((line) => binsOf(line, page, localColumns));
  const believed = believe(page, sums(page, local, localColumns, belief).map(probability));
  return binsBeside(believed, local);
}

/** The bins of `storyColumns` where those of `localColumns` are known. */
export function binsBeside(
  page: BelievedPage,
  local: readonly (readonly number[])[],
): readonly (readonly number[])[] {
  return page.lines.map((line) => [
    ...binsOf(line, page, contextColumns),
    ...(local[line.id] as readonly number[]),
  ]);
}

function askedBy(forest: Forest): readonly number[] {
  return forest.columns.map((id) => storyColumns.findIndex((column) => column.id === id));
}

export function probability(logOdds: number): number {
  return 1 / (1 + Math.exp(-logOdds));
}

export function binsOf<View extends PageView>(
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
