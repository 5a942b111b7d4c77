import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readJsonLd } from "../../../src/core/metadata/json-ld";
import { metadataOf } from "../text/told";

const article = (text: string) => readJsonLd([text]).articles[0];

describe("what pages write for machines, well or badly", () => {
  test("a graph with people, site and trail", () => {
    const graph = [
      {
        "@type": "NewsArticle",
        headline: "Wall falls",
        author: [{ "@id": "#j" }, "Tom Reed"],
        publisher: { name: "Gazette" },
      },
      { "@id": "#j", "@type": "Person", name: "Jane Millpond" },
      { "@type": "WebSite", name: "Almond Gazette" },
      {
        "@type": "BreadcrumbList",
        itemListElement: [{ name: "Home" }, { item: { name: "Harbour" } }],
      },
    ];
    const read = readJsonLd([JSON.stringify({ "@graph": graph })]);
    expect(read.articles[0]).toMatchObject({
      headlines: ["Wall falls"],
      authors: ["Jane Millpond", "Tom Reed"],
      publishers: ["Gazette"],
    });
    expect(read.sites).toEqual(["Almond Gazette"]);
    expect(read.breadcrumb).toEqual(["Home", "Harbour"]);
  });

  test.each([
    ["in a comment", '<!--{"@type":"Article","headline":"h"}-->'],
    ["in CDATA", '//<![CDATA[\n{"@type":"Article","headline":"h"}\n//]]>'],
    ["with a comma too many", '{"@type":"Article","headline":"h",}'],
    ["with a raw line break", '{"@type":"Article","headline":"h","x":"a\nb"}'],
    ["with an address as its type", '{"@type":"http://schema.org/Article","headline":["h"]}'],
    ["with a value node", '{"@type":["x",null,"Article"],"headline":{"@value":"h"}}'],
    [
      "with prototype keys",
      '{"__proto__":{"headline":"p"},"constructor":1,"@type":"Article","headline":"h"}',
    ],
  ])("%s", (_, text) => {
    expect(article(text)?.headlines).toEqual(["h"]);
  });

  test.each([
    '{"@type":"Article","author":5,"publisher":[[[[]]]],"datePublished":1e999,"image":{"url":[]}}',
    '{"@type":"Article","author":{"name":{"toString":"x"}},"headline":[{"@value":1}]}',
    '{"@type":"Article","author":null,"headline":{},"mainEntityOfPage":true}',
  ])("%s says nothing", (text) => {
    expect(article(text)).toMatchObject({
      headlines: [],
      authors: [],
      publishers: [],
      published: "",
      image: "",
    });
  });

  test.each(["", "null", '"x"', "1e400", "[", "{", "\u0000", "undefined", "<html>", '{"@type":5}'])(
    "%j holds no article",
    (text) => {
      expect(readJsonLd([text]).articles).toEqual([]);
    },
  );

  test("two nodes that are each other's author end", () => {
    const graph = [
      { "@id": "#a", "@type": "Article", author: { "@id": "#b" } },
      { "@id": "#b", "@type": "Person", author: { "@id": "#a" } },
    ];
    expect(readJsonLd([JSON.stringify({ "@graph": graph })]).articles[0]?.authors).toEqual([]);
  });
});

test("deep and wide scripts are left or cut within a second", () => {
  const start = performance.now();
  readJsonLd(["[".repeat(250_000) + "]".repeat(250_000)]);
  readJsonLd(['{"@graph":['.repeat(20_000) + "]}".repeat(20_000)]);
  const wide = readJsonLd([`[${'{"@type":"Article","headline":"h"},'.repeat(10_000)}0]`]);
  expect(wide.articles.length).toBeLessThanOrEqual(5_000);
  expect(performance.now() - start).toBeLessThan(3_000);
});

test("a script that runs is no address and no title", () => {
  const jsonLd = [
    { "@type": "Article", url: "javascript:1", image: "javascript:2", headline: "<b>Wall</b>" },
  ];
  const facts = metadataOf({ headline: "", jsonLd });
  expect(facts.image).toBeNull();
  expect(facts.title?.value).toBe("Wall");
});

test("any JSON, and any text, is read without an error", () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.string(), (value, text) => {
      const node = {
        "@type": "Article",
        headline: value,
        author: value,
        datePublished: value,
        image: value,
        "@graph": value,
      };
      const facts = metadataOf({
        jsonLd: [node, text],
        metas: [
          ["og:title", text],
          ["author", text],
          ["date", text],
        ],
      });
      expect(facts.words).toBeGreaterThan(0);
    }),
    { numRuns: 150 },
  );
});
