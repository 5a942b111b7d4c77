import { describe, expect, test } from "vitest";
import { type Analysis, analyze, type Choices, plan } from "../../src/core/analyze";
import type { Verdict } from "../../src/core/evidence";
import type { Level } from "../../src/core/kinds";
import { type Wishes, wishFor } from "../../src/core/wishes";
import { defaults } from "../../src/shared/settings";
import { documentOfShape, unchanged } from "../support/judged";
import { type Page, readPages } from "../support/pages";

const verdict = (title: string, over: Partial<Verdict> = {}): Verdict => ({
  block: 1,
  action: "hide",
  kind: "related",
  title,
  confidence: 0.97,
  reasons: [{ key: "because_title", fill: [] }],
  ...over,
});

describe("a wish", () => {
  test.each<[string, Wishes, string | undefined]>([
    ["More from us", {}, undefined],
    ["More from us", { related: "keep" }, "keep"],
    ["More from us", { "related More from us": "keep" }, "keep"],
    ["MORE  FROM US:", { "related More from us": "keep" }, "keep"],
    ["Comments (12)", { "related Comments (3)": "keep" }, "keep"],
    ["More from them", { "related More from us": "keep" }, undefined],
    ["More from us", { "ranking More from us": "keep" }, undefined],
    ["More from us", { related: "keep", "related More from us": "hide" }, "hide"],
    ["", { "related ": "hide" }, "hide"],
    ["constructor", {}, undefined],
    ["2024", { "related 2024": "keep" }, "keep"],
    ["2025", { "related 2024": "keep" }, undefined],
    ["More from us", { "related 2024": "keep" }, undefined],
    ["Comments (5)", { "related Comments (3)": "keep", "related Comments (4)": "hide" }, "hide"],
  ])("for “%s” among %j", (title, wishes, found) => {
    expect(wishFor(verdict(title), wishes)).toBe(found);
  });
});

describe("a plan", () => {
  const page = readPages().find(({ slug }) => slug === "seed-aggregator") as Page;
  const analysis = analyze(documentOfShape(page), unchanged);
  const kindsOf = (level: Level, over: Partial<Choices>, of: Analysis = analysis) =>
    plan(of, level, { ...unchanged, ...over }).verdicts.map(({ kind }) => kind);

  test("holds no section that is to stay, and all the others", () => {
    const all = kindsOf("default", {});
    const title = analysis.verdicts.find(({ kind }) => kind === "ranking")?.title ?? "";
    expect(title).not.toBe("");
    const others = all.filter((kind) => kind !== "ranking");
    expect(others.length).toBeLessThan(all.length);
    expect(kindsOf("default", { wishes: { ranking: "keep" } })).toEqual(others);
    expect(kindsOf("default", { wishes: { [`ranking ${title}`]: "keep" } })).toEqual(others);
    expect(kindsOf("default", { wishes: { "ranking Another title": "keep" } })).toEqual(all);
  });

  test("hides always what is dimmed, unsure, or of a kind that is off", () => {
    const doubtful = analysis.verdicts.map(
      (it) => ({ ...it, action: "dim", confidence: 0.5 }) as const,
    );
    const unsure = { ...analysis, verdicts: doubtful };
    const kinds = { ...defaults.kinds, ranking: false };
    expect(kindsOf("gentle", {}, unsure)).toEqual([]);
    const { verdicts } = plan(unsure, "gentle", { kinds, titles: [], wishes: { ranking: "hide" } });
    expect(verdicts.length).toBeGreaterThan(0);
    expect(verdicts.every(({ kind, action }) => kind === "ranking" && action === "hide")).toBe(
      true,
    );
  });

  test("at “off” and “story only” nothing is wished", () => {
    expect(kindsOf("off", { wishes: { ranking: "hide" } })).toEqual([]);
    expect(kindsOf("focus", { wishes: { ranking: "keep" } })).toEqual(kindsOf("focus", {}));
  });
});
