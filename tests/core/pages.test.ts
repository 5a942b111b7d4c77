import { describe, expect, test } from "vitest";
import { type Analysis, analyze, plan } from "../../src/core/analyze";
import type { Level } from "../../src/core/kinds";
import { documentOfShape, unchanged } from "../support/judged";
import { fold, readPages, withoutScripts } from "../support/pages";

describe.each(readPages())("$slug", (page) => {
  const document = documentOfShape(page);
  const before = document.documentElement.outerHTML;
  const analysis = analyze(document, unchanged);
  const expected = withoutScripts(page.expected);
  const { shown, hidden } = split(analysis);

  test("is told to be an article or not", () => {
    if (!page.expected.doubtful) expect(analysis.article.isArticle).toBe(expected.article);
    expect(analysis.acting).toBe(expected.article);
  });

  test("shows what must stay", () => {
    expect(expected.keep.filter((text) => !shown.includes(text))).toEqual([]);
  });

  test("hides what must go", () => {
    const kept = (text: string) => expected.keep.some((other) => other.includes(text));
    const left = expected.hide.filter(({ text }) => shown.includes(text) && !kept(text));
    expect(left).toEqual([]);
    expect(expected.hide.filter(({ text }) => !hidden.includes(text))).toEqual([]);
  });

  test("finds the story, and nothing else", () => {
    const text = fold(analysis.article.text);
    const stands = (wanted: string) => text.includes(wanted);
    expect(expected.story.filter((wanted) => !stands(wanted))).toEqual([]);
    expect(expected.notStory.filter(stands)).toEqual([]);
  });

  test("shows no clutter at level “story only” that it hides by default", () => {
    const alone = split(analysis, "focus");
    expect(expected.hide.filter(({ text }) => alone.shown.includes(text))).toEqual(
      expected.hide.filter(({ text }) => shown.includes(text) && alone.shown.includes(text)),
    );
  });

  test("gives a reason for each block it hides", () => {
    for (const { reasons } of analysis.verdicts) expect(reasons[0].key).toMatch(/^because_/);
  });

  test("is left as it was found", () => {
    expect(document.documentElement.outerHTML).toBe(before);
  });
});

/** The page's text at a level, and what is hidden, white space folded. */
function split(analysis: Analysis, level: Level = "default"): { shown: string; hidden: string } {
  const { verdicts } = plan(analysis, analysis.acting ? level : "off", unchanged);
  const gone = new Set<Node>();
  for (const { action, block } of verdicts) {
    const element = analysis.reading.elements[block];
    if (action === "hide" && element) gone.add(element);
  }
  const isGone = (node: Node) => {
    for (let at: Node | null = node; at; at = at.parentNode) if (gone.has(at)) return true;
    return false;
  };
  const text = (wanted: boolean) =>
    fold(
      analysis.reading.lines
        .map(({ id }) =>
          (analysis.reading.texts[id] ?? []).filter((node) => isGone(node) === wanted),
        )
        .map((nodes) => nodes.map((node) => node.data).join(""))
        .join(" "),
    );
  return { shown: text(false), hidden: text(true) };
}
