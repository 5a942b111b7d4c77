import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Details, Mention } from "../../../src/core/story/story";
import { details } from "../../../src/core/summary/details";
import { summary } from "../../../src/core/summary/summary";
import { metadataOf, pageFrom, type Told } from "../text/told";

const STORY = [
  "PORT ALMOND, N.J. (AP) — The harbour wall gave way on Monday after a week of storms, Mayor Ines Calder said.",
  "Calder told reporters in Sailmouth that 1,200 people had left their homes and that repairs would cost $4.5 million.",
  "Engineers from the county will measure the damage and name a price for a new wall by spring.",
  "The wall was built in 1824 by the Almond Dock Company, which went bankrupt three years later.",
  "Tom Reed, 71, the harbour master, had warned of cracks in 14 places since the winter of 2019.",
  "Storms of that force have come four times as often since the gauge at Sailmouth was set up.",
];

function detailsOf(told: Told): Details {
  return details(pageFrom(told).article, metadataOf(told));
}

const names = (all: readonly Mention[]) => all.map(({ text }) => text);

describe("key points", () => {
  test("are sentences of the story that the summary does not tell, in its order", () => {
    const { article } = pageFrom({ story: STORY });
    const { points } = detailsOf({ story: STORY });
    const told = summary(article, metadataOf({ story: STORY })).map(({ text }) => text);
    expect(points.length).toBeGreaterThan(1);
    for (const { text, start, end } of points) {
      expect(article.text.slice(start, end)).toBe(text);
      expect(told).not.toContain(text);
    }
    expect(points.map(({ start }) => start)).toEqual(
      points.map(({ start }) => start).toSorted((a, b) => a - b),
    );
  });

  test("say each thing once, and nothing about the page", () => {
    const twice = "Engineers from the county will measure the damage of the wall by the spring.";
    const story = [...STORY, twice, twice, "Follow us for more news from the coast of Almond."];
    const { points } = detailsOf({ story });
    expect(new Set(points.map(({ text }) => text)).size).toBe(points.length);
    expect(points.filter(({ text }) => text.startsWith("Engineers")).length).toBeLessThan(2);
    expect(JSON.stringify(points)).not.toContain("Follow us");
  });
});

describe("names and numbers", () => {
  test("people, a surname counted with its full name", () => {
    const { people } = detailsOf({ story: STORY });
    expect(names(people)).toEqual(["Ines Calder", "Tom Reed"]);
    expect(people[0]?.times).toBe(2);
  });

  test("places, bodies", () => {
    const { places, others } = detailsOf({ story: STORY });
    expect(names(places)).toContain("Sailmouth");
    expect(names(places)).toContain("PORT ALMOND");
    expect(names(others)).toContain("Almond Dock Company");
  });

  test("no month, weekday or first word of a sentence is a name", () => {
    const all = detailsOf({ story: STORY });
    const said = names([...all.people, ...all.places, ...all.others]);
    expect(said.filter((name) => /^(?:Monday|Engineers|Storms|The|Mayor)/.test(name))).toEqual([]);
  });

  test("numbers with what they count; no years", () => {
    expect(names(detailsOf({ story: STORY }).numbers)).toEqual([
      "1,200 people",
      "$4.5 million",
      "14 places",
    ]);
  });

  test("German nouns are no names, people are", () => {
    const story = [
      "Die alte Mauer im Hafen brach am Montag, sagte Bürgermeisterin Wiebke Harms in Hamburg.",
      "Harms sprach von 61.000 Euro Schaden und dankte Ole von Brandt, 54, für die Rettung der Boote.",
    ];
    const { people, others } = detailsOf({ lang: "de", story });
    expect(names(people)).toEqual(expect.arrayContaining(["Wiebke Harms", "Ole von Brandt"]));
    expect(names(others)).toEqual([]);
  });
});

test("no story, no details", () => {
  const nothing = { points: [], people: [], places: [], others: [], numbers: [] };
  expect(detailsOf({ story: [] })).toEqual(nothing);
});

test("whatever a story says, all of it is copied from there", () => {
  const words = fc.constantFrom(
    "Ann",
    "O’Neil",
    "14",
    "$3",
    "in",
    "said",
    ".",
    "—",
    "“",
    "McX-Y",
    "de",
    "港",
    "🙂",
    "A.",
  );
  fc.assert(
    fc.property(fc.array(words, { maxLength: 60 }), (parts) => {
      const told = { story: [parts.join(" ")] };
      const { article } = pageFrom(told);
      const { points, people, places, others, numbers } = detailsOf(told);
      for (const { text, start, end } of [...points, ...people, ...places, ...others, ...numbers]) {
        expect(article.text.slice(start, end)).toBe(text);
      }
    }),
    { numRuns: 300 },
  );
});

test("a story of a million characters is soon done", () => {
  const story = ["Ann O’Neil-Smith said 14 times in Port Almond that it is so. ".repeat(20_000)];
  const start = performance.now();
  detailsOf({ story });
  expect(performance.now() - start).toBeLessThan(4_000);
});
