import { articleColumns, pageBin } from "./article-columns";
import { type Candidate, namesAround } from "./candidate";
import { probability } from "./model";
import type { PageView } from "./page-view";

/** Fitted weights of the sum that tells whether a page is an article. */
export interface ArticleWeights {
  readonly bias: number;
  readonly columns: Readonly<Record<string, readonly number[]>>;
  /** By class or id word of the body and around the story. */
  readonly names: Readonly<Record<string, number>>;
}

/** Fewer words tell no story, whatever else the page is. */
const MIN_STORY_WORDS = 40;

/** Probability from which a page is one: an article left alone is the dearer mistake. */
const ARTICLE = 0.4;

export interface PageVerdict {
  readonly isArticle: boolean;
  /** 0 to 1: how sure `isArticle` is. */
  readonly confidence: number;
}

/** Whether a page tells one story, and how sure that is. */
export function judgePage(
  view: PageView,
  odds: readonly number[],
  lines: readonly number[],
  weights: ArticleWeights,
): PageVerdict {
  const words = lines.reduce((sum, line) => sum + (view.words[line] as number), 0);
  if (words < MIN_STORY_WORDS) return { isArticle: false, confidence: 0.95 };
  const yes = probability(articleOdds({ view, odds, lines }, weights));
  const isArticle = yes >= ARTICLE;
  return { isArticle, confidence: isArticle ? Math.max(yes, 0.5) : 1 - yes };
}

export function articleOdds(candidate: Candidate, weights: ArticleWeights): number {
  const said = articleColumns.reduce(
    (sum, column) => sum + (weights.columns[column.id]?.[pageBin(column, candidate)] ?? 0),
    weights.bias,
  );
  return namesAround(candidate).reduce((sum, name) => sum + (weights.names[name] ?? 0), said);
}
