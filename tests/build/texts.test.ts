import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { keysUsed, mergeAreas, readLocales } from "../../scripts/build/locales";
import { filesBelow } from "../../scripts/build/sources";
import { messageKeys } from "../../scripts/manifest";
import { kinds } from "../../src/core/kinds";

const root = join(import.meta.dirname, "../..");
const read = (path: string) => readFileSync(join(root, path), "utf8");
const locales = readLocales(join(root, "src/locales"));
const english = mergeAreas("en", locales.get("en") ?? new Map());
const code = ["src", "popup", "options"]
  .flatMap((folder) => filesBelow(root, folder))
  .filter((path) => /\.tsx?$/.test(path))
  .map(read)
  .join("\n");

describe("English", () => {
  test("has every text that code or manifest names", () => {
    const used = [...keysUsed(code), ...messageKeys(JSON.parse(read("manifest.json")))];
    expect(used.length).toBeGreaterThan(50);
    expect(used.filter((key) => !Object.hasOwn(english, key))).toEqual([]);
  });

  test("has a name for every kind of block", () => {
    const names = [...kinds, "furniture"].map((kind) => `kind_${kind.replaceAll("-", "_")}`);
    expect(names.filter((key) => !Object.hasOwn(english, key))).toEqual([]);
  });

  test("holds no text that nothing asks for", () => {
    const quoted = new Set([...code.matchAll(/["'`](\w+)["'`]/g)].map(([, word]) => word));
    const starts = [...code.matchAll(/`(\w+_)\$\{/g)].map(([, start]) => start ?? "");
    const inManifest = messageKeys(JSON.parse(read("manifest.json")));
    const isUsed = (key: string) =>
      quoted.has(key) ||
      quoted.has(key.replace(/_(?:zero|one|two|few|many|other)$/, "")) ||
      inManifest.includes(key) ||
      starts.some((start) => key.startsWith(start));
    expect(Object.keys(english).filter((key) => !isUsed(key))).toEqual([]);
  });
});

test.each([...locales])("%s fills the same places as English", (lang, areas) => {
  const places = (text = "") => [...new Set(text.match(/\$\w+\$/g) ?? [])].sort();
  const differing = Object.entries(mergeAreas(lang, areas)).filter(
    ([key, { message }]) =>
      JSON.stringify(places(message)) !== JSON.stringify(places(english[key]?.message)),
  );
  expect(differing.map(([key]) => key)).toEqual([]);
});
