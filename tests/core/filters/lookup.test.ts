import { describe, expect, test } from "vitest";
import { compile } from "../../../src/core/filters/compile";
import { bucketsOf, lookUp, marksIn, type PageRules } from "../../../src/core/filters/lookup";
import { namesOf } from "../../../src/core/filters/sites";

const environment = { browser: "chromium", mobile: false } as const;

/** What a text of filters says of a page, by the way a page takes: buckets, marks, rules. */
function rulesAt(
  text: string,
  host: string,
  { path = "/", names = [] as readonly string[] } = {},
): PageRules {
  const { everywhere, buckets } = compile([text], environment);
  const all = JSON.parse(everywhere);
  const marks = marksIn(all, names);
  const keys = [...bucketsOf(host), ...marks.values()];
  const read = [...new Set(keys)].flatMap((key) => buckets.get(key) ?? []);
  return lookUp(
    { host, path },
    all,
    read.map((each) => JSON.parse(each)),
    marks.keys(),
  );
}

const selectors = (text: string, host: string, more = {}) => rulesAt(text, host, more).selectors;

test("the names a host goes by", () => {
  expect(namesOf("www.a.co.uk")).toEqual([
    ...["www.a.co.uk", "a.co.uk", "co.uk", "uk"],
    ...["www.a.co.*", "a.co.*", "co.*", "www.a.*", "a.*"],
  ]);
  expect(namesOf("a.evil.com")).not.toContain("a.*");
  expect(namesOf("localhost")).toEqual(["localhost"]);
});

describe("sites", () => {
  const text = [
    "a.example##.on-a",
    "news.a.example##.on-news",
    "a.*##.on-any",
    "b.example,c.example##.on-both",
    "a.example,~live.a.example##.but-live",
    "~a.example##div.but-a",
  ].join("\n");

  test.each([
    ["a.example", [".on-a", ".on-any", ".but-live"]],
    ["news.a.example", [".on-a", ".on-news", ".on-any", ".but-live"]],
    ["live.a.example", [".on-a", ".on-any"]],
    ["a.co.uk", [".on-any", "div.but-a"]],
    ["c.example", [".on-both", "div.but-a"]],
    ["not-a.example", ["div.but-a"]],
    ["a.example.evil.com", ["div.but-a"]],
    ["constructor", ["div.but-a"]],
  ])("%s", (host, wanted) => {
    const found = selectors(text, host, { names: [".but-a"] });
    expect([...found].sort()).toEqual([...wanted].sort());
  });
});

describe("rules of all sites", () => {
  test("one with a class is found by the class alone", () => {
    expect(selectors("##.promo > a\n##a[href]", "a.example")).toEqual(["a[href]"]);
    const found = selectors("##.promo > a", "a.example", { names: [".x", ".promo", "#promo"] });
    expect(found).toEqual([".promo > a"]);
  });

  test.each(["__proto__", "constructor", "toString"])(
    "a class called %s is one like any other",
    (name) => {
      expect(selectors(`##.${name}`, "a.example", { names: [".x"] })).toEqual([]);
      expect(selectors(`##.${name}`, "a.example", { names: [`.${name}`] })).toEqual([`.${name}`]);
    },
  );
});

describe("exceptions", () => {
  test.each([
    ["##a[x]\na.example#@#a[x]", []],
    ["##a[x]\nb.example#@#a[x]", ["a[x]"]],
    ["a.example##a[x]\n#@#a[x]", []],
    ["##a[x]\n#@#a[x], b", []],
  ])("%s", (text, wanted) => {
    expect(selectors(text, "a.example")).toEqual(wanted);
  });

  test("of steps, whatever the dialect they are written in", () => {
    const text = "a.example#?#p:contains(x)\na.example#@#p:has-text(x)";
    expect(rulesAt(text, "a.example").procedures).toEqual([]);
  });

  test("expressions for titles that differ in capitals alone are two", () => {
    const titles = ["/^\\d+$/", "/^\\D+$/"];
    const text = titles.map((title) => `##:title(${title})`).join("\n");
    const { sections } = rulesAt(text, "a.example");
    expect(sections.map(({ title }) => title)).toEqual(titles);
  });

  test("a title or kind that is to stay is told on", () => {
    const { sections } = rulesAt("##:title(Ranking)\na.example#@#:title(ranking)", "a.example");
    expect(sections).toEqual([
      { keep: true, title: "ranking", kind: null, text: "#@#:title(ranking)" },
    ]);
    const elsewhere = rulesAt("##:title(Ranking)\na.example#@#:title(ranking)", "b.example");
    expect(elsewhere.sections.map(({ keep }) => keep)).toEqual([false]);
  });
});

test.each([
  ["/news/1", ["a[x]", "c[x]"]],
  ["/live/1?page=2", ["b[x]"]],
])("paths: %s", (path, wanted) => {
  const text = [
    "a.example##a[x]:matches-path(/news)",
    "a.example##b[x]:matches-path(/[?&]page=/)",
    "a.example##c[x]:not(:matches-path(/live))",
  ].join("\n");
  expect(selectors(text, "a.example", { path })).toEqual(wanted);
});

describe("conditions", () => {
  test.each([
    ["!#if env_chromium\n##a[x]\n!#endif", ["a[x]"]],
    ["!#if env_firefox\n##a[x]\n!#else\n##b[x]\n!#endif\n##c[x]", ["b[x]", "c[x]"]],
    ["!#if env_chromium && !env_mobile\n##a[x]\n!#endif", ["a[x]"]],
    ["!#if (adguard || env_firefox) && env_chromium\n##a[x]\n!#endif", []],
    ["!#if env_firefox\n!#if env_chromium\n##a[x]\n!#endif\n!#else\n##b[x]\n!#endif", ["b[x]"]],
    ["!#endif\n!#else\n##a[x]", ["a[x]"]],
    ["!#if env_firefox\n##a[x]", []],
    ["!#if ((((\n##a[x]", []],
  ])("%s", (text, wanted) => {
    expect(selectors(text, "a.example")).toEqual(wanted);
  });
});
