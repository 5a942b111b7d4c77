import { describe, expect, test } from "vitest";
import { metadata } from "../../../src/core/metadata/metadata";
import { judged } from "../../support/judged";
import { metadataOf, type Told } from "../text/told";

const headline = "Harbour wall of Port Almond to be rebuilt";

describe("title", () => {
  const tails: readonly (readonly [documentTitle: string, site: string])[] = [
    [`${headline} -Almond Gazette`, "Almond Gazette"],
    [`${headline}-Almond Gazette`, "Almond Gazette"],
    [`${headline} | Almond Gazette`, "Almond Gazette"],
    [`Almond Gazette: ${headline}`, "Almond Gazette"],
    [`${headline} — News — Almond Gazette`, "Almond Gazette"],
    [`${headline}|Almond Gazette`, "Almond Gazette"],
    [`${headline} - almond-gazette.example`, ""],
  ];
  test.each(tails)("%s loses the site's name", (documentTitle, site) => {
    const metas = site ? ([["og:site_name", site]] as const) : [];
    expect(metadataOf({ documentTitle, metas, headline }).title?.value).toBe(headline);
    expect(metadataOf({ documentTitle, metas, headline: "" }).title?.value).toBe(
      documentTitle.includes("News") ? `${headline} — News` : headline,
    );
  });

  test("a dash that is the headline's own stays", () => {
    const own = "Wall falls - and nobody is hurt";
    expect(
      metadataOf({ headline: own, documentTitle: `${own} | Almond Gazette` }).title?.value,
    ).toBe(own);
  });

  test("the site's name in the first heading is no title", () => {
    const metas = [
      ["og:site_name", "Almond Gazette"],
      ["og:title", headline],
    ] as const;
    expect(metadataOf({ metas, headline: "Almond Gazette" }).title?.value).toBe(headline);
  });

  test("a first heading that leads home is no title", () => {
    const html = `<title>Almond &amp; Sons: ${headline}</title><meta property="og:title" content="${headline}"><h1><a href="/">Almond &amp; Sons</a></h1><article><h3>${headline}</h3><p>The council of Port Almond agreed to rebuild the harbour wall after a long debate.</p></article>`;
    const { reading, article, verdicts } = judged(html, "https://almondandsons.example/wall");
    const told = metadata(reading, article, verdicts);
    expect([told.title?.value, told.site?.value]).toEqual([headline, "Almond & Sons"]);
  });

  test("a title of ten thousand characters is cut, one of markup is bared", () => {
    const long = metadataOf({ headline: "", metas: [["og:title", "x".repeat(10_000)]] });
    expect(long.title?.value.length).toBeLessThanOrEqual(1_024);
    const markup = metadataOf({
      headline: "",
      metas: [["og:title", "<img src=x onerror=1>Wall &amp; dock"]],
    });
    expect(markup.title?.value).toBe("Wall & dock");
  });
});

test("Vietnamese on a page that names no language has the day first", () => {
  const told = (lang: string, line: string) => metadataOf({ lang, under: [line] }).published?.value;
  expect(told("", "Thứ tư, đăng buổi sáng ở xã Lục Vĩnh: 09/08/2023")).toBe("2023-08-09");
  expect(told("", "Wednesday morning: 09/08/2023")).toBeUndefined();
});

describe("published and modified", () => {
  const cases: readonly (readonly [
    name: string,
    told: Told,
    published: string | null,
    modified: string | null,
  ])[] = [
    [
      "the line under the headline",
      { under: ["Date:2025-04-15 09:49:38"] },
      "2025-04-15T09:49:38",
      null,
    ],
    [
      "two days in one line",
      { under: ["Published 3 May 2024 | Updated 9 June 2024"] },
      "2024-05-03",
      "2024-06-09",
    ],
    [
      "JSON-LD",
      {
        jsonLd: [
          {
            "@type": "NewsArticle",
            headline,
            datePublished: "2024-05-03T10:00:00+02:00",
            dateModified: "2024-05-04",
          },
        ],
      },
      "2024-05-03T10:00:00+02:00",
      "2024-05-04",
    ],
    [
      "meta",
      { metas: [["article:published_time", "2024-05-03T10:00:00Z"]] },
      "2024-05-03T10:00:00Z",
      null,
    ],
    ["the address", { url: "https://a.example/2024/05/03/wall" }, "2024-05-03", null],
    ["an ambiguous day", { under: ["04/05/2025"] }, null, null],
    [
      "days behind labels in Cyrillic letters",
      { lang: "ru", under: ["Опубликовано: 3 мая 2024", "Обновлено: 9 июня 2024"] },
      "2024-05-03",
      "2024-06-09",
    ],
    [
      "an ambiguous day beside a clear one",
      { under: ["04/05/2025"], below: ["Also read: 23/05/2025"] },
      "2025-05-04",
      null,
    ],
    [
      "an ambiguous day on a British page",
      { lang: "en-GB", under: ["04/05/2025"] },
      "2025-05-04",
      null,
    ],
    [
      "a day that is none",
      { under: ["31/02/2025"], metas: [["article:published_time", "2025-02-31"]] },
      null,
      null,
    ],
    ["nothing", {}, null, null],
  ];
  test.each(cases)("%s", (_, told, published, modified) => {
    const facts = metadataOf({ headline, ...told });
    expect(facts.published?.value ?? null).toBe(published);
    expect(facts.modified?.value ?? null).toBe(modified);
  });

  test("a day in a block judged clutter does not count", () => {
    const under = ["15 April 2025"];
    expect(metadataOf({ under, clutter: under }).published).toBeNull();
  });
});

describe("authors", () => {
  const cases: readonly (readonly [name: string, told: Told, authors: readonly string[] | null])[] =
    [
      ["a line", { under: ["By Jane Millpond | 3 May 2024"] }, ["Jane Millpond"]],
      [
        "By on its own line",
        { under: ["By", "Jane Millpond", ",", "Tom Reed"] },
        ["Jane Millpond", "Tom Reed"],
      ],
      [
        "behind the day",
        { under: ["3 May 2024 · 3 min read · By Jane Millpond"] },
        ["Jane Millpond"],
      ],
      [
        "a list in JSON-LD",
        {
          jsonLd: [
            { "@type": "Article", headline, author: [{ name: "Jane Millpond" }, "Tom Reed"] },
          ],
        },
        ["Jane Millpond", "Tom Reed"],
      ],
      [
        "a node elsewhere in the graph",
        {
          jsonLd: [
            {
              "@graph": [
                { "@type": "Article", headline, author: { "@id": "#j" } },
                { "@id": "#j", "@type": "Person", name: "Jane Millpond" },
              ],
            },
          ],
        },
        ["Jane Millpond"],
      ],
      [
        "a marked element",
        { under: ["Jane Millpond"], items: [["rel-author", "Jane Millpond", 1]] },
        ["Jane Millpond"],
      ],
      [
        "citations",
        {
          metas: [
            ["citation_author", "Millpond, Jane"],
            ["citation_author", "Reed, Tom"],
          ],
        },
        ["Jane Millpond", "Tom Reed"],
      ],
      [
        "the line against the data",
        {
          under: ["By Jane Millpond"],
          jsonLd: [{ "@type": "Article", headline, author: { name: "webmaster7" } }],
        },
        ["Jane Millpond"],
      ],
      [
        "labels one behind the other",
        { under: ["time:2024-05-03 21:04source:Gull Hub author:Jane Millpond click:8,143 times"] },
        ["Jane Millpond"],
      ],
      [
        "glued to what follows, and marked",
        {
          under: ["लेखक: ज्योति मिश्राप्रकाशित: शुक्रवार, 3 मई 2024"],
          items: [["link-author", "ज्योति मिश्रा", 1]],
        },
        ["ज्योति मिश्रा"],
      ],
      ["the end of the story", { below: ["Written by", "Jane Millpond"] }, ["Jane Millpond"]],
      ["nobody", { under: ["3 May 2024"] }, null],
      ["admin", { metas: [["author", "admin"]] }, null],
      ["an address", { metas: [["article:author", "https://social.example/gazette"]] }, null],
    ];
  test.each(cases)("%s", (_, told, authors) => {
    expect(metadataOf({ headline, ...told }).authors?.value ?? null).toEqual(authors);
  });

  test("a name in a block judged clutter does not count", () => {
    const below = ["By Tom Reed"];
    expect(metadataOf({ below, clutter: below }).authors).toBeNull();
  });

  test("names written from right to left keep their letters and lose control signs", () => {
    const metas = [["author", "\u202eליאת ברכה\u202c"]] as const;
    expect(metadataOf({ metas }).authors?.value).toEqual(["ליאת ברכה"]);
  });
});

test.each([
  ["Current:Home > Invest", "Invest"],
  [`Current:Home > Invest${headline} -Almond Gazette`, "Invest"],
  ["Home / News / Harbour", "Harbour"],
  ["Startseite › Wirtschaft", "Wirtschaft"],
])("the trail %s leads to %s", (trail, section) => {
  const facts = metadataOf({ headline, above: [trail] });
  expect(facts.section).toEqual({ value: section, source: "source_breadcrumb", confidence: 0.9 });
});

test("site, picture, address and language come with their source", () => {
  const facts = metadataOf({
    lang: "de-at",
    relations: [["canonical", "https://www.almond-gazette.example/wall"]],
    metas: [
      ["og:site_name", "Almond Gazette"],
      ["og:image", "/wall.jpg"],
    ],
  });
  expect(facts.site).toMatchObject({ value: "Almond Gazette", source: "source_meta" });
  expect(facts.image).toMatchObject({
    value: "https://www.almond-gazette.example/wall.jpg",
    source: "source_meta",
  });
  expect(facts.canonical).toMatchObject({
    value: "https://www.almond-gazette.example/wall",
    source: "source_link",
  });
  expect(facts.language).toMatchObject({ value: "de-AT", source: "source_meta" });
});

test("letters that belie the language tag win", () => {
  const story = [
    "港の壁は来年の春に作り直されると町は発表した。工事には十一か月かかるという。町長は安全のためだと話した。",
  ];
  expect(metadataOf({ lang: "en", story }).language).toMatchObject({
    value: "ja",
    source: "source_text",
  });
});

test.each(["javascript:alert(1)", "data:text/html,x", "http://[", ""])(
  "%j is no picture",
  (address) => {
    expect(metadataOf({ metas: [["og:image", address]] }).image).toBeNull();
  },
);

test("words and minutes are counted by the language's own words", () => {
  const english = metadataOf({ story: ["One two three four five."] });
  expect([english.words, english.minutes]).toEqual([5, 1]);
  const long = metadataOf({ story: ["word ".repeat(2_380)] });
  expect([long.words, long.minutes]).toEqual([2_380, 10]);
  expect(metadataOf({ lang: "ja", story: ["海".repeat(2_000)] }).minutes).toBe(4);
  expect(metadataOf({ story: [] })).toMatchObject({ words: 0, minutes: 0 });
});
