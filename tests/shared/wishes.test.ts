import * as v from "valibot";
import { describe, expect, test } from "vitest";
import { exportSettings, importSettings } from "../../src/shared/backup";
import { changesBetween, inverse, withChanges } from "../../src/shared/changes";
import { defaults, parseSettings, settingsPatch } from "../../src/shared/settings";
import { isWishName, namesLike, wishesOf, wishName } from "../../src/shared/wishes";

const wishes = {
  "news.example related": "keep",
  "news.example author-more More from Jane Doe": "hide",
  "sub.news.example ranking Más leídas": "keep",
} as const;
const settings = { ...defaults, wishes };

test("names", () => {
  expect(wishName("news.example", "related")).toBe("news.example related");
  expect(wishName("news.example", "tags", "In this story")).toBe("news.example tags In this story");
  expect(Object.keys(wishes).every(isWishName)).toBe(true);
});

test.each([
  "",
  "related",
  "news.example",
  "news.example furniture",
  "news.example nonsense",
  "news.example related ",
  "news.example related  two blanks",
  `news.example related ${"x".repeat(201)}`,
  "news.example related a\u202eb",
  "NEWS.example related",
  "*.example related",
  "__proto__",
])("“%s” is no name of a wish", (name) => {
  expect(isWishName(name)).toBe(false);
});

test("names of one section, whatever its counts", () => {
  const counted = {
    "news.example comments Comments (12)": "hide",
    "news.example comments": "keep",
    "sub.news.example comments Comments (12)": "hide",
  } as const;
  expect(namesLike(counted, "news.example comments Comments (13)")).toEqual([
    "news.example comments Comments (12)",
  ]);
  expect(namesLike(counted, "news.example comments")).toEqual(["news.example comments"]);
});

test("those of one host, and of no other", () => {
  expect(wishesOf(wishes, "news.example")).toEqual({
    related: "keep",
    "author-more More from Jane Doe": "hide",
  });
  expect(wishesOf(wishes, "example")).toEqual({});
});

describe("settings", () => {
  test("of before there were wishes are whole, without any", () => {
    const { wishes: _, ...old } = defaults;
    expect(parseSettings({ version: 0, ...old })).toEqual({ settings: defaults, rejected: [] });
  });

  test("bad wishes are dropped and named, good ones stay", () => {
    const given = { "news.example related": "keep", "news.example tags": "maybe", "x y": "keep" };
    expect(parseSettings({ wishes: given })).toEqual({
      settings: { ...defaults, wishes: { "news.example related": "keep" } },
      rejected: ["wishes.news.example tags", "wishes.x y"],
    });
    expect(parseSettings({ wishes: [] }).rejected).toEqual(["wishes"]);
  });

  test("a patch takes whole wishes only", () => {
    expect(v.is(settingsPatch, { wishes })).toBe(true);
    expect(v.is(settingsPatch, { wishes: { "news.example related": 1 } })).toBe(false);
    const many = Array.from({ length: 2_001 }, (_, at) => [`h${at}.example related`, "keep"]);
    expect(v.is(settingsPatch, { wishes: Object.fromEntries(many) })).toBe(false);
  });

  test("a backup brings them back", () => {
    const read = importSettings(exportSettings(settings), defaults);
    expect(read.settings).toEqual(settings);
    expect(read.changes.map(({ key, after }) => [key, after])).toEqual([
      ["wishes", "keep"],
      ["wishes", "hide"],
      ["wishes", "keep"],
    ]);
  });

  test("each can be taken back alone", () => {
    const changes = changesBetween(defaults, settings).slice(0, 1);
    expect(withChanges(withChanges(defaults, changes), inverse(changes))).toEqual(defaults);
  });
});
