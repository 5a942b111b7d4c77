import { articleColumns, pageBin } from "../../src/core/scoring/article-columns";
import type { ArticleWeights } from "../../src/core/scoring/article-model";
import { type Candidate, namesAround } from "../../src/core/scoring/candidate";
import { type Example, train } from "./train";

const TRAINING = { epochs: 60, ridge: 4e-3, rate: 0.08 };
/** A name is learned when this many pages have it. */
const MIN_PAGES = 10;

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
  const names = new Map(vocabulary(pages).map((name, index) => [name, size + index]));
  const articles = pages.filter((page) => page.isArticle).length;
  const examples = pages.map(
    ({ candidate, isArticle }): Example => ({
      active: Int32Array.from([
        0,
        ...articleColumns.map(
          (column, index) => (starts[index] as number) + pageBin(column, candidate),
        ),
        ...namesAround(candidate).flatMap((name) => names.get(name) ?? []),
      ]),
      label: isArticle ? 1 : 0,
      weight: pages.length / 2 / (isArticle ? articles : pages.length - articles),
    }),
  );
  const weights = train(examples, size + names.size, TRAINING);
  const at = (index: number) => Math.round((weights[index] as number) * 100) / 100;
  return {
    bias: at(0),
    columns: Object.fromEntries(
      articleColumns.map((column, index) => [
        column.id,
        [...column.edges, 0].map((_, bin) => at((starts[index] as number) + bin)),
      ]),
    ),
    names: Object.fromEntries([...names].map(([name, index]) => [name, at(index)])),
  };
}

function vocabulary(pages: readonly JudgedPage[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const { candidate } of pages) {
    for (const name of namesAround(candidate)) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return [...counts]
    .filter(([, count]) => count >= MIN_PAGES)
    .map(([name]) => name)
    .sort();
}
