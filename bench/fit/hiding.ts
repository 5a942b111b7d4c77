import { sectionRulesOn } from "../../src/core/filters/section-rules";
import type { Block, LineId } from "../../src/core/reading";
import type { ArticleWeights } from "../../src/core/scoring/article-model";
import type { HidingWeights } from "../../src/core/scoring/hiding";
import type { StoryModel } from "../../src/core/scoring/model";
import type { Model } from "../../src/core/scoring/weights";
import { accuse } from "../../src/core/sections/accuse";
import { type Found, findArticle } from "../../src/core/story/article";
import { foldOf } from "./held";
import type { LabelledPage } from "./pages";
import { sigmoid } from "./train";

/** A block that was accused on a page of a domain that the fit has not seen. */
export interface Accused {
  readonly logOdds: number;
  /** At least half of its words are no labelled story. */
  readonly isRight: boolean;
}

/** What is accused on the pages of each fold by the model that was fitted without it. */
export function accusedHeld(
  pages: readonly LabelledPage[],
  models: readonly StoryModel[],
  article: ArticleWeights,
): readonly (readonly Accused[])[] {
  return models.map((model, fold) => {
    const whole: Model = { ...model, article, hiding: UNFITTED };
    return pages.filter((page) => foldOf(page) === fold).flatMap((page) => accusedOn(page, whole));
  });
}

const UNFITTED: HidingWeights = { slope: 1, shift: 0 };

function accusedOn(page: LabelledPage, model: Model): readonly Accused[] {
  const found = findArticle(page.reading, model);
  const accused: Accused[] = [];
  const scene = { ...found, userTitles: new Set<string>(), ruled: sectionRulesOn([], []) };
  const weighed = new Map<number, number>();
  const verdicts = accuse({ ...scene, pinned: new Set() }, (section, decision) => {
    for (const { id } of section) if (decision) weighed.set(id, decision.logOdds);
  });
  for (const { block } of verdicts) {
    const logOdds = weighed.get(block);
    const share = storyShare(page, found, found.view.blocks[block] as Block);
    if (logOdds !== undefined && share !== null) accused.push({ logOdds, isRight: share <= 0.5 });
  }
  return accused;
}

/** Share of a block's words that are labelled story; null where it has no words. */
function storyShare({ labels }: LabelledPage, { view }: Found, block: Block): number | null {
  let all = 0;
  let story = 0;
  for (let line: LineId = block.firstLine; line < block.lastLine; line++) {
    const words = view.words[line] as number;
    all += words;
    if (labels[line]) story += words;
  }
  return all === 0 ? null : story / all;
}

const STEPS = 30;

/** The line that turns summed log-odds into those that hold (Platt 1999), by Newton's method. */
export function fitHiding(accused: readonly Accused[]): HidingWeights {
  let slope = 0.5;
  let shift = 2;
  for (let step = 0; step < STEPS; step++) {
    const sums = { slope: 0, shift: 0, ss: 1e-9, sb: 0, bb: 1e-9 };
    for (const { logOdds, isRight } of accused) {
      const p = sigmoid(slope * logOdds + shift);
      const error = p - Number(isRight);
      const curve = p * (1 - p);
      sums.slope += error * logOdds;
      sums.shift += error;
      sums.ss += curve * logOdds ** 2;
      sums.sb += curve * logOdds;
      sums.bb += curve;
    }
    const scale = sums.ss * sums.bb - sums.sb ** 2;
    slope -= (sums.bb * sums.slope - sums.sb * sums.shift) / scale;
    shift -= (sums.ss * sums.shift - sums.sb * sums.slope) / scale;
  }
  return { slope: round(slope), shift: round(shift) };
}

function round(value: number): number {
  return Math.round(value * 1_000) / 1_000;
}

const BINS = 10;
const SURE = 0.99;

/** Expected calibration error, and how often "sure" is right, each fold told by the others. */
export function scoreHiding(folds: readonly (readonly Accused[])[]) {
  const told = folds.flatMap((fold) => {
    const { slope, shift } = fitHiding(folds.filter((other) => other !== fold).flat());
    return fold.map(({ logOdds, isRight }) => {
      return { p: sigmoid(slope * logOdds + shift), isRight };
    });
  });
  const sorted = told.sort((a, b) => a.p - b.p);
  const size = Math.ceil(sorted.length / BINS);
  let error = 0;
  for (let from = 0; from < sorted.length; from += size) {
    const bin = sorted.slice(from, from + size);
    error += Math.abs(bin.reduce((sum, { p, isRight }) => sum + p - Number(isRight), 0));
  }
  const sure = sorted.filter(({ p }) => p >= SURE);
  const right = sure.filter(({ isRight }) => isRight).length;
  return { calibrationError: error / sorted.length, sureRight: right / sure.length };
}
