import { expect, test } from "vitest";
import { countWords } from "../../src/core/scoring/page-view";

test.each([
  ["The mill’s wheel turned—twice a day, in '98 (3½ hours).", 11],
  ["Ann-Marie O'Neill naïvely paid €12 → Łódź", 6],
  ["  – · ", 0],
  ["Мельница стояла у реки", 4],
  ["水車は回る", 2.5],
])("%s", (text, words) => {
  expect(countWords(text)).toBe(words);
});

test("what is taken for a letter in Latin text is one in any", () => {
  // A letter of another script beside it: it is read as text of all scripts.
  const words = (text: string) => countWords(`${text} я`) - 1;
  const units = Array.from({ length: 0x2800 }, (_, unit) => String.fromCharCode(unit));
  const texts = units.map((unit) => `a${unit}b c${unit} d`);
  expect(texts.filter((text) => countWords(text) !== words(text))).toEqual([]);
});
