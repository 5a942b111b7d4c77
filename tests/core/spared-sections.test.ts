import { describe, expect, test } from "vitest";
import { analyze, plan } from "../../src/core/analyze";
import type { SectionRule } from "../../src/core/filters/lookup";
import { titleKey } from "../../src/core/sections/section-title";
import { defaults } from "../../src/shared/settings";
import { documentOf } from "../support/judged";

const told = (count: number, about: string) =>
  Array.from(
    { length: count },
    (_, at) => `<p>The harbour office of Port Ellis said on Tuesday that ${about} number ${at},
      which was ordered two years ago from a yard in the north, would come before the winter.</p>`,
  ).join("");
const LIST = `<ul><li><a href="/a">A mill is sold to its tenants</a><li><a href="/b">The ferry
  sails again on Sundays</a><li><a href="/c">Bread gets dearer in the old town</a></ul>`;

function read(inside: string, rule: Partial<SectionRule>) {
  const document = documentOf(
    `<html lang="en"><head><title>Cranes for Port Ellis</title></head><body><header><nav>
    <a href="/">Home</a></nav></header><main><article><h1>Cranes for Port Ellis</h1>
    <p>By Ada Reed</p>${told(4, "crane")}${inside}</article></main></body></html>`,
  );
  const sections = [{ keep: false, title: null, kind: null, text: "##rule", ...rule }];
  const choices = { ...defaults, sections };
  const analysis = analyze(document, choices);
  const { elements } = analysis.reading;
  const names = (id: number) => elements[id]?.localName;
  return {
    spared: analysis.spared.map(({ blocks }) => blocks.map(({ id }) => names(id))),
    hidden: plan(analysis, "default", choices).verdicts.map(({ block }) => names(block)),
  };
}

describe("a rule for a title over some of the story", () => {
  const flat = `<h2>Background</h2>${told(3, "engine")}<h2>Reactions</h2>${told(2, "voice")}`;

  test("means the title and what stands under it, and hides neither", () => {
    const { spared, hidden } = read(flat, { title: "Background" });
    expect(spared).toEqual([["h2", "p", "p", "p"]]);
    expect(hidden).toEqual([]);
  });

  test("is found in a frame of its own", () => {
    const framed = `<section><h2>Background</h2>${told(3, "engine")}</section>`;
    expect(read(framed, { title: "Background" }).spared).toEqual([["h2", "p", "p", "p"]]);
  });

  test("is none where the rule keeps, or no title is meant", () => {
    expect(read(flat, { title: "Background", keep: true }).spared).toEqual([]);
    expect(read(flat, { title: "Weather" }).spared).toEqual([]);
    expect(read(flat, { title: "Cranes for Port Ellis" }).spared).toEqual([]);
  });
});

test("a titled list within the story is hidden, and the story under it is not spoken of", () => {
  const inside = `<h2>More from the port</h2>${LIST}${told(3, "engine")}`;
  const framed = `<div class="body">${inside}</div>`;
  for (const page of [inside, framed]) {
    const { spared, hidden } = read(page, { title: "More from the port" });
    expect(spared).toEqual([]);
    expect(hidden).toContain("ul");
  }
});

test("a title in one frame with its list is hidden with it, and the story after it is not spoken of", () => {
  const box = '<div><b>Also read</b><a href="/mill">A mill is sold to its tenants</a></div>';
  const { spared, hidden } = read(`${box}${told(3, "engine")}`, { title: titleKey("Also read") });
  expect(spared).toEqual([]);
  expect(hidden).toContain("div");
});

describe("a rule for a kind", () => {
  test("does not speak of a story that nothing accuses", () => {
    const kinds = ["related", "newsletter", "comments"] as const;
    for (const kind of kinds) {
      expect(read(told(3, "engine"), { kind }).spared).toEqual([]);
    }
  });

  test("says what it would hide where that holds a paragraph of the story", () => {
    const inside = `<aside class="related-stories related">${told(1, "engine")}
      <h3>Related stories</h3>${LIST}</aside>${told(2, "voice")}`;
    const { spared, hidden } = read(inside, { kind: "related" });
    expect(spared).toEqual([["aside"]]);
    // What is clutter in it goes all the same.
    expect(hidden).toEqual(read(inside, { kind: "comments" }).hidden);
    expect(hidden).toContain("ul");
  });
});
