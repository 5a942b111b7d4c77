import { expect, test } from "vitest";
import { hiddenTexts, judged } from "../support/judged";
import { paragraphs } from "../support/paragraphs";

const TITLE = "The night bus to Ostrand takes the dog without its owner";
const PARAGRAPHS = [
  "For six weeks a brown dog has taken the night bus to Ostrand by itself, and got off at the stop by the bakery each time.",
  "The driver, Tove Rask, opens the middle door for it. It has a seat behind her, she said, and it does not like to be spoken to.",
  "Its owner works nights at the bakery and had thought that it slept at home. The company has issued it a pass, valid on one line.",
];

/** The texts that are hidden of a page with this above the headline. */
const hidden = (above: string) =>
  hiddenTexts(
    judged(
      `<title>${TITLE}</title><header><a href="/">The Ostrand Post</a></header>${above}<main><h1>${TITLE}</h1>${paragraphs(PARAGRAPHS)}</main>`,
    ),
  ).join("\n");

const links = (...titles: readonly string[]) =>
  titles.map((title, at) => `<a href="/n/${at}">${title}</a>`).join(" ");

test.each([
  ["a known title", `TRENDING ${links("Ferry sold for a crown", "Two mayors, one chair", "Snow")}`],
  [
    "one in German, and words",
    `Derzeit beliebt: ${links("Fähre", "Bürgermeister", "Schnee am Sonntag")}`,
  ],
  ["a colon", `Town talk: ${links("Bakery strike", "The long bridge", "Ice on Sunday")}`],
  [
    "a flame",
    `🔥 Buzzing ${links("Bakery on strike", "Bridge gets longer", "Ice by Sunday night")}`,
  ],
])("headlines of the hour above the headline go, after %s", (_what, row) => {
  expect(hidden(`<div class="x">${row}</div>`)).toMatch(/^(?:TRENDING|Derzeit|Town talk|🔥)/u);
});

test("in lines of their own, when they are long", () => {
  const long = [
    "Bakery goes on strike over the smell of bread",
    "The long bridge will be longer than was said",
    "Ice is expected on all the lakes by Sunday",
  ];
  const list = (titles: readonly string[]) =>
    `<section><b>News ticker</b><ul>${titles.map((title) => `<li>${links(title)}</li>`).join("")}</ul></section>`;
  expect(hidden(list(long))).toContain("Bakery");
  expect(hidden(list(["HR in a nutshell", "HR salaries by town", "How to go home"]))).toBe("");
});

test("without a label, under pictures", () => {
  const puffs = [
    "Is this the grumpiest swan in all of Ostrand county?",
    "Wellies of the duchess sell out in nine minutes flat",
    "I gave up sugar for a year and my dog did too",
  ].map((title) => `<div><img src=p.jpg>${links(title)}</div>`);
  expect(hidden(`<div>${puffs.join("")}</div>`)).toContain("grumpiest");
});

test.each([
  [
    "a way through the site",
    '<div><a href="/">Home</a> › <a href="/t">Traffic and weather</a></div>',
  ],
  [
    "a table of contents",
    `<div>On this page: <a href="#a">How the dog got on</a> <a href="#b">Where it got off</a> <a href="#c">What it did there</a></div>`,
  ],
  [
    "a row of editions",
    `<div>Editions ${links("Ostrand city", "Ostrand county", "The islands")}</div>`,
  ],
])("%s stays", (_what, row) => {
  expect(hidden(row)).toBe("");
});
