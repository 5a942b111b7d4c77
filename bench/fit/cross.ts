import { type StoryModel, storyOdds } from "../../src/core/scoring/model";
import { takeStory } from "../../src/core/story/article";
import type { JudgedPage } from "./article";
import { FOLDS, foldOf } from "./held";
import { wordsOf } from "./labels";
import { isArticle, type LabelledPage } from "./pages";

/**
 * Finds the story of each page by a model that has not seen its domain.
 *
 * @param models - for each fold, the model that was fitted without it
 */
export function judgeHeld(
  pages: readonly LabelledPage[],
  models: readonly StoryModel[],
  progress: (line: string) => void,
): ReadonlyMap<LabelledPage, JudgedPage> {
  const judged = new Map<LabelledPage, JudgedPage>();
  for (let held = 0; held < FOLDS; held++) {
    const model = models[held] as StoryModel;
    for (const page of pages) if (foldOf(page) === held) judged.set(page, judge(page, model));
    progress(`fold ${held + 1} of ${FOLDS}`);
  }
  return judged;
}

function judge(page: LabelledPage, model: StoryModel): JudgedPage {
  const odds = storyOdds(page.view, model);
  const lines = takeStory(page.view, odds);
  const candidate = { view: page.view, odds, lines };
  return { candidate, isArticle: isArticle(page), fold: foldOf(page) };
}

/** Mean word F1 of the stories found, by corpus; pages that are no articles have none. */
export function scoreStories(
  judged: ReadonlyMap<LabelledPage, JudgedPage>,
): Readonly<Record<string, number>> {
  const f1 = new Map<string, number[]>();
  for (const [page, { candidate }] of judged) {
    if (!isArticle(page)) continue;
    const text = candidate.lines.map((line) => page.view.lines[line]?.text).join("\n");
    const scores = f1.get(page.corpus) ?? [];
    f1.set(page.corpus, [...scores, wordF1(text, page.truth.text)]);
  }
  return Object.fromEntries([...f1].map(([corpus, scores]) => [corpus, mean(scores)]));
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
