import { expect, test } from "vitest";
import { anywayName, anywayOn, cleanAnyway } from "../../src/shared/anyway";
import { exportSettings, importSettings } from "../../src/shared/backup";
import { defaults } from "../../src/shared/settings";

const anyway = [anywayName("news.example", "##.a > .b"), anywayName("other.example", "##.c")];

test("a rule is found on its own host alone, blanks and all", () => {
  expect([...anywayOn(anyway, "news.example")]).toEqual(["##.a > .b"]);
  expect([...anywayOn(anyway, "example")]).toEqual([]);
});

test.each([
  "",
  "news.example",
  "news.example ",
  "News.example ##.a",
  "news.example .a",
  " ##.a",
  7,
])("%j is none", (given) => expect(cleanAnyway(given)).toBe(""));

test("a backup brings them back", () => {
  const text = exportSettings({ ...defaults, anyway });
  expect(importSettings(text, defaults).settings.anyway).toEqual(anyway);
});
