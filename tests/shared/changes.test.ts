import { expect, test } from "vitest";
import { changesBetween, inverse, withChanges } from "../../src/shared/changes";
import { defaults, type Settings } from "../../src/shared/settings";

/** Milliseconds; one change after another took seconds, and the page stood still for a minute. */
const SOON = 700;

test("as many changes as there can be are made, and taken back, without a wait", () => {
  const always = { declutter: "always", reader: false } as const;
  const sites = Object.fromEntries(
    Array.from({ length: 5_000 }, (_, at) => [`site-${at}.example`, always]),
  );
  const many: Settings = { ...defaults, sites };
  const start = performance.now();
  const changes = changesBetween(defaults, many);
  expect(withChanges(defaults, changes)).toEqual(many);
  expect(withChanges(many, inverse(changes))).toEqual(defaults);
  expect(performance.now() - start).toBeLessThan(SOON);
});

test("of two changes in one place the later holds, and what is set anew stands last", () => {
  const titles = ["A", "B", "C"];
  const made = withChanges({ ...defaults, titles }, [
    { key: "titles", name: "A", before: true, after: null },
    { key: "titles", name: "A", before: null, after: true },
    { key: "titles", name: "C", before: true, after: null },
    { key: "level", name: "", before: "default", after: "off" },
    { key: "level", name: "", before: "off", after: "focus" },
  ]);
  expect([made.titles, made.level]).toEqual([["B", "A"], "focus"]);
});
