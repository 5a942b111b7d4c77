import { describe, expect, test, vi } from "vitest";
import { reportOf } from "../../src/content/report";
import { targetsOf } from "../../src/content/targets";
import { analyze, plan } from "../../src/core/analyze";
import { type Level, levels } from "../../src/core/kinds";
import { select } from "../../src/core/select";
import { documentOfShape, unchanged } from "../support/judged";
import { readPages } from "../support/pages";

vi.mock("webextension-polyfill", async () => (await import("../support/browser")).polyfill());

const cost = { analyze: 0, hide: 0 };

describe.each(readPages())("$slug", (page) => {
  const document = documentOfShape(page);
  const analysis = analyze(document, unchanged);

  test.each(levels)("at %s every entry of the ledger is one hidden element", (level: Level) => {
    vi.stubGlobal("document", document);
    const targets = targetsOf(analysis, plan(analysis, level, unchanged), () => false, []);
    const { hidden } = reportOf(
      analysis,
      { level, targets, cost, filters: [], missing: [] },
      { open: false, ms: null },
    );
    const elements = targets.map(({ element }) => element);
    const { rules, without } = select(document, elements);
    const matched = rules.flatMap(({ selector }) => [...document.querySelectorAll(selector)]);
    vi.unstubAllGlobals();
    const entries = hidden.map(({ id }) => analysis.reading.elements[id]);
    expect(new Set(entries).size).toBe(hidden.length);
    expect(entries).toEqual(elements);
    expect(without).toEqual([]);
    // A rule may mean all children of an element in place of the element itself.
    const owner = (found: Element) => elements.find((element) => element.contains(found));
    expect(matched.filter((found) => !owner(found))).toEqual([]);
    expect(new Set(matched.map(owner))).toEqual(new Set(elements));
  });
});
