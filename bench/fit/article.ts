import { articleColumns, pageBin } from "../../src/core/scoring/article-columns";
import { type ArticleWeights, articleOdds, verdictOf } from "../../src/core/scoring/article-model";
import type { Candidate } from "../../src/core/scoring/candidate";
import type { Forest } from "../../src/core/scoring/forest";
import type { Told } from "../gate/confidence";
import { type Boosting, boost } from "./boost";
import { calibrate, type Held } from "./calibrate";

const BOOSTING: Boosting = {
  trees: 120,
  depth: 3,
  rate: 0.07,
  lambda: 2,
  minWeight: 1.5,
  rows: 0.5,
  columns: 0.3,
};

/** A page, the story found by a model that has not seen its domain, and what people call it. */
export interface JudgedPage {
  readonly candidate: Candidate;
  readonly isArticle: boolean;
  /** Folds never split a domain. */
  readonly fold: number;
}

/** What was fitted, and what fits on four folds say of the fifth. */
export interface FittedArticle {
  readonly weights: ArticleWeights;
  readonly told: readonly Told[];
}

/** Fits the trees that tell an article from other pages, and what their sum is worth. */
export function fitArticle(pages: readonly JudgedPage[]): FittedArticle {
  const folds = [...new Set(pages.map((page) => page.fold))];
  const held = folds.map((fold): readonly Held[] => {
    const forest = fitTrees(pages.filter((page) => page.fold !== fold));
    return pages
      .filter((page) => page.fold === fold)
      .map(({ candidate, isArticle }) => {
        return { sum: articleOdds(candidate, { forest }), isArticle };
      });
  });
  return {
    weights: { forest: fitTrees(pages), worth: calibrate(held.flat()) },
    told: held.flatMap((fold) => {
      const worth = calibrate(held.filter((other) => other !== fold).flat());
      return fold.map(({ sum, isArticle }): Told => {
        const { isArticle: said, confidence } = verdictOf(sum, worth);
        return { said, confidence, article: isArticle };
      });
    }),
  };
}

/** Both sides count the same. */
function fitTrees(pages: readonly JudgedPage[]): Forest {
  const articles = pages.filter((page) => page.isArticle).length;
  const sides = {
    yes: pages.length / 2 / articles,
    no: pages.length / 2 / (pages.length - articles),
  };
  const table = {
    bins: articleColumns.map((column) =>
      Uint8Array.from(pages, ({ candidate }) => pageBin(column, candidate)),
    ),
    labels: Uint8Array.from(pages, (page) => Number(page.isArticle)),
    weights: Float64Array.from(pages, (page) => (page.isArticle ? sides.yes : sides.no)),
  };
  return boost(
    table,
    articleColumns.map(({ id }) => id),
    BOOSTING,
  );
}
