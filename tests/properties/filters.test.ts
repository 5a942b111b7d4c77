import fc from "fast-check";
import { JSDOM } from "jsdom";
import { describe, expect, test } from "vitest";
import { compile } from "../../src/core/filters/compile";
import { bucketsOf, lookUp } from "../../src/core/filters/lookup";
import { runChain } from "../../src/core/filters/procedure";
import type { LineResult } from "../../src/core/filters/rule";
import { parseText } from "../../src/core/filters/text";
import { textFault } from "../../src/core/filters/text-fault";
import { segment } from "../../src/core/walk/segment";

const environment = { browser: "firefox", mobile: true } as const;

/** Pieces that rules are made of, in any order, beside anything at all. */
const piece = fc.oneof(
  fc.constantFrom(
    ...[
      "##",
      "#@#",
      "#?#",
      "#$#",
      "#%#",
      "$$",
      "!#if ",
      "!#else",
      "!#endif",
      "[$path=",
      "[$domain=",
    ],
    ...[
      "a.example",
      "~b.example",
      "c.*",
      ",",
      "/",
      "|",
      "^",
      ".ad",
      "#ad",
      "div",
      "*",
      " > ",
      " + ",
    ],
    ...[":has(", ":not(", ":is(", ":has-text(", ":upward(", ":xpath(", ":matches-attr(", ":title("],
    ...[":like(", '"x"', "links 1", "text 3", "one", ":anyway()"],
    ...[
      ":kind(",
      "related",
      ":nth-child(",
      "2n+1",
      ")",
      "]",
      "[x=",
      '"',
      "'",
      "\\",
      "(",
      "{",
      "}",
      "x",
    ],
    ...["\n", "\r", "\ufeff", "\ufffd", "\ud800", "/(a+)+/", "/a.*b/i", ":remove()", "::before"],
  ),
  fc.string({ unit: "binary", maxLength: 6 }),
);
const text = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(""));
const { document } = new JSDOM("<body><div class='ad' id='ad'><p>x</p></div>").window;
const shapes = () => segment(document);

test("any text is read, and every line of it is answered", () => {
  fc.assert(
    fc.property(text, (given) => {
      const lines = given.split(/\r\n|\n|\r/);
      const results = [...parseText(given, environment)];
      expect(results).toHaveLength(lines.length);
      results.forEach((result, at) => {
        if (result.what !== "refused") return;
        expect(result.refusal.column).toBeGreaterThanOrEqual(0);
        expect(result.refusal.column).toBeLessThanOrEqual(lines[at]?.length ?? 0);
      });
    }),
    { numRuns: 3_000 },
  );
});

test("what is accepted can be asked of a page, and no sheet can be broken by it", () => {
  fc.assert(
    fc.property(text, (given) => {
      const { everywhere, buckets } = compile([given], environment);
      const host = "a.example";
      const read = bucketsOf(host).flatMap((key) => buckets.get(key) ?? []);
      const all = [...read.map((each) => JSON.parse(each))];
      const rules = lookUp({ host, path: "/" }, JSON.parse(everywhere), all);
      for (const selector of rules.selectors) {
        expect(selector.replace(/"(?:\\.|[^"\\])*"|\\./gsu, "")).not.toMatch(/[{};]/);
      }
      for (const { chain } of rules.procedures) runChain(document, chain, () => false, shapes);
    }),
    { numRuns: 1_000 },
  );
});

describe("bad input", () => {
  const read = (given: string): LineResult[] => [...parseText(given, environment)];

  test.each([
    [
      "a selector of 10,000 parts",
      `##${Array.from({ length: 10_000 }, (_, at) => `.a${at}`).join(",")}`,
    ],
    ["500 parts", `##${Array.from({ length: 500 }, (_, at) => `.a${at}`).join(",")}`],
    ["a chain of :has", `##${".a:has(.b)".repeat(20)}`],
    [":has in :has in :has", `##${".a:has(".repeat(50)}.b${")".repeat(50)}`],
    ["steps in steps", `##${".a:has(".repeat(9)}.b:has-text(x)${")".repeat(9)}`],
    ["open parentheses", `##${":not(".repeat(300)}`],
    ["a line of a megabyte", `##.${"a".repeat(1_000_000)}`],
    ["3,000 sites", `${Array.from({ length: 3_000 }, (_, at) => `s${at}.example`).join(",")}##.a`],
  ])("%s is refused", (_name, line) => {
    expect(read(line).map(({ what }) => what)).toEqual(["refused"]);
  });

  test("bytes that are no text harm their own line alone", () => {
    const bytes = Uint8Array.from([35, 35, 46, 97, 10, 0xff, 0xc0, 0x80, 10, 35, 35, 46, 98]);
    const results = read(new TextDecoder().decode(bytes));
    expect(results.map(({ what }) => what)).toEqual(["rule", "note", "rule"]);
  });

  test("more than 200,000 lines, ten megabytes or a web page are no list", () => {
    expect(textFault("##.a\n".repeat(200_000))).toBe("too_many_lines");
    expect(textFault("x".repeat(10_000_001))).toBe("too_long");
    expect(textFault("\n<!DOCTYPE html><html>")).toBe("page");
    expect(textFault("##.a")).toBe(null);
  });
});
