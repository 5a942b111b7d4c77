import { describe, expect, test } from "vitest";
import { analyze } from "../../src/core/analyze";
import type { Detector } from "../../src/core/detectors/detector";
import { named } from "../../src/core/detectors/named";
import { newsletter } from "../../src/core/detectors/newsletter";
import { tagList } from "../../src/core/detectors/tag-list";
import { titled } from "../../src/core/detectors/titled";
import { sectionRulesOn } from "../../src/core/filters/section-rules";
import type { Block } from "../../src/core/reading";
import { suspectOf } from "../../src/core/sections/suspect";
import { findArticle } from "../../src/core/story/article";
import { segment } from "../../src/core/walk/segment";
import { documentOf, hiddenTexts, unchanged } from "../support/judged";
import { paragraphs } from "../support/paragraphs";

const TITLE = "The ferry to Skarholm sails without a captain";
const PARAGRAPHS = [
  "The ferry to Skarholm left the quay on Tuesday with nobody at the wheel, and arrived eleven minutes later where it should.",
  "Forty passengers were aboard, among them the mayor, two inspectors and a dog that slept through the crossing.",
  "The inspectors had asked for three things: that the boat stop for a swimmer, that it wait in fog, and that it own up when it does not know.",
  "It stopped for a dummy off the Needle, the yard said, and it waited for a bank of smoke that was made for it near the harbour mouth.",
  "Until spring a captain sails along with his hands in his pockets. He has asked for a chair.",
];

function pageWith({ above, between, below }: Readonly<Record<string, string>>): Document {
  const [first, second] = [PARAGRAPHS.slice(0, 3), PARAGRAPHS.slice(3)].map(paragraphs);
  return documentOf(
    `<title>${TITLE}</title><div><h1>${TITLE}</h1>${above}${first}${between}${second}${below}</div>`,
  );
}

/** The texts of what is hidden at the default level. */
function hidden({ above = "", between = "", below = "" }): string {
  return hiddenTexts(analyze(pageWith({ above, between, below }), unchanged)).join("\n");
}

const list = (title: string, addresses: readonly string[]) =>
  `<div><p>${title}</p><ul>${addresses
    .map((href, at) => `<li><a href="${href}">How the boat sees, part ${at + 1}</a></li>`)
    .join("")}</ul></div>`;

describe("a list of the parts of the page", () => {
  test("stays, whatever its title", () => {
    const parts = ["#radar", "#fog", "#swimmers", "#chair"];
    expect(hidden({ above: list("In this article", parts) })).toBe("");
  });

  test("is none when its links lead to other pages", () => {
    const pages = ["/radar", "/fog", "/swimmers", "/chair"];
    expect(hidden({ below: list("Related articles", pages) })).toContain("part 4");
  });
});

/** What a detector says of the element with the id "it", below the story or within it. */
function said(detector: Detector, { between = "", below = "" }): unknown {
  const reading = segment(pageWith({ above: "", between, below }));
  const ruled = sectionRulesOn(reading.lines, []);
  const scene = {
    ...findArticle(reading),
    userTitles: new Set<string>(),
    ruled,
    pinned: new Set<number>(),
  };
  const block = reading.elements.findIndex((element) => element.id === "it");
  return detector.detect(suspectOf([scene.view.blocks[block] as Block], scene), scene);
}

test("a figure is no ranking, whatever it is called; two headlines may be", () => {
  expect(said(named, { below: '<div id="it" class="rank">1.</div>' })).toEqual([]);
  const called = '<div id="it" class="rank">1. A chair for the captain</div>';
  expect(said(named, { below: called })).toMatchObject([{ kind: "ranking" }]);
});

test("a link to a topic between paragraphs may be the story's; below it is a tag", () => {
  const tag = '<div id="it"><a href="/tags/fog/">Fog signals</a></div>';
  expect(said(tagList, { between: tag })).toBeNull();
  expect(said(tagList, { below: tag })).toMatchObject({ kind: "tags" });
});

test("“Read more” under a name is its button; over headlines it is a title", () => {
  const name = "<p>The Skarholm Ferry Company</p><span>Read more</span>";
  expect(said(titled, { below: `<div id="it">${name}</div>` })).toBeNull();
  const over = `<p>Read more</p><p><a href="/fog">How a boat waits in fog</a></p>`;
  expect(said(titled, { below: `<div id="it">${over}</div>` })).toMatchObject({ kind: "related" });
});

test("a question about subscriptions is no offer of letters", () => {
  const ask = (text: string) => `<p id="it"><a href="/season">${text}</a></p>`;
  expect(said(newsletter, { below: ask("Who sails without a subscription?") })).toBeNull();
  const offer = said(newsletter, { below: ask("Subscribe to the ferry letter") });
  expect(offer).toMatchObject({ kind: "newsletter" });
});

test("links without title or pictures are in doubt where they read like the story", () => {
  const downloads =
    '<div><p>The yard has put its records of the crossing online, hour by hour.</p><ul><li><a href="/d/radar">What the radar saw off the Needle</a></li><li><a href="/d/log">What the boat wrote in its log</a></li><li><a href="/d/fog">How it waited in the smoke</a></li></ul></div>';
  expect(hidden({ below: downloads })).toBe("");
});

describe("the stories before and after this one", () => {
  const ways = (name: string, headline: string) =>
    `<nav class="${name}"><a href="/older">${headline}</a> <a href="/newer">A bridge learns to count its cars</a></nav>`;

  test("go, whether or not it is said which is which", () => {
    const gone = hidden({ below: ways("post-navigation", "A quay that sinks a thumb a year") });
    expect(gone).toContain("sinks a thumb");
  });

  test("a site's menu of two entries stays", () => {
    expect(hidden({ below: ways("footer-navigation", "All the boats of the line") })).toBe("");
  });
});
