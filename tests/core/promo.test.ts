import { describe, expect, test } from "vitest";
import { hiddenTexts, judged } from "../support/judged";
import { paragraphs } from "../support/paragraphs";

const TITLE = "Ice roads open nine days late in the Tavra delta";
const PARAGRAPHS = [
  "The ice roads of the Tavra delta opened on Monday, nine days later than the average of the last thirty winters, the roads office said.",
  "Trucks of up to five tonnes may cross. Heavier ones must wait until the ice at the Needle has grown by another hand's breadth.",
  "The island clinics have had their medicine flown in since November, which costs eleven times as much as the road does.",
  "“We count in thumbs here,” said Orla Vance, who has measured the ice for forty years and taught her daughter to do it.",
];

function hidden(insert: string): readonly string[] {
  const [before, after] = [PARAGRAPHS.slice(0, 2), PARAGRAPHS.slice(2)].map(paragraphs);
  const page = `<title>${TITLE}</title><article><h1>${TITLE}</h1>${before}${insert}${after}</article>`;
  return hiddenTexts(judged(page, "https://delta.example/roads/ice-roads-late"));
}

const HEADLINE = "Column: the bridge that nobody wants to pay for";
const card = (href: string, headline = HEADLINE) =>
  `<div class="enh"><div><a href="/opinion/">Opinion</a></div><div><a href="${href}">${headline}</a></div><a href="${href}"><img src="b.jpg" alt=""></a><div><a href="${href}">${headline}</a></div></div>`;

test("a picture and a headline of the same site between paragraphs are another story", () => {
  const gone = hidden(card("/opinion/bridge"));
  expect(gone).toHaveLength(1);
  expect(gone[0]).toContain(HEADLINE);
});

describe("it stays", () => {
  test.each([
    ["when it leads to another site", card("https://bridges.example/price")],
    ["when it leads into this page", card("/roads/ice-roads-late#map")],
    ["when its link is too short for a headline", card("/maps/delta", "Map: the delta")],
    [
      "when it is a picture with its caption",
      '<figure><a href="/photos/8"><img src="i.jpg" alt=""></a><figcaption><a href="/photos/8">The ice at the Needle, measured on Sunday by the Vances</a></figcaption></figure>',
    ],
  ])("%s", (_when, insert) => {
    expect(hidden(insert)).toEqual([]);
  });
});
