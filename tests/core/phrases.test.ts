import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { phraseOf, phrases } from "../../src/core/lexicon/phrases";

/** What `phraseOf` shortens: every pattern tried in turn. */
const tried = (text: string) => phrases.findIndex((it) => it.test(text.slice(0, 1_000))) + 1;

const samples: readonly (readonly [number, string])[] = [
  [1, "veryGood! (89539)"],
  [1, "Very Well! (27)"],
  [2, "Tuesday, 4 March 2026, 10:15"],
  [2, "تاریخ انتشار: ۲۵ فروردین ۱۴۰۴ - ۰۹:۳۰"],
  [2, "প্রকাশ: ১৫ এপ্রিল ২০২৫, ০৯:৩০"],
  [2, "15 เม.ย. 2568 09:30 น."],
  [2, "الثلاثاء 15/أبريل/2025 - 09:31 ص"],
  [2, "١٥-٠٤-٢٠٢٥"],
  [2, "1404/01/25 - 10:15"],
  [3, "3 min read"],
  [4, "By Oona Petherick"],
  [4, "김하늘 기자"],
  [4, "كتب: سالم العوضي"],
  [4, "מאת: יעל כרמון"],
  [4, "โดย สมใจ ริมธาร"],
  [4, "作者：苏晓禾"],
  [4, "लेखक: मीरा सोनकर"],
  [5, "Written by Oona Petherick"],
  [6, "© 2026 The Menham Post"],
  [7, "A crane at the quay. Getty Images"],
  [8, "Share this story"],
  [9, "Sign up for our letter"],
  [10, "12 comments"],
  [11, "Read more: the tide table is right"],
  [11, "Читайте также: как чинят мосты"],
  [12, "We use cookies"],
  [13, "Advertisement"],
  [13, "Publicité"],
  [14, "Oona Petherick is a staff writer at the Post"],
  [15, "Correction: the pier is longer"],
  [16, "Tags: tides, harbours"],
  [17, "1.2k views"],
  [18, "Home > Harbour > Tides"],
  [19, "office@menham.example"],
  [20, "(Reporting by Oona Petherick)"],
  [21, "A crab for € 4"],
  [22, "Who reads the table?"],
];

describe("phraseOf", () => {
  test.each(samples)("%i: %s", (number, text) => {
    expect(phraseOf(text)).toBe(number);
    expect(tried(text)).toBe(number);
    expect(phraseOf(text)).toBe(number);
  });

  test("has a sample of every phrase", () => {
    expect(new Set(samples.map(([number]) => number)).size).toBe(phrases.length);
  });

  test("says what trying every pattern says, of any text", () => {
    const piece = fc.oneof(
      fc.constantFrom(...samples.map(([, text]) => text), " ", "\u{1d400}".repeat(60), "K", "ſ"),
      fc.string({ unit: "binary", maxLength: 30 }),
      fc.constantFrom("0", "1999", "@", "?", "»", "/", ")", ":", ",", "th", "x".repeat(150)),
      fc.constantFrom("2026-3-4", "4.3.2026", "4th März", "März 4th, 2026", "Von ", "автор", "год"),
      fc.constantFrom(
        "۲۵ فروردین ۱۴۰۴",
        "15 เม.ย. 2568",
        "15/أبريل/2025",
        "١٥-٠٤-٢٠٢٥",
        "โดย ",
        "作者：",
      ),
    );
    const text = fc.array(piece, { maxLength: 6 }).map((pieces) => pieces.join(""));
    fc.assert(
      fc.property(text, (line) => {
        expect(phraseOf(line)).toBe(tried(line));
      }),
      { numRuns: 3_000 },
    );
  });
});
