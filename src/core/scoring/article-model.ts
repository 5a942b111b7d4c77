import { articleColumns, pageBin } from "./article-columns";
import type { Candidate } from "./candidate";
import { type Forest, forestOdds } from "./forest";
import { probability } from "./model";
import type { PageView } from "./page-view";

/** Fitted trees that tell whether a page is an article, and what their sum is worth. */
export interface ArticleWeights {
  readonly forest: Forest;
  readonly worth: Worth;
}

/**
 * What the sum of the trees is worth on pages they have not seen: log-odds
 * `bias + yes · softplus(sum) − no · softplus(−sum)`. The two sides are weighed apart, since
 * what people call an article is now and then none, and more seldom the other way round.
 */
export interface Worth {
  readonly bias: number;
  readonly yes: number;
  readonly no: number;
  /** How sure a no may be: people call pages articles that look like none. */
  readonly surestNo: number;
  /**
   * Log of how many articles there were for each other page. A page is judged as if both were
   * as many, and told with the confidence of a world where articles are more.
   */
  readonly prior: number;
  /** How sure it is that a page of too few words is no article. */
  readonly wordless: number;
}

/** Fewer words tell no story, whatever else the page is. */
const MIN_STORY_WORDS = 40;

/**
 * Probability from which a page is one where articles are as many as other pages: an article left
 * alone is the dearer mistake.
 */
const ARTICLE = 0.33;

export interface PageVerdict {
  readonly isArticle: boolean;
  /** 0 to 1: how likely `isArticle` is right; a no may be given below a half, see `Worth.prior`. */
  readonly confidence: number;
}

/** Whether a page tells one story, and how sure that is. */
export function judgePage(
  view: PageView,
  odds: readonly number[],
  lines: readonly number[],
  weights: ArticleWeights,
): PageVerdict {
  return verdictOf(articleOdds({ view, odds, lines }, weights), weights.worth);
}

/** @param sum - of the trees, or null where there is no story to speak of */
export function verdictOf(sum: number | null, worth: Worth): PageVerdict {
  if (sum === null) return { isArticle: false, confidence: worth.wordless };
  const logOdds = worthOf(sum, worth);
  const isArticle = probability(logOdds - worth.prior) >= ARTICLE;
  if (isArticle) return { isArticle, confidence: probability(logOdds) };
  return { isArticle, confidence: Math.min(probability(-logOdds), worth.surestNo) };
}

/** The sum of the trees; null where a page has too few words to tell a story. */
export function articleOdds(
  candidate: Candidate,
  { forest }: Pick<ArticleWeights, "forest">,
): number | null {
  const { view, lines } = candidate;
  const words = lines.reduce((all, line) => all + (view.words[line] as number), 0);
  if (words < MIN_STORY_WORDS) return null;
  const bins = forest.columns.map((id) => {
    const column = articleColumns.find((each) => each.id === id);
    return column ? pageBin(column, candidate) : 0;
  });
  return forestOdds(forest, (column) => bins[column] as number);
}

function worthOf(sum: number, { bias, yes, no }: Worth): number {
  return bias + yes * softplus(sum) - no * softplus(-sum);
}

/** log(1 + eˣ): x where it is large, 0 where it is small. */
export function softplus(value: number): number {
  return Math.max(value, 0) + Math.log1p(Math.exp(-Math.abs(value)));
}
