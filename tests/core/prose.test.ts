import { expect, test } from "vitest";
import { endsSentence } from "../../src/core/scoring/page-view";

test.each([
  ["a full stop", "The boat stopped for the dummy.", true],
  ["a quotation", "“It owned up.”", true],
  ["a danda", "नाव रुकी और किसी ने कुछ नहीं कहा।", true],
  ["a Burmese stop", "လှေသည် မြူထဲတွင် ရပ်တန့်ခဲ့သည်။", true],
  ["none, in a headline", "The ferry that sails without a captain", false],
  [
    "none, in a long line of Thai",
    "เรือข้ามฟากไปเกาะออกจากท่าเมื่อวันอังคารโดยไม่มีใครถือพวงมาลัย และถึงที่หมายในสิบเอ็ดนาที",
    true,
  ],
  ["none, in a headline of Thai", "เรือข้ามฟากแล่นโดยไม่มีกัปตัน", false],
])("%s ends a sentence or not", (_mark, text, ends) => {
  expect(endsSentence(text)).toBe(ends);
});
