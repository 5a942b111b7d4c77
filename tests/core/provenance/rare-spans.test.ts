import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { rareSpans } from "../../../src/core/provenance/rare-spans";

const STORY = [
  "PORT ALMOND, N.J. (AP) — The harbour wall gave way on Monday after a week of storms and the old crane Hildegunde slid into the basin, the mayor said.",
  "“It was the sea,” said the old man, and nobody in the room said anything for a while after that.",
  "Subscribe to our newsletter to read more about the harbour and about the wall of Port Almond.",
  "It was one of the things that they had said would come and that it did come was no surprise to them.",
].join("\n");

const wordsOf = (text: string) => text.split(/\s+/).length;

test("stretches of 8 to 12 words, copied, without marks of quotation, each of its own sentence", () => {
  const spans = rareSpans(STORY, STORY, "en", 2);
  expect(spans).toHaveLength(2);
  for (const span of spans) {
    expect(STORY).toContain(span);
    expect(wordsOf(span)).toBeGreaterThanOrEqual(8);
    expect(wordsOf(span)).toBeLessThanOrEqual(12);
    expect(span).not.toMatch(/["“”()]/);
  }
});

test("names and long words make the rarest; a dateline and calls to act are left out", () => {
  const [first = ""] = rareSpans(STORY, STORY, "en", 1);
  expect(first).toContain("Hildegunde");
  expect(rareSpans(STORY, STORY, "en", 9).join("\n")).not.toMatch(/PORT ALMOND|newsletter/);
});

test("a word that the page uses again and again is not rare", () => {
  const story =
    "Engineers from Saltmarsh measured the quay with lamps and long poles overnight. " +
    "Surveyors from Millbrook measured the pier with ropes and short poles overnight.";
  const page = `${story}\n${"Saltmarsh today\nEngineers wanted\n".repeat(30)}`;
  expect(rareSpans(story, page, "en", 1)[0]).toContain("Millbrook");
});

describe("languages without spaces", () => {
  test.each([
    ["ja", "港の古い壁が月曜日の夜に崩れ、漁船三隻が沈んだと町長が明らかにした。"],
    ["zh", "周一晚上港口的旧墙在连续一周的风暴之后倒塌，三艘渔船沉入水中。"],
    ["th", "กำแพงท่าเรือเก่าพังลงเมื่อคืนวันจันทร์หลังจากพายุพัดต่อเนื่องหนึ่งสัปดาห์"],
  ])("%s: as many words as the browser's dictionary tells apart", (language, story) => {
    const [span = ""] = rareSpans(story, story, language, 1);
    const words = [...new Intl.Segmenter(language, { granularity: "word" }).segment(span)];
    expect(story).toContain(span);
    expect(words.filter(({ isWordLike }) => isWordLike).length).toBeGreaterThanOrEqual(6);
  });
});

test("nothing long enough gives nothing", () => {
  expect(rareSpans("", "", "en", 2)).toEqual([]);
  expect(rareSpans("Too short. Far too short.", "", "en", 2)).toEqual([]);
  expect(
    rareSpans("“One” “two” “three”, he “said” and “went” out of the room.", "", "xx-", 2),
  ).toEqual([]);
});

test("whatever stands there: copied, and soon done", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 400 }), (story) => {
      for (const span of rareSpans(story, story, "en", 2)) expect(story).toContain(span);
    }),
    { numRuns: 200 },
  );
  const endless = "word ".repeat(200_000);
  const start = performance.now();
  rareSpans(endless, endless, "en", 2);
  expect(performance.now() - start).toBeLessThan(3_000);
});
