import { readFileSync } from "node:fs";
import { join } from "node:path";
import { runInThisContext } from "node:vm";
import { Readability } from "@mozilla/readability";
import { JSDOM } from "jsdom";
import { describe, expect, test } from "vitest";
import { type Rewrite, rewrite, rewrites } from "../../scripts/build/rewrites";
import { findSinks } from "../../scripts/build/sinks";

const packages = join(import.meta.dirname, "../../node_modules");
const published = ({ file }: Rewrite) => readFileSync(join(packages, file), "utf8");

describe.each(rewrites)("$file", (each) => {
  test("is the file that was reviewed, and holds no sink once rewritten", () => {
    expect(rewrite(published(each), each)).not.toBe(published(each));
    expect(findSinks(rewrite(published(each), each))).toEqual([]);
  });

  test("any other bytes are refused", () => {
    expect(() => rewrite(`${published(each)} `, each)).toThrow("review its rewrite");
  });
});

test("every sink in a rewritten file is one of a package known for it", () => {
  const sinks = rewrites.filter((each) => findSinks(published(each)).length > 0);
  expect(sinks.map(({ file }) => file)).toEqual([
    "@mozilla/readability/Readability.js",
    "preact/dist/preact.mjs",
  ]);
});

/** Short, so that every retry runs and the page is restored three times. */
const SHORT = `<body><div class="comment"><p>A short story, told in one line, with commas.</p></div>
  <div class="sidebar"><p>Another line.<br><br>And one more.</p></div></body>`;
/** Parsed without scripting: the noscript holds an element, not text. */
const LAZY = `<body><article><h1>Ferry</h1><img class="lazy" alt="x"><noscript><img src="/ferry.jpg">
  </noscript>${"<p>The ferry left at nine, an hour late, with the post and eleven goats.</p>".repeat(12)}
  </article></body>`;

test.each([
  ["a page that needs every retry", SHORT],
  ["a lazy picture", LAZY],
])("Readability reads %s as before", (_, html) => {
  const parse = (Reader: typeof Readability) =>
    new Reader(new JSDOM(html, { url: "https://page.example/" }).window.document).parse();
  const wanted = parse(Readability);
  expect(wanted?.content).toBeTruthy();
  expect(parse(rewrittenReadability())).toEqual(wanted);
});

function rewrittenReadability(): typeof Readability {
  const [each] = rewrites;
  if (!each) throw new Error("no rewrite of Readability");
  const load = runInThisContext(`(module) => {${rewrite(published(each), each)}\n}`);
  const module: { exports?: typeof Readability } = {};
  load(module);
  if (!module.exports) throw new Error("the rewritten file exports nothing");
  return module.exports;
}
