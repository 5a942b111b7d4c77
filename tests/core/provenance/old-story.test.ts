import { describe, expect, test } from "vitest";
import { signalOf, signalsOf, type Told } from "../text/told";
import { type DatedStory, type Day, ofThePast, stories } from "./dated-stories";

const DAY = 86_400_000;
/** Days on which the stories were told. */
const TOLD = ["2017-03-14", "2019-06-28", "2021-01-20", "2022-10-05", "2023-09-17"];
/** Days that a farm puts between, from a year and a month to six years, taken in turn. */
const LATER = [395, 430, 575, 640, 760, 905, 1130, 1310, 1480, 1700, 1990, 2190];

function iso(from: string, days: number): string {
  return new Date(Date.parse(from) + days * DAY).toISOString().slice(0, 10);
}

function dayOf(told: string, lang: string): Day {
  const format = (away: number, style: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(lang, { ...style, timeZone: "UTC" }).format(
      Date.parse(told) + away * DAY,
    );
  return {
    iso: told,
    year: Number(told.slice(0, 4)),
    weekdated: (away) => format(away, { weekday: "long", day: "numeric", month: "long" }),
    dated: (away) => format(away, { day: "numeric", month: "long", year: "numeric" }),
    weekday: (away) => format(away, { weekday: "long" }),
  };
}

function page({ lang, tell }: DatedStory, told: string, claim: string): Told {
  const metas = [["article:published_time", `${claim}T08:00:00Z`]] as const;
  return { lang, metas, story: tell(dayOf(told, lang)) };
}

const pairs = stories
  .flatMap((story) => TOLD.map((told) => ({ story, told })))
  .map((pair, at) => ({ ...pair, later: LATER[at % LATER.length] ?? 0 }));

test("there are sixty pairs", () => {
  expect(pairs.length).toBe(60);
});

test("a new date over an old text is found nine times in ten", () => {
  const found = pairs.filter(({ story, told, later }) => {
    const value = signalOf(page(story, told, iso(told, later)), "old-story");
    return value !== null && value < iso(told, later);
  });
  expect(found.length / pairs.length).toBeGreaterThanOrEqual(0.9);
});

test("what it points to is within a year of the telling, but where the calendar repeats itself", () => {
  const values = pairs.flatMap(({ story, told, later }) => {
    const value = signalOf(page(story, told, iso(told, later)), "old-story");
    return value === null ? [] : [Math.abs(Date.parse(value) - Date.parse(told)) / DAY];
  });
  expect(values.filter((days) => days <= 366).length / values.length).toBeGreaterThanOrEqual(0.95);
});

describe("untouched twins stay silent", () => {
  test.each(pairs)("$story.lang told $told", ({ story, told }) => {
    expect(signalOf(page(story, told, iso(told, 1)), "old-story")).toBeNull();
    expect(signalOf(page(story, told, iso(told, 12)), "old-story")).toBeNull();
  });
});

test.each(ofThePast)("texts that speak of the past stay silent: %s", (...story) => {
  const metas = [["article:published_time", "2025-04-15T08:00:00Z"]] as const;
  expect(signalOf({ metas, story }, "old-story")).toBeNull();
});

describe("what is publicly known dates a text", () => {
  const metas = [["article:published_time", "2025-04-15"]] as const;

  test("two meetings on a Wednesday, one of them under a minister who had left by then", () => {
    const story = [
      "SEOUL, South Korea (AP) — Kim toured an aircraft plant, state media said Sunday.",
      "The talks with Defense Minister Sergei Shoigu came after Kim on Friday saw warships.",
      "The trip was highlighted by a summit of Kim with Russian President Vladimir Putin on Wednesday.",
    ];
    expect(signalOf({ metas, story }, "old-story")).toBe("2023-09-13");
  });

  test("an office held in the week of the story gives its last day", () => {
    const story = ["Prime Minister Rishi Sunak said on Tuesday that the wall would hold."];
    expect(signalOf({ metas, story }, "old-story")).toBe("2024-07-05");
  });

  test("a former holder, or one in the story of another year, says nothing", () => {
    const story = [
      "Former Prime Minister Rishi Sunak said on Tuesday that the wall would hold.",
      "In 2023 Prime Minister Rishi Sunak opened the dock on a Friday.",
    ];
    expect(signalOf({ metas, story }, "old-story")).toBeNull();
  });
});

test("a page without a date of its own is not called old", () => {
  const story = ["The wall gave way on Wednesday, September 13, the mayor said."];
  expect(signalOf({ story }, "old-story")).toBeNull();
});

test("the evidence is the whole sentence, past the dots of abbreviations", () => {
  const metas = [["article:published_time", "2025-04-15"]] as const;
  const sentence =
    "The wall gave way on Wednesday, Sept. 13, as Gov. Thornquist had said it would.";
  const told = { metas, story: [`Nobody was on it. ${sentence} It is being rebuilt.`] };
  const old = signalsOf(told).find(({ signal }) => signal === "old-story");
  expect(old).toMatchObject({ value: "2023-09-13", evidence: sentence });
});
