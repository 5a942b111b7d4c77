// @vitest-environment jsdom
import { beforeEach, describe, expect, test, vi } from "vitest";
import type { Effect } from "../../src/content/hide";
import { mapOf } from "../../src/content/map";
import { Memory } from "../../src/content/memory";
import { Navigation } from "../../src/content/navigate";
import { storyRange } from "../../src/content/ranges";
import { Recall } from "../../src/content/recall";
import { Spared } from "../../src/content/spare";
import { partsOf, type Target, targetsOf } from "../../src/content/targets";
import type { Analysis, Plan } from "../../src/core/analyze";
import type { Verdict } from "../../src/core/evidence";
import { viewPage } from "../../src/core/scoring/page-view";
import { segment } from "../../src/core/walk/segment";
import { readStart } from "../../src/platform/store";
import { defaults } from "../../src/shared/settings";
import { reset } from "../support/browser";
import { unchanged } from "../support/judged";

vi.mock("webextension-polyfill", async () => (await import("../support/browser")).polyfill());

const STORY = "p";
const CLUTTER = "aside, .more";

beforeEach(() => {
  reset();
  history.replaceState(null, "", "/story");
});

/** Reads a page in which every `p` is the story and every aside or `.more` is clutter. */
function read(body: string): Analysis {
  document.body.innerHTML = body;
  const reading = segment(document);
  const is = (selector: string) => (block: number) => reading.elements[block]?.matches(selector);
  const lines = reading.lines.filter(({ block }) => is(STORY)(block)).map(({ id }) => id);
  const verdicts = reading.blocks.filter(({ id }) => is(CLUTTER)(id)).map(({ id }) => verdict(id));
  const text = lines.map((line) => reading.lines[line]?.text).join("\n");
  const article = { isArticle: true, confidence: 1, headline: null, lines, root: 0, text };
  const belief = { view: viewPage(reading, null), odds: [], lines, second: null };
  return { reading, article, acting: true, verdicts, furniture: [], spared: [], belief };
}

function verdict(block: number): Verdict {
  const reasons = [{ key: "because_title", fill: [] }] as const;
  return { block, action: "hide", kind: "related", title: "", confidence: 0.99, reasons };
}

function targets(analysis: Analysis, more: Partial<Target> = {}): readonly Target[] {
  const plan: Plan = { level: "default", verdicts: analysis.verdicts, missing: [] };
  return targetsOf(analysis, plan, () => false, []).map((target) => ({ ...target, ...more }));
}

const names = (elements: readonly Element[]) => elements.map(({ id }) => id);

describe("targets", () => {
  const PAGE = '<aside id="a">A<i id="in">x</i></aside><p>Story.</p><aside id="b">B</aside>';

  test("are the planned blocks less those that are spared; shown ones are marked", () => {
    const analysis = read(PAGE);
    const plan: Plan = { level: "default", verdicts: analysis.verdicts, missing: [] };
    const inside = document.querySelectorAll("#in");
    const found = targetsOf(analysis, plan, (element) => element.id === "b", inside);
    expect(found.map(({ element, shown }) => [element.id, shown])).toEqual([["a", true]]);
  });

  test("a block whose end has not come gives only what is complete of it", () => {
    const list = '<ul id="list"><li>one<li>two</ul>';
    const analysis = read(
      `<div id="all" class="more"><h3 id="title">More</h3>${list}<div id="open"><p id="late">x</p></div></div>`,
    );
    const [target] = targets(analysis);
    expect(target && names(partsOf(target, null))).toEqual(["all"]);
    const late = document.querySelector("#late");
    expect(target && names(partsOf(target, late))).toEqual(["title", "list"]);
  });

  test("a list is one thing while its items come", () => {
    const analysis = read(
      '<div class="more"><h3 id="t">More</h3><ul id="u"><li id="li">one</ul></div>',
    );
    const [target] = targets(analysis);
    expect(target && names(partsOf(target, document.querySelector("#li")))).toEqual(["t", "u"]);
  });

  test("a very long list waits for its end", () => {
    const items = "<li>one".repeat(301);
    const analysis = read(
      `<div class="more"><h3 id="t">More</h3><ul id="u">${items}<li id="li">last</ul></div>`,
    );
    const [target] = targets(analysis);
    expect(target && names(partsOf(target, document.querySelector("#li")))).toEqual(["t"]);
    expect(target && partsOf(target, null)).toHaveLength(1);
  });

  test("what is not sure waits for the page's end", () => {
    const [target] = targets(read('<aside id="a">x</aside>'));
    const unsure = target && { ...target, verdict: { ...target.verdict, confidence: 0.98 } };
    expect(unsure && partsOf(unsure, document.body.lastElementChild)).toEqual([]);
  });
});

describe("places in the text", () => {
  test("a sentence is found again across tags and folded white space", () => {
    const analysis = read(
      "<p>First line.</p><p>A  <b>second\n one</b>\tstands here. And more.</p>",
    );
    const { text } = analysis.article;
    const start = text.indexOf("A second");
    const range = storyRange(analysis, start, start + "A second one stands here.".length);
    expect(range?.toString().replace(/\s+/g, " ")).toBe("A second one stands here.");
  });

  test("a stretch over two paragraphs", () => {
    const analysis = read("<p>First.</p><aside>Other</aside><p>Second.</p>");
    const range = storyRange(analysis, 0, analysis.article.text.length);
    expect([range?.startOffset, range?.endOffset]).toEqual([0, "Second.".length]);
  });

  test("what the page no longer shows is not found", () => {
    const analysis = read("<p>First.</p>");
    document.body.replaceChildren();
    expect(storyRange(analysis, 0, 6)).toBeNull();
    expect(storyRange(analysis, 900, 960)).toBeNull();
  });
});

describe("the map of the page", () => {
  test("has its stretches in order, with shares that add up to one", () => {
    const analysis = read(
      "<h1>Head</h1><p>12345</p><p>12345</p><aside><b>123</b><i>45</i></aside>",
    );
    const map = mapOf(analysis, targets(analysis));
    expect(map.map(({ what }) => what)).toEqual(["other", "story", "related"]);
    expect(map.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1);
    expect(map[2]?.block).toBe(analysis.verdicts[0]?.block);
  });

  test("of an empty page is empty", () => {
    expect(mapOf(read(""), [])).toEqual([]);
  });
});

describe("what the reader is at work in", () => {
  const FORM =
    '<aside id="a"><textarea>x</textarea></aside><aside id="b"><input type="checkbox"></aside>';

  test("an edited field spares its block, an empty one does not", () => {
    const spared = new Spared(new AbortController().signal);
    read(FORM);
    const [a, b] = document.querySelectorAll("aside");
    const field = document.querySelector("textarea");
    expect(a && spared.has(a)).toBe(false);
    if (field) field.value = "typed";
    expect(a && spared.has(a)).toBe(true);
    expect(b && spared.has(b)).toBe(false);
  });

  test("a focus that was there when Stet was called counts, if someone has been at work", () => {
    read(FORM);
    document.querySelector("textarea")?.focus();
    const [a] = document.querySelectorAll("aside");
    expect(a && new Spared(new AbortController().signal).has(a)).toBe(false);
    Object.assign(navigator, { userActivation: { hasBeenActive: true } });
    expect(a && new Spared(new AbortController().signal).has(a)).toBe(true);
    Object.assign(navigator, { userActivation: undefined });
  });

  test("a focus that a script has set does not count", () => {
    const spared = new Spared(new AbortController().signal);
    read(FORM);
    document.querySelector("textarea")?.focus();
    const [a] = document.querySelectorAll("aside");
    expect(a && spared.has(a)).toBe(false);
  });

  test("what a page's script pretends is no work of the reader's", () => {
    const spared = new Spared(new AbortController().signal);
    read(FORM);
    const box = document.querySelector("input");
    box?.dispatchEvent(new Event("input", { bubbles: true }));
    expect(box?.parentElement && spared.has(box.parentElement)).toBe(false);
  });
});

describe("what a site taught", () => {
  const effect = (selector: string, more: Partial<Effect> = {}): Effect => ({
    selector,
    how: "name",
    elements: [...document.querySelectorAll(selector)],
    dim: false,
    ...more,
  });

  test("lasting names are kept, made-up ones and contents are not", async () => {
    const analysis = read(
      '<aside id="side" class="rank css-1x8ab3 post-48213"></aside><p>x</p><aside data-x="y"></aside>',
    );
    const memory = new Memory("news.example", null);
    const found = [
      effect("#side"),
      effect(".css-1x8ab3"),
      effect(".post-48213"),
      effect('aside[data-x="y"]', { how: "attribute" }),
    ];
    await memory.learn("default", found, targets(analysis), []);
    await memory.learn("default", found, targets(analysis), []);
    const { memory: stored } = await readStart("news.example");
    expect([...(stored?.selectors ?? [])]).toEqual([["#side", { kind: "related", visits: 1 }]]);
  });

  test("comes back at the same level, for kinds that are still to be hidden", async () => {
    const analysis = read('<aside id="side"></aside>');
    await new Memory("news.example", null).learn(
      "default",
      [effect("#side")],
      targets(analysis),
      [],
    );
    const memory = new Memory("news.example", (await readStart("news.example")).memory);
    const selectors = (found: readonly Effect[]) => found.map(({ selector }) => selector);
    expect(selectors(memory.effects("default", unchanged))).toEqual(["#side"]);
    expect(memory.effects("gentle", unchanged)).toEqual([]);
    expect(memory.effects("off", unchanged)).toEqual([]);
    expect(
      memory.effects("default", { kinds: { ...defaults.kinds, related: false }, titles: [] }),
    ).toEqual([]);
  });

  test("what once meant the story is dropped and never learnt again", async () => {
    const analysis = read('<aside id="side"></aside><div id="main"><p>Story.</p></div>');
    const stored = {
      level: "default",
      selectors: new Map([["#main", { kind: "related", visits: 9 }]] as const),
    } as const;
    const memory = new Memory("news.example", stored);
    const recall = new Recall();
    recall.start(memory.effects("default", unchanged));
    expect(recall.stillRight(null)).toHaveLength(1);
    expect(recall.stillRight(analysis)).toEqual([]);
    await memory.learn("default", [], targets(analysis), recall.wrong);
    await memory.learn("default", [effect("#main")], targets(analysis), []);
    expect(memory.effects("default", unchanged)).toEqual([]);
  });
});

describe("moves within one document", () => {
  test("another address is a move, a fragment is none unless it is the page", () => {
    const moved = vi.fn();
    const navigation = new Navigation(moved, new AbortController().signal);
    navigation.check();
    history.pushState(null, "", "#comments");
    navigation.check();
    expect(moved).toHaveBeenCalledTimes(0);
    history.pushState(null, "", "/story/2");
    navigation.check();
    navigation.check();
    expect(moved).toHaveBeenCalledTimes(1);
    history.pushState(null, "", "#/story/3");
    navigation.check();
    expect(moved).toHaveBeenCalledTimes(2);
  });
});
