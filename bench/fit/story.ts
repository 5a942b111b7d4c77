import { believe } from "../../src/core/scoring/context-columns";
import type { Forest } from "../../src/core/scoring/forest";
import {
  binsBeside,
  binsOf,
  localColumns,
  type StoryModel,
  storyColumns,
  type Weights,
} from "../../src/core/scoring/model";
import { namesAbove } from "../../src/core/scoring/vocabulary";
import { boost } from "./boost";
import { encode, type Layout, layOut } from "./encode";
import { hashOf, isArticle, type LabelledPage } from "./pages";
import { type Example, logOdds, sigmoid, train } from "./train";

/** A name is learned when this many domains use it. */
const MIN_DOMAINS = 8;
/** The first belief of a page comes from a fit that has not seen its domain. */
const BELIEF_FOLDS = 3;
const BOOSTING = {
  trees: 200,
  depth: 4,
  rate: 0.07,
  lambda: 5,
  minWeight: 20,
  rows: 0.5,
  columns: 0.4,
};
const TRAINING = { epochs: 8, ridge: 2e-4, rate: 0.08 };
/** Weight of a page as a whole, and of each line besides. */
const PAGE_WEIGHT = 60;
const LINE_WEIGHT = 0.02;
/** News pages are fewer in the corpora than in the world; pages that are no articles teach less. */
const CORPUS_WEIGHT: Readonly<Record<string, number>> = { "zyte-a": 2 };
const NO_ARTICLE_WEIGHT = 0.5;
/** A name that weighs less is left out. */
const LEAST_NAME_WEIGHT = 0.05;

/**
 * What makes up these pages is clutter beside an article: remarks of readers, rows of teasers. The
 * others that are no articles have a text of their own, with furniture around it as anywhere.
 */
const NO_TEXT: ReadonlySet<string> = new Set(["forum", "listing", "collection"]);

/** Fits the first belief of each line, then the trees, on labelled pages. */
export function fitStory(labelled: readonly LabelledPage[]): StoryModel {
  const pages = labelled.filter(({ truth }) => !NO_TEXT.has(truth.type ?? "article"));
  const local = layOut(localColumns, vocabulary(pages));
  const encoded = new Map(pages.map((page) => [page, encode(local, page.view)]));
  const belief = train(examples(pages, encoded), local.size, TRAINING);
  return {
    belief: written(local, belief),
    story: fitTrees(pages, beliefs(pages, encoded, local.size)),
  };
}

function fitTrees(pages: readonly LabelledPage[], believed: Beliefs): Forest {
  const count = pages.reduce((sum, page) => sum + page.view.lines.length, 0);
  const bins = storyColumns.map(() => new Uint8Array(count));
  const labels = new Uint8Array(count);
  const weights = new Float64Array(count);
  let row = 0;
  for (const page of pages) {
    const own = page.view.lines.map((line) => binsOf(line, page.view, localColumns));
    const rows = binsBeside(believe(page.view, believed.get(page) ?? []), own);
    const counts = weightsOf(page);
    rows.forEach((line, at) => {
      line.forEach((bin, column) => {
        (bins[column] as Uint8Array)[row] = bin;
      });
      labels[row] = page.labels[at] as number;
      weights[row] = counts[at] as number;
      row++;
    });
  }
  const mean = weights.reduce((sum, weight) => sum + weight, 0) / count;
  const ids = storyColumns.map(({ id }) => id);
  return boost({ bins, labels, weights: weights.map((weight) => weight / mean) }, ids, BOOSTING);
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
    const weights = weightsOf(page);
    return (encoded.get(page) ?? []).map((active, line) => ({
      active,
      label: page.labels[line] as number,
      weight: weights[line] as number,
    }));
  });
}

/** How much each line of a page counts: pages alike, long lines more than short ones. */
function weightsOf(page: LabelledPage): readonly number[] {
  const sizes = page.view.words.map((words) => Math.sqrt(Math.min(words, 80) + 1));
  const total = sizes.reduce((sum, size) => sum + size, 0);
  const kind = isArticle(page) ? (CORPUS_WEIGHT[page.corpus] ?? 1) : NO_ARTICLE_WEIGHT;
  const whole = PAGE_WEIGHT * kind;
  return sizes.map((size) => (whole * size) / total + LINE_WEIGHT);
}

type Beliefs = ReadonlyMap<LabelledPage, readonly number[]>;

/** What fits that have not seen a page's domain believe of its lines. */
function beliefs(pages: readonly LabelledPage[], encoded: Encoded, size: number): Beliefs {
  const fold = (page: LabelledPage) => hashOf(`${page.domain} belief`) % BELIEF_FOLDS;
  const found = new Map<LabelledPage, readonly number[]>();
  for (let held = 0; held < BELIEF_FOLDS; held++) {
    const seen = pages.filter((page) => fold(page) !== held);
    const weights = train(examples(seen, encoded), size, TRAINING);
    for (const page of pages.filter((each) => fold(each) === held)) {
      const odds = (encoded.get(page) ?? []).map((active) => logOdds(weights, active));
      found.set(page, odds.map(sigmoid));
    }
  }
  return found;
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
        .filter(([, w]) => Math.abs(w) >= LEAST_NAME_WEIGHT),
    ),
  };
}
