import { believe } from "../../src/core/scoring/context-columns";
import {
  localColumns,
  type StoryModel,
  storyColumns,
  type Weights,
} from "../../src/core/scoring/model";
import { namesAbove } from "../../src/core/scoring/vocabulary";
import { encode, type Layout, layOut } from "./encode";
import { hashOf, type LabelledPage } from "./pages";
import { type Example, logOdds, sigmoid, train } from "./train";

/** A name is learned when this many domains use it. */
const MIN_DOMAINS = 8;
/** The first belief of a page comes from a fit that has not seen its domain. */
const BELIEF_FOLDS = 3;
const TRAINING = { epochs: 8, ridge: 2e-4, rate: 0.08 };
/** Weight of a page as a whole, and of each line besides. */
const PAGE_WEIGHT = 60;
const LINE_WEIGHT = 0.02;
/** News pages are fewer in the corpora than in the world. */
const CORPUS_WEIGHT: Readonly<Record<string, number>> = { "zyte-a": 2 };

/** Fits both sums on labelled pages. */
export function fitStory(pages: readonly LabelledPage[]): StoryModel {
  const words = vocabulary(pages);
  const local = layOut(localColumns, words);
  const encoded = new Map(pages.map((page) => [page, encode(local, page.view)]));
  const belief = train(examples(pages, encoded), local.size, TRAINING);
  const context = layOut(storyColumns, words);
  const informed = new Map(
    beliefs(pages, encoded, local.size).map(([page, believed]) => [
      page,
      encode(context, believe(page.view, believed)),
    ]),
  );
  const story = train(examples(pages, informed), context.size, TRAINING);
  return { belief: written(local, belief), story: written(context, story) };
}

function vocabulary(pages: readonly LabelledPage[]): readonly string[] {
  const domains = new Map<string, Set<string>>();
  for (const page of pages) {
    for (const line of page.view.lines) {
      for (const name of namesAbove(line.block, page.view)) {
        const seen = domains.get(name) ?? new Set();
        domains.set(name, seen.add(page.domain));
      }
    }
  }
  return [...domains]
    .filter(([, seen]) => seen.size >= MIN_DOMAINS)
    .map(([name]) => name)
    .sort();
}

type Encoded = ReadonlyMap<LabelledPage, readonly Int32Array[]>;

function examples(pages: readonly LabelledPage[], encoded: Encoded): readonly Example[] {
  return pages.flatMap((page) => {
    const sizes = page.view.words.map((words) => Math.sqrt(Math.min(words, 80) + 1));
    const total = sizes.reduce((sum, size) => sum + size, 0);
    const whole = PAGE_WEIGHT * (CORPUS_WEIGHT[page.corpus] ?? 1);
    return (encoded.get(page) ?? []).map((active, line) => ({
      active,
      label: page.labels[line] as number,
      weight: (whole * (sizes[line] as number)) / total + LINE_WEIGHT,
    }));
  });
}

function beliefs(pages: readonly LabelledPage[], encoded: Encoded, size: number) {
  const fold = (page: LabelledPage) => hashOf(`${page.domain} belief`) % BELIEF_FOLDS;
  return Array.from({ length: BELIEF_FOLDS }, (_, held) => {
    const seen = pages.filter((page) => fold(page) !== held);
    const weights = train(examples(seen, encoded), size, TRAINING);
    return pages
      .filter((page) => fold(page) === held)
      .map((page): [LabelledPage, number[]] => [
        page,
        (encoded.get(page) ?? []).map((active) => sigmoid(logOdds(weights, active))),
      ]);
  }).flat();
}

function written<View>(layout: Layout<View>, weights: Float64Array): Weights {
  const at = (index: number) => Math.round((weights[index] as number) * 100) / 100;
  return {
    bias: at(0),
    columns: Object.fromEntries(
      layout.columns.map((column, index) => [
        column.id,
        [...column.edges, 0].map((_, bin) => at((layout.starts[index] as number) + bin)),
      ]),
    ),
    names: Object.fromEntries(
      [...layout.words]
        .map(([word, index]): [string, number] => [word, at(index)])
        .filter(([, w]) => Math.abs(w) >= 0.02),
    ),
  };
}
