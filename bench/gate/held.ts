import { writeFileSync } from "node:fs";
import { type Analysis, acts, plan } from "../../src/core/analyze";
import type { Level } from "../../src/core/kinds";
import type { Block } from "../../src/core/reading";
import type { StoryModel } from "../../src/core/scoring/model";
import { shippedModel } from "../../src/core/scoring/weights";
import { judge } from "../../src/core/sections/judge";
import { findArticle } from "../../src/core/story/article";
import { plainText } from "../../src/core/story/article-text";
import { linesOf } from "../../src/core/tree";
import { unchanged } from "../../tests/support/judged";
import { FOLDS, foldOf, readHeld } from "../fit/held";
import { isArticle, type LabelledPage, labelledPages } from "../fit/pages";
import type { Bodies } from "../line";
import type { Run } from "./judge";

const UNSEEN = { pinned: new Set<number>(), second: null };

/** What the scorers ask of a page. */
interface HeldLine extends Bodies {
  readonly id: string;
  readonly text: string;
}

/**
 * Judges the articles of a corpus by models of the story that have not seen their domain, from
 * recorded readings: neither a second opinion nor style sheets have a say. Writes labels and lines
 * as `run` names them.
 *
 * @param folder - where `npm run fit` keeps its readings and held models
 * @throws {Error} when no whole fit has left its models there
 */
export async function judgeHeld(from: string, folder: string, run: Run): Promise<void> {
  const models = Array.from({ length: FOLDS }, (_, fold) => readHeld(fold, `${folder}/held`));
  const pages = (await labelledPages([from], `${folder}/readings`)).filter(isArticle);
  const lines = pages.map((page) => lineOf(page, models[foldOf(page)] as StoryModel));
  writeFileSync(`${run.labels}/truth.jsonl`, pages.map(({ truth }) => json(truth)).join(""));
  writeFileSync(run.lines, lines.map(json).join(""));
}

function json(value: object): string {
  return `${JSON.stringify(value)}\n`;
}

function lineOf({ truth, reading }: LabelledPage, story: StoryModel): HeldLine {
  const found = findArticle(reading, { ...shippedModel(), ...story });
  const analysis: Analysis = {
    reading: { ...reading, elements: [], texts: [] },
    acting: acts(found),
    ...judge(found, unchanged, UNSEEN),
  };
  return {
    id: truth.id,
    text: plainText(analysis.article.text),
    before: shownAt("off", analysis),
    after: shownAt(analysis.acting ? "default" : "off", analysis),
    focus: shownAt("focus", analysis),
  };
}

function shownAt(level: Level, analysis: Analysis): string {
  const { blocks, lines } = analysis.reading;
  const hidden = plan(analysis, level, unchanged).verdicts.filter(
    ({ action }) => action === "hide",
  );
  const gone = linesOf(
    hidden.map(({ block }) => block),
    blocks,
  );
  const shown = lines.filter(({ id, block }) => !gone.has(id) && !(blocks[block] as Block).hidden);
  return shown.map(({ text }) => text).join("\n");
}
