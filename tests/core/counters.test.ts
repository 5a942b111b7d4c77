import { describe, expect, test } from "vitest";
import { isCounter } from "../../src/core/shapes/counters";
import { hiddenTexts, judged } from "../support/judged";
import { paragraphs } from "../support/paragraphs";

const TITLE = "Storks delay the bell tower of Niederau";
const PARAGRAPHS = [
  "A pair of storks has stopped the repair of the bell tower of Niederau, the builders said on Friday.",
  "The nest was found on the scaffold, four floors up, and may not be moved before the end of August.",
  "The bell will be rung by hand until then, which the sexton has offered to do, though not on Mondays.",
  "“They picked the best view in the valley,” said Jutta Brem, who looks after the clock since her father.",
];

function hidden(meta: string): string {
  const page = `<title>${TITLE}</title><main><article><h1>${TITLE}</h1>${meta}<div>${paragraphs(PARAGRAPHS)}</div></article></main>`;
  return hiddenTexts(judged(page)).join("\n");
}

describe("by the headline", () => {
  test.each([
    "<div>👁 18.342</div>",
    "<div>18.342 visualizzazioni</div>",
    "<div>Прочитали: 64 511</div>",
    "<div>8.714 kez okundu</div>",
    "<div>23,417 مشاهدة</div>",
    "<div>14,308 people read this</div>",
    "<div><button>♡ 41</button><button>↻ 5</button></div>",
    `<p><a href="#c">12 Kommentare</a></p>`,
    `<div><a href="#">f</a><a href="#">X</a><a href="#">Tuma rafiki</a></div>`,
  ])("%s goes", (meta) => {
    expect(hidden(meta).replace(/\n/g, "")).toBe(meta.replace(/<[^>]+>/g, ""));
  });

  test("who wrote this and when stays beside it", () => {
    const meta = "<div><p>By Jutta Brem</p><p>9 May 2025</p><p>1.240 visualizzazioni</p></div>";
    expect(hidden(meta)).toBe("1.240 visualizzazioni");
  });

  test.each([
    "<div>9 May 2025</div>",
    "<div>5 min read</div>",
    "<div>Kommende 3 Wochen</div>",
    "<div>128 pages</div>",
    `<div>Von <a href="#">Jutta Brem</a></div>`,
  ])("%s stays", (meta) => {
    expect(hidden(meta)).toBe("");
  });
});

test.each([
  ["417 Likes ∙ 52 Restacks", true],
  ["1,2 mil seguidores", true],
  ["27 reacties", true],
  ["评论 12", true],
  ["12 people commented that the views are fine", false],
  ["2 goals · 3 shares", false],
  ["♡", false],
  ["Dec 11, 2025 Share", false],
  ["View all (23)", false],
])("%s", (text, is) => {
  expect(isCounter({ text })).toBe(is);
});
