import { describe, expect, test } from "vitest";
import { boost } from "../../bench/fit/boost";
import { calibrate, type Held } from "../../bench/fit/calibrate";
import { readHeld } from "../../bench/fit/held";
import { generator, sigmoid } from "../../bench/fit/train";
import { scoreTold, type Told } from "../../bench/gate/confidence";
import { verdictOf } from "../../src/core/scoring/article-model";
import { forestOdds } from "../../src/core/scoring/forest";

describe("what a sum is worth, fitted", () => {
  test("sums that exaggerate threefold are taken down", () => {
    const pages = drawn(4_000, 3, 0);
    const told = tell(pages, calibrate(pages));
    expect(scoreTold(told)["calibrationError"]).toBeLessThan(0.03);
    const believed = { ...calibrate(pages), bias: 0, yes: 1, no: 1 };
    expect(scoreTold(tell(pages, believed))["calibrationError"]).toBeGreaterThan(0.05);
  });

  test("where a tenth of the surest noes are articles, no is never said with 0.9", () => {
    const worth = calibrate(drawn(4_000, 1, 0.1));
    expect(worth.surestNo).toBeLessThan(0.9);
    expect(worth.surestNo).toBeGreaterThan(0.7);
  });

  test("few pages make nobody sure", () => {
    const few: Held[] = [
      { sum: null, isArticle: false },
      { sum: -4, isArticle: false },
      { sum: 4, isArticle: true },
    ];
    const { wordless, surestNo } = calibrate(few);
    expect(wordless).toBeLessThan(0.5);
    expect(surestNo).toBeLessThan(0.5);
  });

  test("the prior is how many articles there are for each other page", () => {
    const pages = [3, 2, 1, -2].map((sum): Held => ({ sum, isArticle: sum > 0 }));
    expect(calibrate(pages).prior).toBeCloseTo(Math.log(3), 2);
  });
});

describe("trees", () => {
  const how = { trees: 20, rate: 0.3, lambda: 1, minWeight: 1, rows: 0.8, columns: 1 };
  const bins = [Uint8Array.from({ length: 400 }, (_, row) => row % 2), ofHalves(400)];
  const labels = Uint8Array.from({ length: 400 }, (_, row) => (row % 2) ^ (row < 200 ? 1 : 0));
  const table = { bins, labels, weights: new Float64Array(400).fill(1) };

  test.each([1, 2, 4])("are %i deep when asked to be", (depth) => {
    const { trees } = boost(table, ["parity", "half"], { ...how, depth });
    for (const { column, leaf } of trees) {
      expect([column.length, leaf.length]).toEqual([2 ** depth - 1, 2 ** depth]);
    }
  });

  test("two deep learn what no column tells alone, and the same bits each time", () => {
    const forest = boost(table, ["parity", "half"], { ...how, depth: 2 });
    expect(boost(table, ["parity", "half"], { ...how, depth: 2 })).toEqual(forest);
    const right = [...labels].filter((label, row) => {
      const asked = forest.columns.map((id) => bins[id === "parity" ? 0 : 1]?.[row] ?? 0);
      return forestOdds(forest, (column) => asked[column] ?? 0) > 0 === (label === 1);
    });
    expect(right.length).toBe(400);
  });
});

test("a fit of articles alone asks for the whole fit first", () => {
  expect(() => readHeld(0, "tests/no-such-folder")).toThrow("run the whole fit first");
});

/** Pages whose sums say `times` what they are worth; `noise` of those below −2 are articles. */
function drawn(count: number, times: number, noise: number): readonly Held[] {
  const random = generator(7);
  return Array.from({ length: count }, (): Held => {
    const logOdds = random() * 8 - 4;
    const isArticle = random() < Math.max(sigmoid(logOdds), logOdds < -2 ? noise : 0);
    return { sum: logOdds * times, isArticle };
  });
}

function tell(pages: readonly Held[], worth: ReturnType<typeof calibrate>): readonly Told[] {
  return pages.map(({ sum, isArticle }) => {
    const { isArticle: said, confidence } = verdictOf(sum, worth);
    return { said, confidence, article: isArticle };
  });
}

function ofHalves(count: number): Uint8Array {
  return Uint8Array.from({ length: count }, (_, row) => Number(row < count / 2));
}
