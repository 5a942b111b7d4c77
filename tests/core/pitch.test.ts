import { describe, expect, test } from "vitest";
import { hiddenTexts, judged } from "../support/judged";
import { paragraphs } from "../support/paragraphs";

const TITLE = "The last bell founder of Ostrel melts down a cannon";
const PARAGRAPHS = [
  "The cannon had stood before the town hall of Ostrel for two hundred and six years when Marta Iwen came for it with a crane.",
  "She needed the bronze. The bell of the lower town cracked in the frost of January, and nobody sells tin by the half ton any more.",
  "“A gun is a bell that has lost its way,” she said, and put her ear to the barrel before she let them lift it.",
  "The casting is on Saturday at four in the morning, when the wind is down. The town has been asked to keep its dogs in.",
];

function hidden(between: string, below = ""): string {
  const [before, after] = [PARAGRAPHS.slice(0, 2), PARAGRAPHS.slice(2)].map(paragraphs);
  const page = `<title>${TITLE}</title><article><h1>${TITLE}</h1>${before}${between}${after}</article>${below}`;
  return hiddenTexts(judged(page)).join("\n");
}

const box = (button: string, tag = "div") =>
  `<${tag}><h3>Small papers need many friends</h3><p>Ten a month keeps a reporter on the road.</p><p><a href="/join">${button}</a></p></${tag}>`;

describe("what a site sells of its own goes", () => {
  test.each(["Donate", "Become a member", "Start your free trial today", "Jetzt abonnieren"])(
    "“%s”",
    (button) => {
      expect(hidden("", box(button))).toContain(button);
    },
  );
});

describe("what the page tells of stays", () => {
  test("a box whose button only goes on", () => {
    expect(hidden("", box("The whole account of 1938"))).toBe("");
  });

  test("rows of offers that are compared", () => {
    const row = (name: string) =>
      `<tr><td>${name} has six rooms by the river</td><td><a href="/${name}">Get a quote</a></td></tr>`;
    expect(hidden(`<table>${row("Inn")}${row("Mill")}</table>`)).toBe("");
  });

  test("items alike with a button each", () => {
    const item = (name: string) =>
      `<div class="item"><p>${name} takes about six minutes to read</p><a href="/${name}">Get started</a></div>`;
    expect(hidden(["Tin", "Bronze", "Moulds"].map(item).join(""))).toBe("");
  });
});
