import { describe, expect, test } from "vitest";
import { articleColumns, pageBin } from "../../src/core/scoring/article-columns";
import { articleOdds, judgePage, verdictOf } from "../../src/core/scoring/article-model";
import type { Candidate } from "../../src/core/scoring/candidate";
import { viewPage } from "../../src/core/scoring/page-view";
import { shippedModel } from "../../src/core/scoring/weights";

const { article } = shippedModel();
const { forest, worth } = article;
const sums = Array.from({ length: 161 }, (_, step) => step / 10 - 8);

describe("what a sum is worth", () => {
  test("a higher sum never turns a yes into a no, and both are said", () => {
    const said = sums.map((sum) => verdictOf(sum, worth).isArticle);
    expect(new Set(said)).toEqual(new Set([false, true]));
    expect(said).toEqual([...said].sort((a, b) => Number(a) - Number(b)));
  });

  test("a yes grows surer with the sum, to near 1", () => {
    const sure = sums.map((sum) => verdictOf(sum, worth)).filter(({ isArticle }) => isArticle);
    const confidence = sure.map((verdict) => verdict.confidence);
    expect(confidence).toEqual([...confidence].sort((a, b) => a - b));
    expect(confidence[0]).toBeGreaterThan(0.5);
    expect(confidence.at(-1)).toBeGreaterThan(0.98);
  });

  test("a no is never surer than held-back pages allow", () => {
    for (const sum of sums) {
      const { isArticle, confidence } = verdictOf(sum, { ...worth, surestNo: 0.8 });
      if (!isArticle) expect(confidence).toBeLessThanOrEqual(0.8);
    }
    expect(verdictOf(-50, { ...worth, surestNo: 0.8 }).confidence).toBe(0.8);
  });

  test("where articles are many, a doubtful page is judged as if they were not", () => {
    const even = { ...worth, bias: 0, yes: 1, no: 1, prior: 0 };
    expect(verdictOf(0.1, even).isArticle).toBe(true);
    expect(verdictOf(0.1, { ...even, prior: 2 }).isArticle).toBe(false);
  });
});

describe("a page's columns", () => {
  test("the trees ask only columns there are, at bins they have", () => {
    const edges = forest.columns.map(
      (id) => articleColumns.find((column) => column.id === id)?.edges.length ?? -1,
    );
    expect(edges.filter((count) => count < 1)).toEqual([]);
    for (const tree of forest.trees) {
      tree.column.forEach((asked, node) => {
        if (asked >= 0) expect(tree.cut[node]).toBeLessThan(edges[asked] as number);
      });
    }
  });

  test("no two have a name, and their edges ascend", () => {
    expect(new Set(articleColumns.map(({ id }) => id)).size).toBe(articleColumns.length);
    for (const { edges } of articleColumns) {
      expect(edges).toEqual([...new Set(edges)].sort((a, b) => a - b));
    }
  });

  test.each(["", "not an address", "https://[bad", "https://a.example/%E0%A4%A"])(
    "an empty page at %j has a bin in each, and tells no story",
    (url) => {
      const candidate = emptyAt(url);
      for (const column of articleColumns) {
        expect(column.of(candidate)).not.toBeNaN();
        expect(pageBin(column, candidate)).toBeLessThanOrEqual(column.edges.length);
      }
      expect(articleOdds(candidate, article)).toBeNull();
      expect(judgePage(candidate.view, [], [], article)).toEqual({
        isArticle: false,
        confidence: worth.wordless,
      });
    },
  );
});

test("half a million spaces after a type cost no time", () => {
  const spaced = `"@type":${" ".repeat(500_000)}`;
  const empty = emptyAt("");
  const facts = { ...empty.view.facts, jsonLd: [spaced] };
  const started = performance.now();
  for (const column of articleColumns) column.of({ ...empty, view: { ...empty.view, facts } });
  expect(performance.now() - started).toBeLessThan(500);
});

function emptyAt(url: string): Candidate {
  const facts = {
    url,
    documentTitle: "",
    lang: "",
    dir: "",
    metas: [],
    relations: [],
    jsonLd: ["", "{", '"@type": "'],
    times: [],
    items: [["class-author", "", 9]] as const,
  };
  const view = viewPage({ facts, blocks: [], lines: [], cut: false }, null);
  return { view, odds: [], lines: [] };
}
