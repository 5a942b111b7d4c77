import { describe, expect, test } from "vitest";
import { agencyCount } from "../../../src/core/provenance/agencies";
import { signalOf, signalsOf, type Told } from "../text/told";
import { plainStories, type WireStory, wire } from "./wire-stories";

function told({ lang, under, first, last }: WireStory): Told {
  return {
    lang,
    ...(under ? { under } : {}),
    story: [
      first,
      "A second paragraph says a little more about what happened there.",
      ...(last ? [last] : []),
    ],
  };
}

test("the table is as large and as wide as it has to be", () => {
  expect(wire.length + plainStories.length).toBeGreaterThanOrEqual(120);
  expect(new Set([...wire, ...plainStories].map(({ lang }) => lang)).size).toBeGreaterThanOrEqual(
    20,
  );
  expect(agencyCount).toBeGreaterThanOrEqual(40);
});

describe("stories that credit an agency", () => {
  test.each(wire)("$lang $agency: $first $under $last", (story) => {
    expect(signalOf(told(story), "agency")).toBe(story.agency);
    expect(signalOf(told(story), "dateline")).toBe(story.place ?? null);
  });
});

describe("stories that credit none", () => {
  test.each(plainStories)("$lang: $first $under $last", (story) => {
    expect(signalOf(told(story), "agency")).toBeNull();
    expect(signalOf(told(story), "dateline")).toBe(story.place ?? null);
  });
});

test("a page that claims to be every agency at once is credited to none", () => {
  const under = ["AP", "Reuters", "AFP", "dpa", "EFE", "Xinhua"];
  expect(signalsOf({ under }).filter(({ signal }) => signal === "agency")).toEqual([]);
});

test("an agency named among clutter does not count", () => {
  const under = ["By The Associated Press"];
  expect(signalOf({ under, clutter: under }, "agency")).toBeNull();
});
