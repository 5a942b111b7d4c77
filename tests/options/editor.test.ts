import { SearchQuery } from "@codemirror/search";
import { EditorState } from "@codemirror/state";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { changeBetween } from "../../options/editor/difference";
import { MOST_MATCHES, matchesOf } from "../../options/editor/matches";
import { offersAt } from "../../options/editor/offers";
import { tokensOf } from "../../options/editor/tokens";
import { Past } from "../../options/filters/past";
import { kinds } from "../../src/core/kinds";

describe("the parts of a line", () => {
  const parts = (line: string) =>
    tokensOf(line).map(({ from, to, kind }) => `${kind} ${line.slice(from, to)}`);

  test.each([
    ["", []],
    ["! a remark with ##", ["off ! a remark with ##"]],
    ["||ads.example^", ["off ||ads.example^"]],
    ["a.example,~b.example##.x", ["site a.example,~b.example", "hides ##"]],
    ["#@#:kind(related)", ["keeps #@#", "own :kind"]],
    [
      "##p:has-text(/a:has(b)/i):upward(2)",
      ["hides ##", "operator :has-text", "expression /a:has(b)/i", "operator :upward"],
    ],
  ])("%s", (line, wanted) => expect(parts(line)).toEqual(wanted));

  test("are in order, apart and within the line, whatever is written", () => {
    const written = fc.string({ unit: fc.constantFrom(..."#@?$:()/\\,~ abtikndle".split("")) });
    fc.assert(
      fc.property(written, (line) => {
        let end = 0;
        for (const { from, to } of tokensOf(line)) {
          expect(from).toBeGreaterThanOrEqual(end);
          expect(to).toBeLessThanOrEqual(line.length);
          end = to;
        }
      }),
      { numRuns: 2_000 },
    );
  });
});

describe("what could be written next", () => {
  const sites = ["news.example", "other.example"];
  const offers = (before: string) =>
    offersAt(before, sites)?.offers.map(({ writes }) => writes) ?? null;

  test("kinds, operators, sites, each in its place", () => {
    expect(offers("##:kind(")).toEqual(kinds);
    expect(offers("a.example#@#:kind(tags, re")).toEqual(kinds);
    expect(offers("ne")).toEqual(sites);
    expect(offers("a.example,~ot")).toEqual(sites);
    expect(offers("##:")?.slice(0, 3)).toEqual([":title(", ":kind(", ":has("]);
    expect(offers("##p:")?.[0]).toBe(":has(");
    expect(offers("##p:")).not.toContain(":title(");
  });

  test.each(["", "! rema", "a.example ", "##p", "##:title(Ran", "||ads.example^"])(
    "nothing after “%s”",
    (before) => expect(offers(before)).toBeNull(),
  );
});

test("the difference of two texts makes the one of the other", () => {
  const text = fc.string({ unit: fc.constantFrom("a", "b", "\n") });
  fc.assert(
    fc.property(text, text, (before, after) => {
      const change = changeBetween(before, after);
      const made = change
        ? before.slice(0, change.from) + change.insert + before.slice(change.to)
        : before;
      expect(made).toBe(after);
    }),
  );
});

describe("words that are found", () => {
  const doc = "a.b##.c\n.C{.c}\n";
  const found = (spec: { search: string; regexp?: boolean; caseSensitive?: boolean }, anchor = 0) =>
    lastOf(
      EditorState.create({ doc, selection: { anchor, head: anchor + 2 } }),
      new SearchQuery({ literal: true, ...spec }),
    );
  const lastOf = (state: EditorState, query: SearchQuery) => [...matchesOf(state, query)].at(-1);

  test("are counted, and the one that is selected has its number", () => {
    expect(found({ search: ".c" })).toEqual({ count: 3, at: 0 });
    expect(found({ search: ".c" }, 8)).toEqual({ count: 3, at: 2 });
    expect(found({ search: ".c", caseSensitive: true }, 11)).toEqual({ count: 2, at: 2 });
    expect(found({ search: "^\\.", regexp: true })).toEqual({ count: 1, at: 0 });
    expect(found({ search: "x" })).toEqual({ count: 0, at: 0 });
  });

  test("are counted up to a limit, however long the text is", () => {
    const long = EditorState.create({ doc: "##.x\n".repeat(200_000) });
    expect(lastOf(long, new SearchQuery({ search: "x" }))?.count).toBe(MOST_MATCHES + 1);
  });

  test("are counted piece by piece, none twice and none left out between two", () => {
    const rules = Array.from(
      { length: 40_000 },
      (_, at) => `##.r${at % 100 === 0 ? "are" : "est"}`,
    );
    const long = EditorState.create({ doc: rules.join("\n") });
    const told = [...matchesOf(long, new SearchQuery({ search: "##.rare" }))];
    expect(told.length).toBeGreaterThan(3);
    expect(told.at(-1)?.count).toBe(400);
  });
});

describe("earlier texts", () => {
  test("come back the latest first, and one that is there already is passed over", () => {
    const past = new Past();
    for (const text of ["a", "b", "b"]) past.push(text);
    expect([past.pop("b"), past.pop("a"), past.isEmpty]).toEqual(["a", null, true]);
  });

  test("the oldest go when there is too much", () => {
    const past = new Past();
    for (const text of ["a", "b", "c", "d", "e"]) past.push(text.repeat(1_000_000));
    const found = Array.from({ length: 5 }, () => past.pop("")?.[0] ?? null);
    expect(found).toEqual(["e", "d", "c", "b", null]);
  });
});
