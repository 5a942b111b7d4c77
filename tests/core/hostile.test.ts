import { describe, expect, test } from "vitest";
import { analyze, plan } from "../../src/core/analyze";
import { metadata } from "../../src/core/metadata/metadata";
import { provenance } from "../../src/core/provenance/provenance";
import { select } from "../../src/core/select";
import { summary } from "../../src/core/summary/summary";
import { clobbered, PARAGRAPHS, STORY, sectioned } from "../support/hostile-pages";
import { documentOf, hiddenLines, judged, unchanged } from "../support/judged";

/** Milliseconds. jsdom takes some ten times what a browser does; what grows too fast takes minutes. */
const MAX_MS = 20_000;

const page = (more: string, head = "") =>
  `<title>The tide table is right this year</title>${head}<body>${STORY}${more}`;

const many = (html: (n: number) => string) =>
  Array.from({ length: 1_600 }, (_, n) => html(n)).join("");

const GOES_ON = [1872, 1911, 1954]
  .map(
    (year) => `<p>The tables of ${year} were printed in the harbour and sold for a penny each.</p>`,
  )
  .join("");

const pages: readonly (readonly [string, string])[] = [
  ["a form that shadows", clobbered],
  ["a text of a megabyte", page(`<p>${"the tide was out and ".repeat(50_000)}</p>`)],
  ["a word of a megabyte", page(`<p>${"a".repeat(1_000_000)}</p>`)],
  ["a million blanks", page(`<p>a${" ".repeat(1_000_000)}b</p>`)],
  ["a hundred thousand hard blanks", page(`<p>a${"&nbsp;".repeat(100_000)}b</p>`)],
  ["breaks alone", page("<br>".repeat(20_000))],
  ["breaks between words", page(`<p>${"The tide was out.<br>".repeat(12_000)}</p>`)],
  ["long names", page(`<div class="${"-ad-comment-related-".repeat(20_000)}">t</div>`.repeat(20))],
  ["many inline elements and no prose", `<p>${"<b>tide</b> <i>out</i> ".repeat(15_000)}</p>`],
  ["deep inline elements", page(`<p>${"<b>x<i>".repeat(400)}</p>`)],
  ["tables in tables", page("<table><tr><td>".repeat(200))],
  ["forms", page("<form><input type=email><p>Sign up for our letter</p></form>".repeat(4_000))],
  // No longer than what is read: of a page that is cut, selectors tell sections apart by their
  // number, which jsdom counts in quadratic time.
  ["titles", sectioned(2_400)],
  ["titles in one another", page("<div><h2>Related</h2>".repeat(120))],
  ["headlines of nothing", page("<div>Harbour council agreed to rebuild it</div>".repeat(7_000))],
  [
    "lists of nothing",
    page(
      many((n) => `<p><b>Odd ${n}</b></p>${"<div>Duke sells castle, keeps moat</div>".repeat(3)}`),
    ),
  ],
  [
    "goods",
    page(
      many((n) => `<div class="g${n}"><img><b>Lamp</b> $ 12.00 <button>Buy</button></div>`) +
        GOES_ON,
    ),
  ],
  [
    "boxes",
    page(
      many(
        (n) =>
          `<div class="b${n}"><b>Odd</b><a href="/${n}">Duke sells castle keeps moat</a></div>`,
      ) + GOES_ON,
    ),
  ],
  [
    "polls",
    page(
      many((n) => `<div><p>Would you pay ${n}?</p><button>Yes</button><button>No</button></div>`),
    ),
  ],
  ["times", page("<time>1-1-1-1-</time> ".repeat(10_000))],
  ["dashes in the title", page("").replace("<title>", `<title>${" - | ".repeat(20_000)}`)],
  [
    "deep data",
    page(
      "",
      `<script type="application/ld+json">${"[".repeat(100_000)}${"]".repeat(100_000)}</script>`,
    ),
  ],
  [
    "wide data",
    page(
      "",
      `<script type="application/ld+json">[${'{"@type":"NewsArticle"},'.repeat(20_000)}0]</script>`,
    ),
  ],
  ["nothing", ""],
];

describe.each(pages)("%s", (_what, html) => {
  const document = documentOf(html);
  const start = performance.now();
  const analysis = analyze(document, unchanged);
  const planned = plan(analysis, "default", unchanged);
  const elements = planned.verdicts.flatMap(({ block }) => analysis.reading.elements[block] ?? []);
  const { rules, without } = select(document, elements);
  const facts = metadata(analysis.reading, analysis.article, analysis.verdicts);
  summary(analysis.article, facts);
  provenance(analysis, facts);
  const ms = performance.now() - start;

  test("is answered in time", () => {
    expect(ms).toBeLessThan(MAX_MS);
    expect(rules.length + without.length > 0).toBe(elements.length > 0);
  });

  test("no line of the story is hidden", () => {
    const hidden = hiddenLines(analysis, planned.verdicts).join("\n");
    expect(PARAGRAPHS.filter((text) => hidden.includes(text))).toEqual([]);
  });
});

describe("a page past what is read", () => {
  test("is read up to there, and says so", () => {
    const { reading } = judged(page("<p>Out.</p>".repeat(13_000)));
    expect(reading.cut).toBe(true);
    expect(reading.lines.length).toBeLessThanOrEqual(5_001);
  });

  test("one of the usual length is read whole", () => {
    expect(judged(page("<p>Out.</p>".repeat(2_000))).reading.cut).toBe(false);
  });

  test("where too much would have to be sought, the rest stays", () => {
    const document = documentOf(sectioned(4_000));
    const planned = [...document.querySelectorAll("article ~ div")];
    const { rules, without } = select(document, planned);
    const hidden = rules.reduce((sum, { elements }) => sum + elements.length, 0);
    expect(without.length).toBeGreaterThan(3_000);
    expect(hidden + without.length).toBeGreaterThanOrEqual(4_000);
  });
});
