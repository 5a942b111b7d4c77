// @vitest-environment jsdom
import { beforeEach, describe, expect, test, vi } from "vitest";
import type { Spares } from "../../src/content/filters";
import { Filters } from "../../src/content/page-filters";
import { type Analysis, analyze } from "../../src/core/analyze";
import { compile } from "../../src/core/filters/compile";
import { bucketsOf } from "../../src/core/filters/lookup";
import { unchanged } from "../support/judged";

const SENTENCE =
  "The mill at Lower Ansel ground its last sack of rye on Tuesday, and the miller swept the floor.";
const PAGE = `<article><h1>The mill stands still</h1>
${`<p>${SENTENCE} ${SENTENCE}</p>`.repeat(6)}</article>
<section class="office"><h2>Notes from the office</h2><p>Open from eight to four.</p></section>
<div class="deals"><p>Flour at half price</p><p class="small">While it lasts</p></div>`;

// jsdom knows no selectors by name; every one here is valid.
vi.stubGlobal("CSS", { supports: () => true });

beforeEach(() => {
  changed.mockClear();
  document.body.innerHTML = PAGE;
});

const TOLD = [1, 2, 3]
  .map(
    (at) => `<p>The harbour office of Port Ellis said on Tuesday that crane number ${at}, which was
      ordered two years ago from a yard in the north, would come before the winter.</p>`,
  )
  .join("");
const nobody: Spares = { isSpared: () => false, isShown: () => false, anyway: new Set() };

function filters(text: string, path = () => "/"): Filters {
  const { everywhere, buckets } = compile([text], { browser: "firefox", mobile: false });
  const read = async (keys: readonly string[]) =>
    new Map(keys.flatMap((key) => [[key, buckets.get(key) ?? "{}"] as const]));
  const host = "a.example";
  const own = new Map(
    bucketsOf(host).flatMap((key) => {
      const bucket = buckets.get(key);
      return bucket === undefined ? [] : [[key, bucket] as const];
    }),
  );
  const place = () => ({ host, path: path() });
  return new Filters([everywhere], own, { place, read, changed });
}

const changed = vi.fn();
const look = (): Analysis => analyze(document, unchanged);
const classes = (targets: readonly { element: Element }[]) =>
  targets.map(({ element }) => element.className);

describe("a rule that is a selector", () => {
  test("is in force before the page is known, and as it stands after", () => {
    const page = filters("a.example##.office\na.example##.nowhere");
    expect(page.early().map(({ selector }) => selector)).toEqual([".office, .nowhere"]);
    const { effects, targets, told } = page.apply(look(), [], nobody);
    expect(effects.map(({ selector }) => selector)).toEqual([".office, .nowhere"]);
    expect(targets).toMatchObject([{ by: "selector", verdict: { kind: "filter" } }]);
    expect(told).toEqual([{ text: "##.office", hidden: 1, refused: null }]);
  });

  test("gives way where the reader wants to see what it means, or is at work in it", () => {
    const page = filters("a.example##.office, .deals\na.example##.small");
    const office = document.querySelector(".office");
    const shown = page.apply(look(), [], { ...nobody, isShown: (one) => one === office });
    expect(shown.effects.map(({ selector }) => selector)).toEqual([".deals, .small"]);
    expect(shown.targets.find(({ element }) => element === office)).toMatchObject({ shown: true });
    const spared = page.apply(look(), [], { ...nobody, isSpared: (one) => one === office });
    expect(classes(spared.targets)).toEqual(["deals"]);
  });

  test("is refused where it would hide most of the story", () => {
    const page = filters("a.example##article p\na.example##.office");
    const { effects, told } = page.apply(look(), [], nobody);
    expect(told).toContainEqual({ text: "##article p", hidden: 0, refused: "story" });
    expect(effects.map(({ selector }) => selector)).toEqual([".office"]);
  });

  test("is applied whatever it costs where the user said so", () => {
    const page = filters("a.example##article p\na.example##body:not(.x)");
    const anyway = new Set(["##article p", "##body:not(.x)"]);
    const { effects, told } = page.apply(look(), [], { ...nobody, anyway });
    expect(told).toContainEqual({ text: "##article p", hidden: 6, refused: null });
    expect(told).toContainEqual({ text: "##body:not(.x)", hidden: 0, refused: "page" });
    expect(effects.map(({ selector }) => selector)).toEqual(["article p"]);
  });

  test("what it means within a line is told too, and can be shown by itself", () => {
    document.body.innerHTML = PAGE.replace("the floor", "<b class='plug'>the floor</b>");
    const page = filters("a.example##.plug");
    const [target] = page.apply(look(), [], nobody).targets;
    expect(target).toMatchObject({ by: "selector", inline: true, shown: false });
    const isShown = (one: Element) => one === target?.element;
    const shown = page.apply(look(), [], { ...nobody, isShown });
    expect(shown.effects).toEqual([]);
    expect(shown.targets).toMatchObject([{ inline: true, shown: true }]);
  });
});

describe("a rule for a title over some of the story", () => {
  const story = `<article><h1>Cranes for Port Ellis</h1>${TOLD}<h2>Background</h2>${TOLD}</article>`;
  const rule = "a.example##:title(Background)";
  const read = (page: Filters) => analyze(document, { ...unchanged, sections: page.sections });
  const tags = (targets: readonly { element: Element }[]) =>
    targets.map(({ element }) => element.localName);

  test("is left out and told, the title stays with its text", () => {
    document.body.innerHTML = story;
    const page = filters(rule);
    const { targets, told } = page.apply(read(page), [], nobody);
    expect(targets).toEqual([]);
    expect(told).toEqual([{ text: "##:title(Background)", hidden: 0, refused: "story" }]);
  });

  test.each([
    ["the user said so on this site", rule, ["##:title(Background)"]],
    ["it says so itself", `${rule}:anyway()`, []],
  ])("is applied where %s", (_, text, names) => {
    document.body.innerHTML = story;
    const page = filters(text);
    const anyway = new Set(names);
    const { targets, told } = page.apply(read(page), [], { ...nobody, anyway });
    expect(tags(targets)).toEqual(["h2", "p", "p", "p"]);
    expect(told).toEqual([{ text: "##:title(Background)", hidden: 4, refused: null }]);
  });

  test("costs the other rules nothing while it is left out", () => {
    document.body.innerHTML = story;
    const page = filters(`${rule}\na.example##h1 ~ p:nth-of-type(-n+2)`);
    const { told } = page.apply(read(page), [], nobody);
    expect(told.find(({ text }) => text.startsWith("##h1"))?.refused).toBeNull();
  });
});

test("a rule of all sites is read when its class has come into the page", async () => {
  const page = filters("##.office");
  expect(page.early()).toEqual([]);
  page.apply(look(), [], nobody);
  await vi.waitUntil(() => changed.mock.calls.length > 0);
  expect(classes(page.apply(look(), [], nobody).targets)).toEqual(["office"]);
});

test("what takes steps is hidden element by element; a block in a block is one", () => {
  const page = filters("a.example##p:has-text(half price):upward(1)\na.example##p:has-text(lasts)");
  const { effects, targets } = page.apply(look(), [], nobody);
  expect(effects).toEqual([]);
  expect(classes(targets)).toEqual(["deals"]);
});

test("what is planned already stays planned, unless a filter means more than that", () => {
  const [inner, outer] = [".small", ".deals"].map((one) => document.querySelector(one));
  const analysis = look();
  const planned = (element: Element | null) =>
    ({
      element: element as Element,
      shown: false,
      verdict: {
        block: analysis.reading.elements.indexOf(element as Element),
        action: "hide",
        kind: "related",
        title: "",
        confidence: 1,
        reasons: [{ key: "because_title", fill: [] }],
      },
    }) as const;
  const page = filters("a.example##.deals");
  const kindsOf = (element: Element | null) =>
    page.apply(analysis, [planned(element)], nobody).targets.map(({ verdict }) => verdict.kind);
  expect(kindsOf(outer ?? null)).toEqual(["related"]);
  expect(kindsOf(inner ?? null)).toEqual(["filter"]);
});

test("a form with controls that go by the names of its members changes nothing", async () => {
  document.body.innerHTML += `<form class="office"><input name="parentElement"><input name="classList">
<input name="getAttribute"><p class="office">Ask us</p></form><img name="querySelectorAll">`;
  const page = filters("a.example##form.office\na.example##p:has-text(Ask us)\n##.office");
  const { targets } = page.apply(look(), [], nobody);
  expect(classes(targets)).toEqual(["office"]);
  await vi.waitUntil(() => changed.mock.calls.length > 0);
  expect(classes(page.apply(look(), [], nobody).targets)).toEqual(["office", "office"]);
});

test("paths are looked at anew when the reader moves on in the page", () => {
  let path = "/one";
  const page = filters("a.example##.office:matches-path(/two)", () => path);
  expect(page.apply(look(), [], nobody).targets).toEqual([]);
  path = "/two";
  expect(classes(page.apply(look(), [], nobody).targets)).toEqual(["office"]);
});

describe("titles and kinds", () => {
  const verdictsWith = (text: string) => {
    const { sections } = filters(text);
    const { verdicts, reading } = analyze(document, { ...unchanged, sections });
    return verdicts.map(({ block, action, reasons }) => ({
      name: reading.elements[block]?.className,
      action,
      reason: reasons[0].fill[0],
    }));
  };

  test.each(["##:title(NOTES from the office)", "a.example##:title(/^notes\\b/i)"])(
    "%s hides the section",
    (rule) => {
      const text = rule.replace("a.example", "");
      expect(verdictsWith(rule)).toContainEqual({ name: "office", action: "hide", reason: text });
    },
  );

  test("an exception keeps what would go", () => {
    document.body.insertAdjacentHTML(
      "beforeend",
      `<section class="more"><h2>Related</h2><ul>${"<li><a href='/x'>A bridge is closed for a week</a></li>".repeat(5)}</ul></section>`,
    );
    const names = (text: string) => verdictsWith(text).map(({ name }) => name);
    expect(names("")).toContain("more");
    expect(names("a.example#@#:kind(related)")).not.toContain("more");
    expect(names("#@#:title(related)")).not.toContain("more");
    expect(names("#@#:kind(ranking)")).toContain("more");
  });
});

test("the user's own filters and lists hold together, and an own exception against a list", async () => {
  const environment = { browser: "firefox", mobile: false } as const;
  const own = compile(["##.office\n#@#.small"], environment);
  const theirs = compile(["##.deals\n##.small\n##.nowhere"], environment);
  const read = async (keys: readonly string[]) =>
    new Map(
      keys.flatMap((key) => [
        [key, own.buckets.get(key) ?? "{}"] as const,
        [`+${key}`, theirs.buckets.get(key) ?? "{}"] as const,
      ]),
    );
  const place = () => ({ host: "a.example", path: "/" });
  const both = [own.everywhere, theirs.everywhere];
  const page = new Filters(both, new Map(), { place, read, changed });
  page.apply(look(), [], nobody);
  await vi.waitUntil(() => changed.mock.calls.length > 0);
  const { effects } = page.apply(look(), [], nobody);
  expect(effects.map(({ selector }) => selector.split(", ").sort())).toEqual([
    [".deals", ".office"],
  ]);
});
