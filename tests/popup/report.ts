import type { BlockKind } from "../../src/core/kinds";
import type { Details, Found, Source } from "../../src/core/story/story";
import type { HiddenBlock, MapStretch, Report } from "../../src/shared/report";

export function found<T>(value: T, source: Source = "source_json_ld"): Found<T> {
  return { value, source, confidence: 0.9 };
}

export function hidden(id: number, kind: BlockKind, over: Partial<HiddenBlock> = {}): HiddenBlock {
  return {
    id,
    kind,
    title: "",
    text: `Block ${id}: the ferry that nobody missed`,
    reasons: [{ key: "because_fixture", fill: ["9"] }],
    confidence: 0.97,
    shown: false,
    dimmed: false,
    ...over,
  };
}

const SUMMARY = [
  "The harbour council of Port Ansel voted on Sunday to close the old swing bridge to lorries.",
  "Engineers had found cracks in two of its four bearings, and a third had been shimmed by hand since spring.",
  "Heavy traffic will take the ring road until a new span opens.",
];

const MAP: readonly MapStretch[] = [
  { what: "furniture", share: 0.04, block: null },
  { what: "other", share: 0.01, block: null },
  { what: "sponsored", share: 0.03, block: 9 },
  { what: "story", share: 0.26, block: null },
  { what: "related", share: 0.06, block: 1 },
  { what: "story", share: 0.14, block: null },
  { what: "related", share: 0.14, block: 2 },
  { what: "ranking", share: 0.1, block: 3 },
  { what: "recommended", share: 0.09, block: 4 },
  { what: "newsletter", share: 0.02, block: 5 },
  { what: "comments", share: 0.07, block: 6 },
  { what: "furniture", share: 0.04, block: null },
];

/** A page as the popup meets it every day: a wire story in the template of a content farm. */
export function report(over: Partial<Report> = {}): Report {
  return {
    url: "https://www.anselgazette.example/2025/04/15/bridge",
    isArticle: true,
    acting: true,
    confidence: 0.96,
    level: "default",
    readerOpen: false,
    metadata: {
      title: found("Port Ansel closes its swing bridge to lorries after cracks are found"),
      authors: found(["Marta Olin", "Jon Weatherby"], "source_line"),
      site: found("Ansel Gazette"),
      section: null,
      published: found("2025-04-15T09:49:38", "source_line"),
      modified: null,
      language: found("en"),
      image: null,
      canonical: null,
      licence: null,
      paywall: null,
      words: 912,
      minutes: 3.8,
    },
    summary: sentences(),
    signals: [
      { signal: "agency", value: "AP", evidence: "PORT ANSEL (AP) —", confidence: 0.99 },
      { signal: "old-story", value: "2023-09", evidence: "said Sunday", confidence: 0.9 },
      { signal: "counter", value: "veryGood! (89539)", evidence: "", confidence: 0.9 },
      { signal: "make-up", value: "0.4", evidence: "", confidence: 0.9 },
    ],
    rare: [
      "cracks in two of its four bearings, and a third had",
      "voted on Sunday to close the old swing bridge to lorries",
    ],
    hidden: [
      hidden(1, "related"),
      hidden(2, "related", { confidence: 0.85 }),
      hidden(3, "ranking"),
      hidden(4, "recommended", { confidence: 0.6, dimmed: true }),
      hidden(5, "newsletter"),
      hidden(6, "comments"),
      hidden(9, "sponsored"),
    ],
    filters: [],
    missing: { blocks: [], paragraphs: 0 },
    cut: false,
    map: MAP,
    text: SUMMARY.join(" "),
    elements: 840,
    ms: { analyze: 12, hide: 3, reader: null },
    ...over,
  };
}

/** What the page answers when it is asked for more. */
export const DETAILS: Details = {
  points: [{ text: "The ferry runs until the new span opens.", start: 40, end: 80 }],
  people: [{ text: "Marta Olin", start: 3, end: 13, times: 3 }],
  places: [{ text: "Port Ansel", start: 24, end: 34, times: 1 }],
  others: [],
  numbers: [{ text: "40 lorries", start: 90, end: 100, times: 1 }],
};

function sentences() {
  const whole = SUMMARY.join(" ");
  return SUMMARY.map((text) => {
    const start = whole.indexOf(text);
    return { text, start, end: start + text.length };
  });
}
