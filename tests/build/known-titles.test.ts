import { expect, test } from "vitest";
import { foldedTitles, knownTitlesPlugin } from "../../scripts/build/known-titles";
import { root } from "../../scripts/build/root";
import { lexicon } from "../../src/core/lexicon/index";
import { knownTitles } from "../../src/core/lexicon/known-titles";
import { kindOfTitle } from "../../src/core/lexicon/titles";

test("a build holds the titles as they are folded here", async () => {
  const code = await foldedTitles(root);
  expect(code).toBe(`export const knownTitles = ${JSON.stringify(knownTitles)};`);
  expect(code).toContain("lue lisää\\n");
});

test("no other module is touched", () => {
  const { load } = knownTitlesPlugin(root);
  expect(load).toBeTypeOf("function");
  if (typeof load === "function")
    expect(Reflect.apply(load, null, [`${root}/src/core/lexicon/titles.ts`])).toBeNull();
});

test("each title of each language is found again, under one kind", () => {
  const kinds = Object.values(knownTitles).flatMap((keys) => keys.split("\n"));
  expect(new Set(kinds).size).toBe(kinds.length);
  const titles = Object.values(lexicon).flatMap((language) => Object.values(language).flat());
  expect(titles.filter((title) => kindOfTitle(title) === null)).toEqual([]);
});
