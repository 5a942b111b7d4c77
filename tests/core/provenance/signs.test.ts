import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { signalNames } from "../../../src/core/story/story";
import { signalOf, signalsOf } from "../text/told";

const last = "The harbour master locked the gate and went home.";
const story = ["The harbour wall of Port Almond gave way on Monday.", last];

describe("counter", () => {
  test.each(["veryGood! (89539)", "soNice (4521)", "Great! (771)"])("%s", (counter) => {
    expect(signalOf({ story, below: [counter] }, "counter")).toBe(counter);
  });
  test.each(["Comments (23)", "Reviews (12)", "1,024 likes", "Great wall (1902)", "Share this!"])(
    "%s is none",
    (line) => {
      expect(signalOf({ story, below: [line] }, "counter")).toBeNull();
    },
  );
});

describe("republished from", () => {
  test.each([
    ["This article was originally published by The Sailmouth Post.", "The Sailmouth Post"],
    [
      "This article is republished from The Conversation under a Creative Commons license.",
      "The Conversation",
    ],
    ["The post Wall falls appeared first on Sailmouth Post.", "Sailmouth Post"],
    ["Originally published on sailmouth-post.example", "sailmouth-post.example"],
    ["Zuerst erschienen bei Hafenpost.", "Hafenpost"],
    ["Publicado originalmente en El Faro.", "El Faro"],
  ])("%s", (line, name) => {
    expect(signalOf({ story, below: [line] }, "republished-from")).toBe(name);
  });

  test.each([
    "This article was originally published on 3 May 2021.",
    "This story was first published in March.",
    "Cases of mildew first appeared in West Almond in August.",
    "This article was first published by the Almond Gazette.",
  ])("%s names no other", (line) => {
    const metas = [["og:site_name", "Almond Gazette"]] as const;
    expect(signalOf({ metas, story, below: [line] }, "republished-from")).toBeNull();
  });

  test("a canonical address on another site", () => {
    const at = (href: string) =>
      signalOf({ story, relations: [["canonical", href]] }, "republished-from");
    expect(at("https://sailmouth-post.example/wall")).toBe("sailmouth-post.example");
    expect(at("https://m.almond-gazette.example/wall")).toBeNull();
  });
});

describe("press release", () => {
  test.each([
    ["SAILMOUTH, May 3, 2025 /PRNewswire/ -- A yard sold its dock.", "PRNewswire"],
    ["SAILMOUTH--(BUSINESS WIRE)--A yard sold its dock.", "BUSINESS WIRE"],
    ["SAILMOUTH, May 03, 2025 (GLOBE NEWSWIRE) -- A yard sold its dock.", "GLOBE NEWSWIRE"],
    ["Hafenstadt (ots) - Eine Werft hat ihr Dock verkauft.", "ots"],
  ])("%s", (first, wire) => {
    expect(signalOf({ story: [first, last] }, "press-release")).toBe(wire);
  });
  test("a label over the story, and no label", () => {
    expect(signalOf({ under: ["FOR IMMEDIATE RELEASE"], story }, "press-release")).toBe(
      "press release",
    );
    expect(signalOf({ story }, "press-release")).toBeNull();
  });
});

describe("glued title", () => {
  const headline = "Harbour wall of Port Almond to be rebuilt";
  test.each([
    [`${headline} -FutureProof Finance`, "FutureProof Finance"],
    [`${headline} - Almond Gazette`, null],
    [`${headline} | Almond Gazette`, null],
    [headline, null],
  ])("%s", (documentTitle, name) => {
    expect(signalOf({ headline, documentTitle }, "glued-title")).toBe(name);
  });
});

describe("date conflict", () => {
  const linked = (datePublished: string, dateModified?: string) => [
    {
      "@type": "Article",
      headline: "Harbour wall of Port Almond to be rebuilt",
      datePublished,
      dateModified,
    },
  ];
  test("the line under the headline against the data", () => {
    const told = { jsonLd: linked("2023-09-17"), under: ["Date:2025-04-15 09:49:38"] };
    expect(signalOf(told, "date-conflict")).toBe("2023-09-17 / 2025-04-15");
  });
  test("the address against the data", () => {
    const told = { url: "https://a.example/2023/09/17/wall", jsonLd: linked("2025-04-15") };
    expect(signalOf(told, "date-conflict")).toBe("2025-04-15 / 2023-09-17");
  });
  test.each([
    ["two days apart", { jsonLd: linked("2025-04-13"), under: ["15 April 2025"] }],
    [
      "brought up to date",
      { jsonLd: linked("2023-09-17", "2025-04-15"), under: ["15 April 2025"] },
    ],
    ["called an update", { jsonLd: linked("2023-09-17"), under: ["Updated 15 April 2025"] }],
    [
      "a year and a month in the address",
      { url: "https://a.example/2023/09/wall", jsonLd: linked("2025-04-15") },
    ],
    [
      "day and month swapped",
      { lang: "en-GB", jsonLd: linked("2025-05-04"), under: ["05/04/2025"] },
    ],
  ])("%s is none", (_, told) => {
    expect(signalOf(told, "date-conflict")).toBeNull();
  });
});

test("a page without a story says nothing", () => {
  expect(signalsOf({ story: [] })).toEqual([]);
});

test("whatever the lines say: no error, known names, the same each time", () => {
  const line = fc.oneof(
    fc.string({ maxLength: 80 }),
    fc.constantFrom(
      "(AP) —",
      "© 2023 AFP",
      "Date:2025-04-15",
      "SEOUL (AP) — x",
      "veryGood! (1)",
      "\u202e",
      "By AP",
    ),
  );
  fc.assert(
    fc.property(
      fc.array(line, { minLength: 1, maxLength: 8 }),
      fc.array(line, { maxLength: 6 }),
      (lines, below) => {
        const told = { story: lines, below, under: below, documentTitle: lines.join(" ") };
        const signals = signalsOf(told);
        expect(signalsOf(told)).toEqual(signals);
        for (const { signal, confidence, evidence } of signals) {
          expect(signalNames).toContain(signal);
          expect(confidence).toBeGreaterThan(0);
          expect(confidence).toBeLessThanOrEqual(1);
          expect(evidence.length).toBeLessThanOrEqual(400);
        }
      },
    ),
    { numRuns: 150 },
  );
});

test("a hundred thousand characters of anything cost no backtracking", () => {
  const nasty = [
    "A, ".repeat(33_000),
    "(".repeat(100_000),
    "a b ".repeat(25_000),
    "—".repeat(100_000),
    "by ".repeat(33_000),
  ];
  const start = performance.now();
  for (const text of nasty)
    signalsOf({ under: [text], story: [text, text], below: [text], documentTitle: text });
  expect(performance.now() - start).toBeLessThan(15_000);
});
