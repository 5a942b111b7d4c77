import { describe, expect, test } from "vitest";
import { likeness, plain, shown } from "../../../src/core/text/fold";
import { sentences } from "../../../src/core/text/sentences";
import { countWords, isCjk, locale, readingMinutes } from "../../../src/core/text/words";

const cut = (text: string, language = "en") =>
  sentences(text, language).map(({ start, end }) => text.slice(start, end));

describe("sentences", () => {
  test.each([
    ["Dr. Reed met Gov. Millpond. They spoke.", ["Dr. Reed met Gov. Millpond.", "They spoke."]],
    ["The U.S. Senate met. It voted.", ["The U.S. Senate met.", "It voted."]],
    ["John F. Reed spoke. He left.", ["John F. Reed spoke.", "He left."]],
    ["“It held.” She left.", ["“It held.”", "She left."]],
    ["The wall held.Boats were moved.", ["The wall held.", "Boats were moved."]],
    ["See example.com for more of it.", ["See example.com for more of it."]],
    ["One line\nAnother line.", ["One line", "Another line."]],
    ["On Sept. 3 it held. On Oct. 4 too.", ["On Sept. 3 it held.", "On Oct. 4 too."]],
  ])("%j", (text, found) => {
    expect(cut(text)).toEqual(found);
  });

  test("a line longer than the segmenter is given at once is not torn", () => {
    const long = `${"The wall of Port Almond held ".repeat(90)}until Monday. Boats were moved.`;
    expect(cut(long)).toEqual([long.slice(0, -" Boats were moved.".length), "Boats were moved."]);
  });

  test("in Chinese and Arabic", () => {
    expect(cut("墙倒了。船走了。", "zh")).toEqual(["墙倒了。", "船走了。"]);
    expect(cut("انهار الجدار. نُقلت القوارب.", "ar")).toEqual(["انهار الجدار.", "نُقلت القوارب."]);
  });
});

describe("words", () => {
  test("are counted as the language divides them", () => {
    expect(countWords("Don’t look up, twice.", "en")).toBe(4);
    expect(countWords("", "en")).toBe(0);
    expect(countWords("港の壁が崩れた。", "ja")).toBeGreaterThan(2);
  });

  test("a text too long to count is counted in proportion", () => {
    expect(countWords("word ".repeat(100_000), "en")).toBeCloseTo(100_000, -3);
  });

  test("minutes are whole, one at least, none for nothing", () => {
    expect(readingMinutes("one", 1)).toBe(1);
    expect(readingMinutes("", 0)).toBe(0);
    expect(readingMinutes("word ".repeat(476), 476)).toBe(2);
    expect(readingMinutes("墙".repeat(1_500), 700)).toBe(3);
    expect([isCjk("壁が崩れた"), isCjk("벽이 무너졌다"), isCjk("the wall")]).toEqual([
      true,
      true,
      false,
    ]);
  });

  test("a language tag that is none is English", () => {
    expect([locale("de-AT"), locale("no language"), locale(""), locale("x".repeat(500))]).toEqual([
      "de-AT",
      "en",
      "en",
      "en",
    ]);
  });
});

test("texts are compared without case, accents, signs and apostrophes", () => {
  expect(plain("Don’t Look—Up, Élise!")).toBe("dont look up elise");
  expect(likeness("The wall falls", "The Wall Falls!")).toBe(1);
  expect(likeness("The wall falls", "A ferry sails")).toBe(0);
  expect(likeness("", "")).toBe(0);
});

describe("machine-readable text made fit to show", () => {
  test.each([
    ["A &amp;amp; B &#8217;s &#x2019;s", "A & B ’s ’s"],
    ["<img src=x onerror=1>&lt;script&gt;wall", "wall"],
    ["\u202egnorw\u202c", "gnorw"],
    ["a\u0000b\ud800c", "abc"],
    ["  a \n b ", "a b"],
    ["&#0; &#99999999; &nope;", "&#0; &#99999999; &nope;"],
    ["3 < 4 and 5 > 4", "3 < 4 and 5 > 4"],
  ])("%j", (text, fit) => {
    expect(shown(text, 100)).toBe(fit);
  });

  test("is cut, and soon", () => {
    const start = performance.now();
    expect(shown("&".repeat(1_000_000), 100).length).toBeLessThanOrEqual(100);
    expect(shown("<".repeat(1_000_000), 100).length).toBeLessThanOrEqual(100);
    expect(performance.now() - start).toBeLessThan(1_000);
  });
});
