import { describe, expect, test } from "vitest";
import { prefixTitle } from "../../src/core/lexicon/titles";
import { matchTitle } from "../../src/core/sections/section-title";
import { hiddenTexts, judged } from "../support/judged";
import { paragraphs } from "../support/paragraphs";

describe("what a line begins with", () => {
  test.each([
    ["[Related] Lighthouse sold to a choir", "related"],
    ["〔관련기사〕 등대지기, 마지막 밤을 보내다", "related"],
    ["【関連記事】灯台、合唱団に売られる", "related"],
    ["Also read: Lighthouse sold to a choir", "related"],
  ])("%s", (text, kind) => {
    expect(prefixTitle(text)?.kind).toBe(kind);
  });

  test.each(["[Norwegian] The lamp is out", "(12) The lamp is out", "【速報】灯台が売られる"])(
    "not: %s",
    (text) => {
      expect(prefixTitle(text)).toBeNull();
    },
  );
});

test("a question before a title for remarks belongs to it", () => {
  expect(matchTitle("Would you buy it? Leave a comment")?.kind).toBe("comments");
  expect(matchTitle("Vad säger ni? Gå med i diskussionen")?.kind).toBe("comments");
  expect(matchTitle("Would you buy it? Nobody would")).toBeNull();
});

test("two titles of clutter with a bar between them are one", () => {
  expect(matchTitle("Around the Web | Paid Content")?.kind).toBe("sponsored");
  expect(matchTitle("Around the Web | The Gull Post")).toBeNull();
});

const STORY = [
  "The lighthouse at Sund has been sold to a choir of forty, who mean to sing in it because of what it does to the lower voices.",
  "The choir paid what the harbour asked and a concert a year, said Inga Moen, who sings alto and has measured the echo at six seconds.",
  "Ships do without the lamp already. The choir will light it on the nights when it sings, and the harbour has put that on the charts.",
];

/** The texts that are hidden of a page with this between its second and third paragraph. */
function hidden(between: string, below = ""): string {
  const html = `<title>A choir buys a lighthouse</title><article><h1>A choir buys a lighthouse</h1>${paragraphs(STORY.slice(0, 2))}${between}${paragraphs(STORY.slice(2))}</article>${below}`;
  return hiddenTexts(judged(html)).join("\n");
}

test("a heading may name its section before a colon", () => {
  const videos = ["Goat rides a tram to the end", "Ranking every foghorn of the decade", "Hot"];
  const list = videos.map((title, at) => `<li><a href="/v/${at}">${title}</a></li>`).join("");
  const gone = hidden(`<section><h3>Up next: top videos</h3><ul>${list}</ul></section>`);
  expect(gone).toContain("Up next");
  expect(gone).toContain("foghorn");
});

test("typed arrows and hands lead away, unless to a shop", () => {
  const row = `<table><tr><td>&lt;&lt; <a href="/8">Ten knots that every singer should know</a></td></tr><tr><td><a href="/9">Is your caravan haunted by damp?</a> &gt;&gt;</td></tr></table>`;
  expect(hidden("", row)).toContain("Ten knots");
  expect(hidden("", row)).toContain("caravan");
  const hand = '<p><a href="https://press.example/1">☞ Why the harbour wants its echo back</a></p>';
  expect(hidden(hand)).toContain("echo back");
  const shop =
    '<p><a href="https://shop.example/1">Get the choir\'s record for half the price &gt;&gt;</a></p>';
  expect(hidden(shop)).toBe("");
});

test("a paragraph that is nothing but an advertiser's headline", () => {
  const advert = (text: string) => `<p><a href="https://offers.example/c/9">${text}</a></p>`;
  const nurse = "Retired nurse: do this if your knees crack on the stairs";
  expect(hidden(advert(nurse))).toContain("Retired nurse");
  expect(hidden(advert("What the echo of the lighthouse does to lower voices"))).toBe("");
  expect(hidden(advert("https://offers.example/c/9"))).toBe("");
});

test("where one may place advertisements is told in the site's foot; in a page's middle they are labelled", () => {
  const ads = "<a href=/ads>Pubblicità</a>";
  expect(hidden("", `<footer><a href=/privacy>Privacy</a>${ads}</footer>`)).toBe("");
  expect(hidden(`<div>${ads}</div>`)).toContain("Pubblicità");
});
