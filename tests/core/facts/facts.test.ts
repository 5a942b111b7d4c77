import { JSDOM } from "jsdom";
import { describe, expect, test } from "vitest";
import { segment } from "../../../src/core/walk/segment";

function factsOf(html: string) {
  const { window } = new JSDOM(html, { url: "https://www.almond-gazette.example/wall" });
  return segment(window.document as unknown as Document).facts;
}

test("head, scripts, times and marked elements are read as written", () => {
  const facts = factsOf(`<html lang="de-AT" dir="LTR"><head>
    <title> Wall
      falls </title>
    <meta property="OG:Title" content="Wall falls"><meta name="author" content="Jane Millpond">
    <meta itemprop="datePublished" content="2025-04-15"><meta name="empty" content="">
    <link rel="Canonical" href="/wall?x=1">
    <script type="application/ld+json; charset=utf-8">{"@type":"Article"}</script></head>
    <body><p class="post-byline">By <a rel="author" href="/author/jane">Jane Millpond</a></p>
    <p><time datetime="2025-04-15">yesterday</time></p>
    <div itemprop="author" itemscope>Words: <b itemprop="name">Tom Reed</b></div></body></html>`);
  expect(facts).toMatchObject({ documentTitle: "Wall falls", lang: "de-AT", dir: "ltr" });
  expect(facts.metas).toEqual([
    ["og:title", "Wall falls"],
    ["author", "Jane Millpond"],
    ["datepublished", "2025-04-15"],
  ]);
  expect(facts.relations).toEqual([["canonical", "https://www.almond-gazette.example/wall?x=1"]]);
  expect(facts.jsonLd).toEqual(['{"@type":"Article"}']);
  expect(facts.times).toMatchObject([{ at: "2025-04-15", text: "yesterday" }]);
  const said = facts.items.map(([key, text]) => [key, text]);
  expect(said).toContainEqual(["class-author", "By\nJane Millpond"]);
  expect(said).toContainEqual(["rel-author", "Jane Millpond"]);
  expect(said).toContainEqual(["link-author", "Jane Millpond"]);
  expect(said).toContainEqual(["author", "Tom Reed"]);
});

describe("a page made to mislead", () => {
  test("names of its own shadow nothing", () => {
    const names = [
      "querySelectorAll",
      "documentElement",
      "URL",
      "title",
      "createTreeWalker",
      "body",
    ];
    const facts = factsOf(`<html lang="en"><head><title>Wall falls</title></head><body>
      ${names.map((name) => `<img name="${name}"><form name="${name}"></form>`).join("")}
      <form itemprop="author"><input name="getAttribute"><input name="nodeName"><input name="textContent">Jane Millpond</form>
      </body></html>`);
    expect(facts.url).toBe("https://www.almond-gazette.example/wall");
    expect(facts.documentTitle).toBe("Wall falls");
    expect(facts.items.map(([, text]) => text)).toContain("Jane Millpond");
  });

  test("huge scripts, whole stories marked as author, and crowds are left out", () => {
    const facts = factsOf(`<html><head>
      <script type="application/ld+json">${" ".repeat(600_000)}</script>
      ${'<script type="application/ld+json">{}</script>'.repeat(50)}
      ${'<meta name="x" content="y">'.repeat(2_000)}</head><body>
      <div itemprop="author">${"word ".repeat(5_000)}</div>
      ${"<time>1 May 2025</time>".repeat(1_000)}
      ${'<i class="author">Jane Millpond</i>'.repeat(2_000)}</body></html>`);
    expect(facts.jsonLd.length).toBeLessThanOrEqual(20);
    expect(facts.jsonLd.every((text) => text.length < 1_000)).toBe(true);
    expect(facts.metas.length).toBe(500);
    expect(facts.times.length).toBe(200);
    expect(facts.items.length).toBeLessThanOrEqual(401);
    expect(facts.items.some(([key]) => key === "author")).toBe(false);
  });

  test("an empty document has empty facts", () => {
    expect(factsOf("")).toMatchObject({
      documentTitle: "",
      lang: "",
      metas: [],
      jsonLd: [],
      times: [],
      items: [],
    });
  });
});
