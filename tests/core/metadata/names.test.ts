import { describe, expect, test } from "vitest";
import { namesIn } from "../../../src/core/metadata/names";

const lines: readonly (readonly [byline: string, names: readonly string[]])[] = [
  ["By Jane Millpond", ["Jane Millpond"]],
  ["by Jane Millpond and Tom Reed", ["Jane Millpond", "Tom Reed"]],
  [
    "By Jane Millpond, Tom Reed & Ana van der Teich",
    ["Jane Millpond", "Tom Reed", "Ana van der Teich"],
  ],
  ["Written by\nJane Millpond", ["Jane Millpond"]],
  ["Features\nBy Jane Millpond published", ["Jane Millpond"]],
  ["ByJane Millpond", ["Jane Millpond"]],
  ["By Jane Millpond, Senior Staff Writer", ["Jane Millpond"]],
  ["By Jane Millpond, MD, PhD", ["Jane Millpond"]],
  ["By Jane Millpond, Editor, and Tom Reed, Reporter", ["Jane Millpond", "Tom Reed"]],
  ["By Jane Millpond of The Gazette", ["Jane Millpond"]],
  ["By Jane Millpond in Sailmouth", ["Jane Millpond"]],
  ["By Jane Millpond 4 Comments", ["Jane Millpond"]],
  ["By Jane MillpondUpdated", ["Jane Millpond"]],
  ["By: Jane Millpond", ["Jane Millpond"]],
  ["By Jane Millpond News Reporter", ["Jane Millpond"]],
  ["By Jane Millpond Senior Political Correspondent", ["Jane Millpond"]],
  ["By Jane Millpond published", ["Jane Millpond"]],
  ["By Jane Millpond last updated 3 hours ago", ["Jane Millpond"]],
  ["Par Jeanne Étang (Kermorin)", ["Jeanne Étang"]],
  ["Par Jeanne Étang Publié", ["Jeanne Étang"]],
  ["By Sailmouth News Desk", ["Sailmouth News Desk"]],
  ["Von Jana Teich", ["Jana Teich"]],
  ["Von Jana Teich und Tom Rohr", ["Jana Teich", "Tom Rohr"]],
  ["Par Jeanne Étang", ["Jeanne Étang"]],
  ["Por Juana Estanque y Tomás Junco", ["Juana Estanque", "Tomás Junco"]],
  ["Di Gianna Stagno", ["Gianna Stagno"]],
  ["Автор: Анна Прудова", ["Анна Прудова"]],
  ["بقلم: ليلى البركة", ["ليلى البركة"]],
  ["記者：池田花子", ["池田花子"]],
];

describe("bylines", () => {
  test.each(lines)("%j", (byline, names) => {
    expect(namesIn(byline, "line")).toEqual(names);
  });
});

test.each([
  "by signing up you agree to our terms",
  "By clicking here",
  "By the end of the year, the wall will stand",
  "By: admin",
  "https://a.example/author/jane",
  "<b>Jane</b> = x",
  "",
])("%j names nobody", (byline) => {
  expect(namesIn(byline, "line")).toEqual([]);
});

test.each([
  ["Millpond, Jane", ["Jane Millpond"]],
  ["Everfield Team", ["Everfield Team"]],
  ["jmillpond", ["jmillpond"]],
  ["Jane Millpond Jane Millpond", ["Jane Millpond"]],
  ["admin", []],
  ["Dr. Jane Millpond, M.D.", ["Dr. Jane Millpond"]],
])("the field %j names %j", (field, names) => {
  expect(namesIn(field, "field")).toEqual(names);
});

test("a byline of a hundred pages gives a dozen names at most, at once", () => {
  const start = performance.now();
  expect(namesIn("Jane Millpond, ".repeat(20_000), "field").length).toBeLessThanOrEqual(12);
  expect(namesIn(`By ${"A".repeat(100_000)}`, "line").length).toBeLessThanOrEqual(1);
  expect(performance.now() - start).toBeLessThan(1_000);
});
