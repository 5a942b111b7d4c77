import { describe, expect, test } from "vitest";
import { defaults, parseSettings } from "../../src/shared/settings";
import { cleanSite, isSite, siteOf, siteToDecide } from "../../src/shared/sites";

const always = { declutter: "always", reader: false } as const;
const never = { declutter: "never", reader: false } as const;
const settings = {
  sites: {
    "a.example": always,
    "a.example/news/*": { ...always, level: "focus" },
    "a.example/news/live/*": never,
    "quiet.a.example": never,
    "b.example/*/games/*": always,
  },
} as const;
const at = (host: string, path = "/") => siteOf(settings, { host, path });

describe("siteOf", () => {
  test("finds the host itself or the nearest domain above it", () => {
    expect(at("a.example")).toEqual(always);
    expect(at("www.a.example")).toEqual(always);
    expect(at("x.quiet.a.example")).toEqual(never);
  });

  test("the longest path that fits goes first, below the host too", () => {
    expect(at("a.example", "/news/cranes")?.level).toBe("focus");
    expect(at("www.a.example", "/news/live/cranes")).toEqual(never);
    expect(at("quiet.a.example", "/news/cranes")).toEqual(never);
    expect(at("a.example", "/newsletter")).toEqual(always);
  });

  test("a star stands for anything, in the middle too", () => {
    expect(at("b.example", "/2026/games/1")).toEqual(always);
    expect(at("b.example", "/games/1")).toBeNull();
    expect(at("b.example")).toBeNull();
  });

  test.each(["example", "ba.example", "a.example.net", "constructor", "", "__proto__"])(
    "not %j",
    (host) => expect(at(host)).toBeNull(),
  );

  test("many stars on a long path are no work", () => {
    const sites = { [`a.example/${"a*".repeat(5)}b`]: always };
    const start = performance.now();
    expect(siteOf({ sites }, { host: "a.example", path: `/${"a".repeat(100_000)}` })).toBeNull();
    expect(performance.now() - start).toBeLessThan(100);
  });
});

test("a decision is written where it holds", () => {
  const name = (host: string, path: string) => siteToDecide(settings, { host, path });
  expect(name("a.example", "/")).toBe("a.example");
  expect(name("a.example", "/news/live/1")).toBe("a.example/news/live/*");
  expect(name("www.a.example", "/news/live/1")).toBe("www.a.example");
  expect(name("c.example", "/")).toBe("c.example");
});

test.each([
  ["A.example", "a.example"],
  ["https://a.example:8443/story?id=1", "a.example"],
  ["a.example/news/*", "a.example/news/*"],
  ["https://A.example/News/*/live", "a.example/News/*/live"],
  ["a.example/news/", "a.example"],
])("%j is the site %j", (typed, name) => {
  expect(cleanSite(typed)).toBe(name);
  expect(isSite(name)).toBe(true);
});

test.each([
  "",
  "*",
  "*.example",
  "*.a.example/x/*",
  "a.example/a b*",
  'a.example/"*',
  `a.example/${"x".repeat(400)}*`,
  "a.example/*/*/*/*/*/*",
  "file:///etc/*",
  "javascript:alert(1)//*",
])("%j is no site", (typed) => {
  expect(cleanSite(typed)).toBeNull();
});

test("stored sites with bad names or levels are dropped, the others stay", () => {
  const stored = {
    sites: {
      "a.example/news/*": { ...always, level: "focus" },
      "b.example/news": always,
      "c.example": { ...always, level: "off" },
    },
  };
  const { settings: kept, rejected } = parseSettings(stored);
  expect(kept).toEqual({
    ...defaults,
    sites: { "a.example/news/*": stored.sites["a.example/news/*"] },
  });
  expect(rejected).toEqual(["sites.b.example/news", "sites.c.example"]);
});
