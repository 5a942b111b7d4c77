import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type Analysis, analyze, plan } from "../../src/core/analyze";
import { documentOfShape, unchanged } from "./judged";
import { fold, type Judgement, type Page, withoutScripts } from "./pages";

/** How well Stet does on one page shape, each from 0 to 1. */
export interface Figures {
  /** Word F1 of the story; of a page that tells none, whether that is said. */
  readonly f1: number;
  /** Share of the texts that must stay and do, at the default level. */
  readonly kept: number;
  /** Share of the texts that must go and do. */
  readonly removed: number;
}

export type FiguresBySlug = Readonly<Record<string, Figures>>;

export const FIGURES = join(import.meta.dirname, "../core/figures.json");

/** What was reached when the file was last written. */
export function reachedFigures(): FiguresBySlug {
  // Written by scripts/figures.ts in this format.
  return JSON.parse(readFileSync(FIGURES, "utf8")) as FiguresBySlug;
}

export function figuresOf(page: Page): Figures {
  const analysis = analyze(documentOfShape(page), unchanged);
  const expected = withoutScripts(page.expected);
  const { shown, hidden } = shownAndHidden(analysis);
  return {
    f1: rounded(storyFigure(analysis.article, expected)),
    kept: rounded(share(expected.keep, (text) => shown.includes(text))),
    removed: rounded(share(expected.hide, ({ text }) => hidden.includes(text))),
  };
}

function storyFigure(found: Analysis["article"], { article, story }: Judgement): number {
  if (article) return wordF1(found.text, story.join("\n"));
  return found.isArticle ? 0 : 1;
}

function shownAndHidden(analysis: Analysis): { shown: string; hidden: string } {
  const { blocks, lines } = analysis.reading;
  const isHidden = new Uint8Array(lines.length);
  const { verdicts } = plan(analysis, analysis.acting ? "default" : "off", unchanged);
  for (const { block, action } of verdicts) {
    const { firstLine, lastLine } = blocks[block] ?? {};
    if (action === "hide") isHidden.fill(1, firstLine, lastLine);
  }
  const text = (wanted: number) =>
    fold(
      lines
        .filter(({ id }) => isHidden[id] === wanted)
        .map((line) => line.text)
        .join(" "),
    );
  return { shown: text(0), hidden: text(1) };
}

function share<T>(all: readonly T[], is: (one: T) => boolean): number {
  return all.length === 0 ? 1 : all.filter(is).length / all.length;
}

function wordF1(found: string, right: string): number {
  const [one, other] = [wordsOf(found), wordsOf(right)];
  if (one.length + other.length === 0) return 1;
  const left = new Map<string, number>();
  for (const word of other) left.set(word, (left.get(word) ?? 0) + 1);
  let both = 0;
  for (const word of one) {
    const count = left.get(word) ?? 0;
    if (count > 0) both++;
    left.set(word, count - 1);
  }
  return (2 * both) / (one.length + other.length);
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
}

function rounded(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}
