import { expect, test } from "vitest";
import { hiddenTexts, judged } from "../support/judged";
import { paragraphs } from "../support/paragraphs";

const TITLE = "How the reed beds of Lower Wend came back";
const PARAGRAPHS = [
  "The reed beds of Lower Wend cover forty hectares again, twice what they covered when the last cutter gave up in 1996.",
  "Nobody planted them. The county stopped draining the eastern meadows, and the reeds did the rest in nine summers.",
  "Bitterns nest there now, and a cutter from Orme has asked whether he may cut a tenth of the beds each winter.",
  "The county has said yes, and that he is to leave the stubble a hand high, as the old cutters did.",
];
const LIST = [
  "County survey of the meadows of Lower Wend and Orme",
  "Bitterns of the eastern counties, a count by volunteers",
  "Reeds and what they are worth, a handbook for cutters",
]
  .map((text, at) => `<li><a href="https://library.example/${at}">${text}</a></li>`)
  .join("");

function hidden(title: string): string {
  const page = `<title>${TITLE}</title><main><h1>${TITLE}</h1>${paragraphs(PARAGRAPHS)}</main><section><div>${title}</div><div><ul>${LIST}</ul></div></section>`;
  return hiddenTexts(judged(page, "https://wend.example/reeds")).join(" ");
}

test("the sources of a story stay below it, a list that nobody names goes", () => {
  for (const title of ["Citations", "Sources", "References:", "Quellen", "参考文献"])
    expect(hidden(title)).toBe("");
  expect(hidden("By the water")).toContain("Bitterns");
});
