import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Sentence } from "../../../src/core/story/story";
import { flawOf } from "../../../src/core/summary/clean";
import { pointsBack } from "../../../src/core/summary/openings";
import { summary } from "../../../src/core/summary/summary";
import { metadataOf, pageFrom, type Told } from "../text/told";

function summaryOf(told: Told): readonly Sentence[] {
  return summary(pageFrom(told).article, metadataOf(told));
}

const texts = (told: Told) => summaryOf(told).map(({ text }) => text);

const story = [
  "PORT ALMOND, N.J. (AP) — The harbour wall gave way on Monday after a week of storms, the mayor said.",
  "It had stood for two hundred years. Boats were moved to the old dock in Sailmouth within hours.",
  "Follow us for more news from the coast. Photo: Jane Millpond. Will the wall be rebuilt?",
  "Engineers from the county will measure the damage and name a price for a new wall by spring.",
  "However, money is short. “It was the sea,” said Tom Reed, the harbour master of Port Almond.",
];

test("the first sentence leads, without its dateline", () => {
  expect(texts({ story })[0]).toBe(
    "The harbour wall gave way on Monday after a week of storms, the mayor said.",
  );
});

test("nothing opens with a pronoun or a connective, and nothing is about the page", () => {
  const all = texts({ story }).join("\n");
  expect(all).not.toMatch(/Follow us|Photo:|Will the wall|It had stood|However/);
  expect(texts({ story }).length).toBeGreaterThan(1);
});

test("at most three sentences and sixty words; a longer first sentence stands alone", () => {
  const long = `The wall ${"of stone ".repeat(40)}gave way on Monday.`;
  expect(texts({ story: [long, ...story] })).toEqual([long]);
  const words = texts({ story: [...story, ...story] })
    .join(" ")
    .split(/\s+/).length;
  expect(words).toBeLessThanOrEqual(60);
});

test("what is said twice is told once", () => {
  const twice = "The harbour wall of Port Almond gave way on Monday after a week of storms.";
  expect(texts({ story: [twice, twice, twice] })).toEqual([twice]);
});

test("nothing fit gives nothing", () => {
  expect(summaryOf({ story: ["Read more", "Is it so?", "By Jane Millpond"] })).toEqual([]);
  expect(summaryOf({ story: [] })).toEqual([]);
});

describe("languages without spaces", () => {
  test("Japanese and Chinese sentences are copied whole", () => {
    const ja = [
      "【東京共同】港の古い壁が月曜日に崩れたと町長が明らかにした。これは二百年前に造られた。船は近くの港に移された。",
    ];
    expect(texts({ lang: "ja", story: ja })).toEqual([
      "港の古い壁が月曜日に崩れたと町長が明らかにした。",
      "船は近くの港に移された。",
    ]);
    const zh = [
      "新华社北京9月3日电 港口的老墙周一倒塌，市长说无人受伤。但是修复费用很高。工程师将在春天之前给出新的报价。",
    ];
    expect(texts({ lang: "zh", story: zh })).toEqual([
      "港口的老墙周一倒塌，市长说无人受伤。",
      "工程师将在春天之前给出新的报价。",
    ]);
  });
});

const pieces = fc.constantFrom(
  ...story.flatMap((line) => line.split(" ")),
  ".",
  "?",
  "“",
  "”",
  "\n",
  "She",
  "。",
  "港",
  "(AP) —",
  "U.S.",
);

test("whatever the text: copied, in order, clean, short, the same each time", () => {
  fc.assert(
    fc.property(
      fc.array(pieces, { maxLength: 200 }),
      fc.constantFrom("en", "de", "ja", "ar"),
      (words, lang) => {
        const told = {
          lang,
          story: words
            .join(" ")
            .split("\n")
            .map((line) => line.trim())
            .filter(Boolean),
        };
        const { text } = pageFrom(told).article;
        const found = summaryOf(told);
        expect(found).toEqual(summaryOf(told));
        expect(found.length).toBeLessThanOrEqual(3);
        for (const [at, sentence] of found.entries()) {
          expect(text.slice(sentence.start, sentence.end)).toBe(sentence.text);
          expect(sentence.start).toBeGreaterThanOrEqual(found[at - 1]?.end ?? 0);
          expect(flawOf(sentence.text, true) && flawOf(sentence.text, false)).toBeNull();
          expect(pointsBack(sentence.text, "en")).toBe(false);
        }
      },
    ),
    { numRuns: 200 },
  );
});
