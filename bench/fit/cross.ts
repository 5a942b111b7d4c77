import { takeStory } from "../../src/core/article";
import { articleOdds } from "../../src/core/scoring/article-model";
import { type StoryModel, storyOdds } from "../../src/core/scoring/model";
import { fitArticle, type JudgedPage } from "./article";
import { wordsOf } from "./labels";
import { hashOf, isArticle, type LabelledPage } from "./pages";
import { fitStory } from "./story";

const FOLDS = 5;

/** What is measured on pages of domains that the fit has not seen. */
export interface Scores {
  /** Mean word F1 of the story, by corpus. */
  readonly story: Readonly<Record<string, number>>;
  /** Share of articles and of other pages told right, averaged. */
  readonly articleAccuracy: number;
}

/** Fits without each fold of domains in turn, and measures on it. */
export function crossValidate(
  pages: readonly LabelledPage[],
  progress: (line: string) => void,
): Scores {
  const fold = (page: LabelledPage) => hashOf(page.domain) % FOLDS;
  const judged: JudgedPage[] = [];
  const f1 = new Map<string, number[]>();
  for (let held = 0; held < FOLDS; held++) {
    const model = fitStory(pages.filter((page) => fold(page) !== held));
    for (const page of pages.filter((each) => fold(each) === held)) {
      judged.push(judge(page, model));
      if (!isArticle(page)) continue;
      const { lines } = judged.at(-1)?.candidate ?? { lines: [] };
      const text = lines.map((line) => page.view.lines[line]?.text).join("\n");
      const scores = f1.get(page.corpus) ?? [];
      f1.set(page.corpus, [...scores, wordF1(text, page.truth.text)]);
    }
    progress(`fold ${held + 1} of ${FOLDS}`);
  }
  const story = Object.fromEntries([...f1].map(([corpus, scores]) => [corpus, mean(scores)]));
  return { story, articleAccuracy: articleAccuracy(judged, pages) };
}

/** The story that a model finds on a page, for the sum that judges whole pages. */
export function judge(page: LabelledPage, model: StoryModel): JudgedPage {
  const odds = storyOdds(page.view, model);
  const lines = takeStory(page.view, odds);
  return { candidate: { view: page.view, odds, lines }, isArticle: isArticle(page) };
}

function articleAccuracy(judged: readonly JudgedPage[], pages: readonly LabelledPage[]): number {
  const domains = new Map(pages.map((page) => [page.view, page.domain]));
  const fold = (page: JudgedPage) => hashOf(`${domains.get(page.candidate.view)}`) % FOLDS;
  const right = { yes: [0, 0], no: [0, 0] };
  for (let held = 0; held < FOLDS; held++) {
    const weights = fitArticle(judged.filter((page) => fold(page) !== held));
    for (const page of judged.filter((each) => fold(each) === held)) {
      const told = articleOdds(page.candidate, weights) > 0;
      const side = page.isArticle ? right.yes : right.no;
      side[told === page.isArticle ? 0 : 1] = (side[told === page.isArticle ? 0 : 1] ?? 0) + 1;
    }
  }
  const share = ([good = 0, bad = 0]: readonly number[]) => good / (good + bad);
  return (share(right.yes) + share(right.no)) / 2;
}

function wordF1(text: string, truth: string): number {
  const [found, right] = [wordsOf(text), wordsOf(truth)];
  if (found.length === 0 || right.length === 0) return found.length === right.length ? 1 : 0;
  const left = new Map<string, number>();
  for (const word of right) left.set(word, (left.get(word) ?? 0) + 1);
  let both = 0;
  for (const word of found) {
    const count = left.get(word) ?? 0;
    if (count > 0) both++;
    left.set(word, count - 1);
  }
  return (2 * both) / (found.length + right.length);
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
