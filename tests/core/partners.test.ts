import { describe, expect, test } from "vitest";
import { hiddenTexts, judged } from "../support/judged";
import { paragraphs } from "../support/paragraphs";

const TITLE = "Stilts return to the salt pans of Ovreda";
const PARAGRAPHS = [
  "Stilts have returned to the salt pans of Ovreda after twelve dry springs, the warden said on Monday.",
  "Forty pairs were counted from the old pump house, where the sluice was mended by the parish in March.",
  "The salt makers have agreed to leave two of the nine pans alone until the young can fly in August.",
  "“They come for the shrimps and stay for the quiet,” said Ada Quill, who has rowed the pans since 1981.",
];

function hidden({ above = "", below = "" }): string {
  const page = `<title>${TITLE}</title>${above}<main><h1>${TITLE}</h1><article>${paragraphs(PARAGRAPHS)}</article>${below}</main>`;
  return hiddenTexts(judged(page)).join("\n");
}

const link = (text: string, href: string) => `<a href="${href}">${text}</a>`;

describe("names of other sites below the story", () => {
  const names = [
    link("Tin Roofs", "http://www.tinroofs.example"),
    link("Eel Prices", "https://eels.example/"),
    link("Dream Book", "http://dreams.example"),
  ];

  test.each([
    ["in a row", `<div>Our circle: ${names.join(" ")}</div>`],
    [
      "one below the other",
      `<table><tr><td>Our circle</td></tr><tr><td>${names.join("<br>")}</td></tr></table>`,
    ],
  ])("%s: go", (_, below) => expect(hidden({ below })).toContain("Dream Book"));

  test.each([
    ["what the story rests on", `<div>Sources: ${names.join(" ")}</div>`],
    [
      "pages within other sites",
      `<div>Our circle: ${["a", "b", "c"].map((at) => link(`Report ${at}`, `https://${at}.example/papers/${at}`)).join(" ")}</div>`,
    ],
    [
      "the site's own",
      `<div>Our circle<br>${names.slice(1).join("<br>")}<br>${link("Front", "/")}</div>`,
    ],
    ["one alone", `<div>${names[0]}</div>`],
  ])("%s: stay", (_, below) => expect(hidden({ below })).toBe(""));
});

describe("lines of advertisements above the headline", () => {
  const lines = [
    "Old wine bought at your door at once",
    "Four hours of easy work a day at home",
    "Used cranes for sale at any price",
  ];

  test.each([
    [
      "in a row",
      `<div>${lines.map((text, at) => link(text, `http://t.herald-ads.example/${at}`)).join("")}</div>`,
    ],
    [
      "one below the other",
      `<ul>${lines.map((text, at) => `<li>${link(text, `http://x${at}.example/p/1`)}</li>`).join("")}</ul>`,
    ],
    [
      "one alone that counts who came",
      `<table><tr><td>${link("Claim your very own harbour plan today", "http://click.barn.example/r?z=9")}</td></tr></table>`,
    ],
  ])("%s: go", (_, above) => expect(hidden({ above })).not.toBe(""));

  test.each([
    [
      "the house that the site belongs to",
      `<div>${link("The Free University of Ovreda on the Sea", "https://www.uni-ovreda.example/")}</div>`,
    ],
    [
      "a way past the menu",
      `<div>${link("Skip to the story", "#story")} ${link("Keys that move you around this page", "https://help.example/keys")}</div>`,
    ],
  ])("%s: stays", (_, above) => expect(hidden({ above })).toBe(""));
});
