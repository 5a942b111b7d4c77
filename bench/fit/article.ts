import { articleColumns, type Candidate, pageBin } from "../../src/core/scoring/article-columns";
import type { ArticleWeights } from "../../src/core/scoring/article-model";
import { type Example, train } from "./train";

const TRAINING = { epochs: 60, ridge: 4e-3, rate: 0.08 };

/** A page, the story found on it, and whether people call it an article. */
export interface JudgedPage {
  readonly candidate: Candidate;
  readonly isArticle: boolean;
}

/** Fits the sum that tells an article from other pages; both sides count the same. */
export function fitArticle(pages: readonly JudgedPage[]): ArticleWeights {
  let size = 1;
  const starts = articleColumns.map((column) => {
    const start = size;
    size += column.edges.length + 1;
    return start;
  });
  const articles = pages.filter((page) => page.isArticle).length;
  const examples = pages.map(
    ({ candidate, isArticle }): Example => ({
      active: Int32Array.from([
        0,
        ...articleColumns.map(
          (column, index) => (starts[index] as number) + pageBin(column, candidate),
        ),
      ]),
      label: isArticle ? 1 : 0,
      weight: pages.length / 2 / (isArticle ? articles : pages.length - articles),
    }),
  );
  const weights = train(examples, size, TRAINING);
  const at = (index: number) => Math.round((weights[index] as number) * 100) / 100;
  return {
    bias: at(0),
    columns: Object.fromEntries(
      articleColumns.map((column, index) => [
        column.id,
        [...column.edges, 0].map((_, bin) => at((starts[index] as number) + bin)),
      ]),
    ),
  };
}
