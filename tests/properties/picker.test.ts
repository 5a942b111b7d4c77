import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { mutations } from "../../bench/picker/mutate";
import { picksOn, tried } from "../../bench/picker/trials";
import { analyze } from "../../src/core/analyze";
import { meaningOf, type Trial } from "../../src/core/filters/meaning";
import { parseLine } from "../../src/core/filters/parse";
import { isStable } from "../../src/core/filters/stable";
import { anyway, scopes, writeRule } from "../../src/core/filters/write";
import { documentOf, unchanged } from "../support/judged";
import { readPages } from "../support/pages";

function trialOn(html: string): Trial {
  const document = documentOf(html, "https://www.news.example/a");
  const suppose: Trial["suppose"] = (sections) => analyze(document, { ...unchanged, sections });
  const place = { host: "www.news.example", path: "/a" };
  return { document, place, analysis: suppose([]), suppose, isOver: () => false };
}

function blockOf({ analysis }: Trial, selector: string): number {
  return analysis.reading.elements.findIndex((element) => element.matches(selector));
}

const STORY = ["The ferry sails again", "Long ago it sank", "Nobody knew why, then or since"]
  .map((text) => `<p>${`${text}, and the town went on with its day. `.repeat(4)}</p>`)
  .join("");
const list = (count: number) =>
  `<ul>${Array.from({ length: count }, (_, at) => `<li><a href="/s/${at}">Of other days ${at}</a></li>`).join("")}</ul>`;
const page = (rest: string) =>
  `<!doctype html><body><article><h1>Ferry</h1>${STORY}</article>${rest}</body>`;

describe("rules made of a block", () => {
  test.each(readPages().filter(({ slug }) => /^(?:seed|hashed|untitled|spanish)/.test(slug)))(
    "$slug: outlive a page whose names, wrappers and order have changed",
    (shape) => {
      const picks = picksOn(shape);
      expect(picks.length).toBeGreaterThan(0);
      for (const how of mutations) {
        const lost = picks.filter((pick, seed) => !tried(pick, how, seed + 1).rule);
        expect({ how, lost: lost.map(({ says, rule }) => ({ says, rule })) }).toEqual({
          how,
          lost: [],
        });
      }
    },
  );

  test.each([
    ["its title", `<div id="x9"><h2>Most read</h2>${list(4)}</div>`, "#x9", "##:title(Most read)"],
    [
      "its shape, where links are all it has",
      `<div id="x9">${list(6)}</div>`,
      "#x9",
      "##div:like(links 6, pictures 0, fields 0, text 90, one)",
    ],
  ])("go by %s", (_what, html, selector, rule) => {
    const trial = trialOn(page(html));
    const written = writeRule(trial, blockOf(trial, selector), "one");
    expect(written?.line).toBe(`news.example${rule}`);
    expect(written?.cost).toEqual({ words: 0, share: 0, page: false });
  });

  test.each([
    ["with words", "<div><b>Ad</b></div>"],
    ["with a picture", '<div><img src="/ad.png" width="300" height="250"></div>'],
    ["with links", `<div>${list(3)}</div>`],
  ])("of twins %s go by place, say so, and mean only what looks the same", (_how, twin) => {
    const trial = trialOn(page(`<section>${twin}${twin}</section>`));
    const { elements } = trial.analysis.reading;
    const second = elements.findLastIndex(({ localName }) => localName === "div");
    const written = writeRule(trial, second, "one");
    expect(written?.placed).toBe(true);
    expect(written?.elements).toEqual([elements[second]]);
    const all = writeRule(trial, second, "site");
    expect([all?.placed, all?.elements.length]).toEqual([false, 2]);
    // Another day a paragraph stands there.
    const other = trialOn(
      page(`<section>${twin}<div><p>${"Tides. ".repeat(30)}</p></div></section>`),
    );
    expect(written && meaningOf(written.line, other)).toEqual([]);
  });

  test("put a title with parentheses in quotes: what is closed in it would end the rule", () => {
    const trial = trialOn(page(`<div id="x9"><h2>Read :) more</h2>${list(4)}</div>`));
    const written = writeRule(trial, blockOf(trial, "#x9"), "one");
    expect(written?.line).toBe('news.example##:title("Read :) more")');
    expect(written?.elements).toHaveLength(1);
  });

  test("go by place only where nothing else tells a block from others", () => {
    const trial = trialOn(page(`<div id="x9">${list(6)}</div><div id="y9">${list(3)}</div>`));
    expect(writeRule(trial, blockOf(trial, "#x9"), "one")?.placed).toBe(false);
  });

  test("say for all sites only what a title or a kind says", () => {
    const trial = trialOn(
      page(
        `<div id="a"><h2>Most read</h2>${list(4)}</div><div id="b"><b>${"x".repeat(90)}</b></div>`,
      ),
    );
    expect(writeRule(trial, blockOf(trial, "#a"), "everywhere")?.line).toBe("##:title(Most read)");
    expect(writeRule(trial, blockOf(trial, "#b"), "everywhere")).toBe(null);
  });

  test("that cost most of the story say so, and hold with :anyway() on their site alone", () => {
    const trial = trialOn(page(""));
    const written = writeRule(trial, blockOf(trial, "article"), "one");
    expect(written?.harmful).toBe(true);
    const line = written && anyway(written);
    expect(line).toMatch(/^news\.example##.*:anyway\(\)$/);
    expect(line && meaningOf(line, trial)).toEqual(written?.elements);
    expect(parseLine("##main:anyway()")).toMatchObject({ refusal: { code: "anyway" } });
  });

  test("can be read, whatever the page's words and names are", { timeout: 60_000 }, () => {
    const sign = fc.constantFrom(
      '"',
      "'",
      "\\",
      "(",
      ")",
      "/",
      ",",
      "#",
      "##",
      ":",
      "\n",
      "a",
      "É",
      "7",
      "{",
      "]",
      "\u202e",
    );
    const words = fc.array(sign, { minLength: 1, maxLength: 12 }).map((all) => all.join(""));
    fc.assert(
      fc.property(words, words, fc.constantFrom(...scopes), (title, name, scope) => {
        const trial = trialOn(page(`<div class="box"><h2></h2>${list(3)}</div>`));
        const box = trial.document.querySelector(".box") as Element;
        box.setAttribute("class", name);
        box.setAttribute("id", name);
        (box.querySelector("h2") as Element).textContent = title;
        const analysis = trial.suppose([]);
        const block = analysis.reading.elements.indexOf(box);
        const written = writeRule({ ...trial, analysis }, block, scope);
        if (scope === "one") expect(written).not.toBe(null);
        if (!written) return;
        expect(written.line).not.toMatch(/[\n\r]/);
        expect(parseLine(written.line).what).toBe("rule");
      }),
      { numRuns: 60 },
    );
  });
});

test.each<[string, boolean]>([
  ["newsletter", true],
  ["relatedStories", true],
  ["most-read", true],
  ["css-1q8x9", false],
  ["sc-bdVaJa", false],
  ["kTzQw", false],
  ["x", false],
])("%s is a name that lasts: %s", (name, lasts) => {
  expect(isStable(name)).toBe(lasts);
});
