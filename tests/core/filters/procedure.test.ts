import { JSDOM } from "jsdom";
import { describe, expect, test } from "vitest";
import { StoryGuard } from "../../../src/core/filters/harm";
import { parseLine } from "../../../src/core/filters/parse";
import { runChain } from "../../../src/core/filters/procedure";
import type { Chain } from "../../../src/core/filters/rule";
import type { Line } from "../../../src/core/reading";
import { segment } from "../../../src/core/walk/segment";

const HTML = `<!doctype html><body>
<main><article><h1 id="h">The ferry sails again</h1><p id="p1">Long ago it sank.</p></article></main>
<div id="a" class="box" data-ad-slot="7"><p id="a1"><b id="a2">Sponsored</b> by the mill</p></div>
<div id="b" class="box" style="position:fixed"><p id="b1">Don't read (this)</p><i id="b2"></i></div>
<section id="c"><div id="c1"><h2 id="c2">Ranking</h2></div><ul id="c3"><li id="c4">One</li></ul></section>
<form id="f"><input name="parentElement"><input name="textContent"><p id="f1">Sponsored too</p></form>
</body>`;

const { document } = new JSDOM(HTML).window;

function chainOf(line: string): Chain {
  const result = parseLine(line);
  if (result.what !== "rule") throw new Error(`${line}: ${JSON.stringify(result)}`);
  const aim = result.rules[0]?.aim;
  if (aim?.what !== "steps") throw new Error(`${line}: no steps`);
  return aim.chain;
}

function idsOf(line: string): readonly string[] | string {
  const found = runChain(
    document,
    chainOf(line),
    () => false,
    () => segment(document),
  );
  return typeof found === "string" ? found : found.map(({ id }) => id);
}

describe("operators", () => {
  test.each<[string, readonly string[]]>([
    ["##p:has-text(Sponsored)", ["a1", "f1"]],
    ["##p:has-text(/^sponsored by/i)", ["a1"]],
    ["##p:has-text(Don't)", ["b1"]],
    ["##p:has-text((this))", ["b1"]],
    ["##.box:has(b:has-text(Sponsored))", ["a"]],
    ["##.box:has(> p:has-text(/read/))", ["b"]],
    ["##.box:not(:has-text(Sponsored))", ["b"]],
    ["##:is(#a, #b:has-text(read))", ["a", "b"]],
    ["##b:has-text(Sponsored):upward(2)", ["a"]],
    ["##b:has-text(Sponsored):upward(.box)", ["a"]],
    ["##b:has-text(Sponsored):upward(9)", []],
    ["##h2:has-text(Ranking):upward(1) + ul", ["c3"]],
    ["##h2:has-text(Ranking):upward(1) ~ ul > li", ["c4"]],
    ["##section:has-text(Ranking) li", ["c4"]],
    ["##div:matches-attr(data-ad-slot)", ["a"]],
    ['##div:matches-attr("/^data-/"="/^\\d$/")', ["a"]],
    ['##div:matches-attr("data-ad-slot"="8")', []],
    ["##div:matches-css(position: fixed)", ["b"]],
    ["##div:matches-css(position: /^fix/)", ["b"]],
    ["##.box:xpath(./p/b)", ["a2"]],
    ["##:xpath(//ul/li)", ["c4"]],
    ["##p:min-text-length(17)", ["p1", "a1", "b1"]],
    ["##p:has-text(Sponsored):upward(form)", ["f"]],
    ["##form:has-text(Sponsored)", ["f"]],
    ["##.box > :has-text(Sponsored)", ["a1"]],
    ["##p:has-text(mill):has-text(/by/):first-child", ["a1"]],
  ])("%s", (line, wanted) => {
    expect(idsOf(line)).toEqual(wanted);
  });

  test.each(["##p:xpath(]])", "##p:has-text(x):upward(:nonsense())"])("%s fails alone", (line) => {
    const result = parseLine(line);
    if (result.what === "refused") expect(result.refusal.code).toBe("argument");
    else expect(idsOf("##:xpath(]])")).toBe("invalid");
  });

  test("the page is as it was", () => {
    expect(document.documentElement.outerHTML).toBe(
      new JSDOM(HTML).window.document.documentElement.outerHTML,
    );
  });
});

test("steps that go on and on are cut when the time is over", () => {
  const { document: many } = new JSDOM(`<body>${"<div>".repeat(200)}x`).window;
  let asked = 0;
  const chain = chainOf("##*:has(*:has(*:has-text(y)):has-text(y))");
  expect(
    runChain(
      many,
      chain,
      () => ++asked > 100,
      () => segment(many),
    ),
  ).toBe("slow");
  expect(asked).toBe(101);
});

describe("the guard of the story", () => {
  const element = (id: string) => document.getElementById(id) as unknown as Element;
  const text = (id: string) => element(id).firstChild as Text;
  const lines = ["h", "p1", "a2", "b1"].map((id, at) => ({
    line: { id: at, text: "x".repeat(100) } as Line,
    text: [text(id)],
  }));
  const guard = () =>
    new StoryGuard(
      { lines: lines.map(({ line }) => line), texts: lines.map((each) => each.text) },
      { lines: [0, 1, 2, 3] },
    );

  test.each([
    [["html"], "page"],
    [["body"], "page"],
    [["main"], "page"],
  ] as const)("%s is the page", ([selector], harm) => {
    expect(guard().judge([document.querySelector(selector) as Element])).toBe(harm);
  });

  test("half of the story may go, more than that may not", () => {
    expect(guard().judge([element("a"), element("b")])).toBe(null);
    expect(guard().judge([element("a"), element("b"), element("p1")])).toBe("story");
  });

  test("rules count together, and one that was refused does not", () => {
    const all = guard();
    expect(all.judge([element("a"), element("b")])).toBe(null);
    expect(all.judge([element("p1")])).toBe("story");
    expect(all.judge([element("c")])).toBe(null);
    expect(all.judge([element("a")])).toBe(null);
  });
});
