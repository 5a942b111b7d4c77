import { JSDOM } from "jsdom";
import { type Analysis, analyze, type Choices } from "../../src/core/analyze";
import type { Verdict } from "../../src/core/evidence";
import { defaults } from "../../src/shared/settings";
import type { Page } from "./pages";

/** The choices of a user who has changed nothing. */
export const unchanged: Choices = { kinds: defaults.kinds, titles: [] };

/** A document as it stands at an address, without a layout. */
export function documentOf(html: string, url = "https://news.example/story"): Document {
  return new JSDOM(html, { url }).window.document;
}

/** The document of a page shape, before any step and without its scripts. */
export function documentOfShape({ html, expected }: Page): Document {
  return documentOf(html, expected.url);
}

export function judged(html: string, url?: string): Analysis {
  return analyze(documentOf(html, url), unchanged);
}

/** The texts of the elements that are hidden, in document order. */
export function hiddenTexts(analysis: Analysis): readonly string[] {
  return textsOf(analysis, ({ action }) => action === "hide");
}

/** The texts of the elements that are hidden, dimmed or in doubt, in document order. */
export function accusedTexts(analysis: Analysis): readonly string[] {
  return textsOf(analysis, () => true);
}

function textsOf({ reading, verdicts }: Analysis, is: (verdict: Verdict) => boolean) {
  return verdicts.filter(is).map(({ block }) => reading.elements[block]?.textContent ?? "");
}

/** The texts of the lines in blocks that are hidden, in document order. */
export function hiddenLines({ reading }: Analysis, verdicts: readonly Verdict[]): string[] {
  return verdicts
    .filter(({ action }) => action === "hide")
    .flatMap(({ block }) => {
      const { firstLine = 0, lastLine = 0 } = reading.blocks[block] ?? {};
      return reading.lines.slice(firstLine, lastLine).map(({ text }) => text);
    });
}
