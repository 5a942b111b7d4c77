import { describe, expect, test } from "vitest";
import { type Analysis, plan } from "../../src/core/analyze";
import type { Verdict } from "../../src/core/evidence";
import { missingIn } from "../../src/core/story/missing";
import { PARAGRAPHS, STORY, swallowed } from "../support/hostile-pages";
import { judged, unchanged } from "../support/judged";
import { readPages } from "../support/pages";

function taken(block: number, over: Partial<Verdict> = {}): Verdict {
  const reasons = [{ key: "because_not_the_story", fill: [] }] as const;
  return { block, action: "hide", kind: "related", title: "", confidence: 1, reasons, ...over };
}

/** The innermost block that holds a text. */
function blockOf({ reading }: Analysis, text: string): number {
  return reading.lines.find((line) => line.text === text)?.block ?? -1;
}

describe("missingIn", () => {
  const analysis = judged(`<title>The tide table is right this year</title>${STORY}`);

  test.each(PARAGRAPHS)("notices a paragraph that is taken away: %s", (text) => {
    const block = blockOf(analysis, text);
    const [missing] = missingIn(analysis.belief, [taken(block)]);
    expect(missing).toMatchObject({ block, paragraphs: 1 });
    expect(missing?.words).toBeGreaterThan(8);
    expect(missing?.words).toBeLessThan(text.split(" ").length + 1);
  });

  test("notices one that is dimmed, not what the user asked for", () => {
    const block = blockOf(analysis, PARAGRAPHS[1]);
    const wished = [{ key: "because_own_title", fill: [] }] as const;
    const found = (verdict: Verdict) => missingIn(analysis.belief, [verdict]).length;
    expect(found(taken(block, { action: "dim" }))).toBe(1);
    expect(found(taken(block, { reasons: wished }))).toBe(0);
  });

  test("a line of the second opinion counts where our own model would not have it", () => {
    const { view, lines } = analysis.belief;
    const odds = view.lines.map(() => -3);
    const block = blockOf(analysis, PARAGRAPHS[2]);
    const line = view.lines.find((it) => it.block === block)?.id ?? -1;
    expect(missingIn({ view, odds, lines, second: null }, [taken(block)])).toEqual([]);
    expect(missingIn({ view, odds, lines, second: [line] }, [taken(block)])).toHaveLength(1);
  });

  test("the plan tells of a paragraph that shares its frame with a form", () => {
    const missing = plan(judged(swallowed), "default", unchanged).missing;
    expect(missing.map(({ paragraphs }) => paragraphs)).toEqual([1]);
  });
});

describe("on the page shapes, where nothing is missing", () => {
  test.each(readPages())("$slug", ({ html, expected }) => {
    const analysis = judged(html, expected.url);
    for (const level of ["gentle", "default", "focus"] as const) {
      expect(plan(analysis, level, unchanged).missing).toEqual([]);
    }
  });
});
