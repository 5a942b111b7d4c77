import { softplus, type Worth } from "../../src/core/scoring/article-model";
import { sigmoid } from "./train";

/** What trees that had not seen a page's domain said of it: their sum, or null for too few words. */
export interface Held {
  readonly sum: number | null;
  readonly isArticle: boolean;
}

const STEPS = 2_000;
const RATE = 0.5;
/** Pull of the two slopes towards 1: the sum is worth what it says. */
const RIDGE = 1e-3;

/**
 * Fits what a sum is worth from held-back pages (beta calibration, Kull et al. 2017, on log-odds),
 * by gradient descent. Slopes never fall below 0, so that a higher sum is never worth less.
 */
export function calibrate(held: readonly Held[]): Worth {
  const told = held.filter((page): page is Held & { sum: number } => page.sum !== null);
  const articles = told.filter((page) => page.isArticle).length;
  const fit = { bias: 0, yes: 1, no: 1 };
  for (let step = 0; step < STEPS; step++) {
    const slope = { bias: 0, yes: RIDGE * (fit.yes - 1), no: RIDGE * (fit.no - 1) };
    for (const { sum, isArticle } of told) {
      const [above, below] = [softplus(sum), softplus(-sum)];
      const p = sigmoid(fit.bias + fit.yes * above - fit.no * below);
      const error = (p - (isArticle ? 1 : 0)) / told.length;
      slope.bias += error;
      slope.yes += error * above;
      slope.no -= error * below;
    }
    fit.bias -= RATE * slope.bias;
    fit.yes = Math.max(0, fit.yes - RATE * slope.yes);
    fit.no = Math.max(0, fit.no - RATE * slope.no);
  }
  return {
    bias: rounded(fit.bias),
    yes: rounded(fit.yes),
    no: rounded(fit.no),
    surestNo: rounded(surestNo(told)),
    prior: rounded(Math.log(articles / (told.length - articles))),
    wordless: rounded(wordlessRight(held)),
  };
}

function wordlessRight(held: readonly Held[]): number {
  const wordless = held.filter((page) => page.sum === null);
  return atLeast(wordless.filter((page) => !page.isArticle).length, wordless.length);
}

/** What is sure to be right of the surest noes, a third of them. */
function surestNo(told: readonly (Held & { sum: number })[]): number {
  const noes = told.filter(({ sum }) => sum < 0).sort((a, b) => a.sum - b.sum);
  const surest = noes.slice(0, Math.ceil(noes.length / 3));
  return atLeast(surest.filter((page) => !page.isArticle).length, surest.length);
}

/** The share that `right` of `all` shows at least, 19 times in 20 (Wilson 1927); 0 of none. */
function atLeast(right: number, all: number): number {
  if (all === 0) return 0;
  const [z, share] = [1.645, right / all];
  const spread = z * Math.sqrt((share * (1 - share)) / all + z ** 2 / (4 * all ** 2));
  return (share + z ** 2 / (2 * all) - spread) / (1 + z ** 2 / all);
}

function rounded(value: number): number {
  return Math.round(value * 1_000) / 1_000;
}
