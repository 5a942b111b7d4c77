import { describe, expect, test } from "vitest";
import { analyze } from "../../src/core/analyze";
import { documentOf, hiddenTexts, judged, unchanged } from "../support/judged";
import { paragraphs } from "../support/paragraphs";

const TITLE = "The reservoir path above Kelder is open again";
const PARAGRAPHS = [
  "The path around the reservoir above Kelder has been open again since Monday, two years after the bank slid into the water.",
  "It is eleven miles long and climbs less than a church tower. The county asks walkers to keep their dogs off the new turf.",
  "“We put it where the sheep had put theirs,” said Moira Kell, who led the work and keeps four of the sheep in question.",
  "A bus goes to the dam on Sundays. The last one back leaves at five, and the driver does not wait for anybody.",
];

function page(between: string): string {
  const [before, after] = [PARAGRAPHS.slice(0, 2), PARAGRAPHS.slice(2)].map(paragraphs);
  return `<title>${TITLE}</title><article><h1>${TITLE}</h1>${before}${between}${after}</article>`;
}

const hidden = (between: string) =>
  hiddenTexts(judged(page(between), "https://walks.example/kelder")).join("\n");

describe("what a story may well say stays", () => {
  test.each([
    ["a crosshead that asks", "<h3>Was it worth the wait?</h3>"],
    ["how to fill cells", "<ul><li>Press Ctrl+Enter to fill the cells with miles.</li></ul>"],
    ["what to type", "<ul><li>Enter your email address, then choose a pass.</li></ul>"],
    ["where to watch", "<p>Watch the film about the slide on Apple TV+ until May.</p>"],
    ["what to bring", "<p>Recommended: two litres of water for each walker</p>"],
    ["what comes next", "<p>Next: the bridge at Low Kelder in August</p>"],
    ["a crosshead in French", "<h3>PRÉPARATION DU SENTIER</h3>"],
    ["promoted clubs", "<p>Promoted: Kelder Rovers, Low Kelder Town</p>"],
    ["a law in quotation marks", '<ul><li><a href="/l">«Закон о тропах и плотинах»</a></li></ul>'],
    [
      "the standing of parties",
      "<div><p>Who is ahead in Kelder?</p><p>Turf 34%</p><p>Sheep 28%</p></div>",
    ],
    [
      "whom to call for help",
      "<aside><p>For help in confidence, call the Problem Gambling Line at 555-0100.</p></aside>",
    ],
    ["a crosshead of a guide", "<h3>Follow these 5 posts</h3>"],
    [
      "a part about something",
      "<section><h2>About the dam</h2><p>The dam is of 1904.</p></section>",
    ],
  ])("%s", (_what, between) => {
    expect(hidden(between)).toBe("");
  });
});

describe("the same words, where they are no story's", () => {
  test.each([
    ["a question over two buttons", "<p>Was this article helpful?</p>"],
    ["a mistake", "<p>Seen a mistake? Mark it and press Ctrl+Enter</p>"],
    ["an arrow", '<p><a href="/n">Bridge at Low Kelder closed again »</a></p>'],
  ])("%s", (_what, between) => {
    expect(hidden(between)).not.toBe("");
  });
});

describe("a line of a megabyte is read in a moment", () => {
  test.each([
    ["dashes before a headline", `${"- ".repeat(100_000)}Duke sells castle keeps moat`],
    ["dashes within one", `Duke sells castle ${"-".repeat(300_000)} soon`],
    ["figures and marks", `${"1,".repeat(1_000)}a`],
    ["one word beside a Vietnamese one", `Chợ nổi ${"a".repeat(300_000)}, hết`],
    ["arrows", `${"« ".repeat(100_000)}a`],
    ["footnotes", `${"↩ ".repeat(100_000)}a`],
  ])("%s", (_what, text) => {
    const document = documentOf(page(`<p>${text}</p>${`<div>${text}</div>`.repeat(4)}`));
    const start = performance.now();
    analyze(document, unchanged);
    expect(performance.now() - start).toBeLessThan(6_000);
  });
});
