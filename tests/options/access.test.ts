import { describe, expect, test } from "vitest";
import { grantsOf, isGranted, lacksAccess } from "../../options/access";
import { defaults } from "../../src/shared/settings";

describe("isGranted", () => {
  test.each([
    ["a.example", ["https://a.example/*"], true],
    ["a.example", ["http://*/*"], true],
    ["a.example", ["<all_urls>"], true],
    ["www.a.example", ["*://*.a.example/*"], true],
    ["a.example", ["*://*.a.example/*"], true],
    ["www.a.example", ["https://a.example/*"], false],
    ["ba.example", ["*://*.a.example/*"], false],
    ["a.example", [], false],
  ])("%s under %j: %s", (host, patterns, granted) => {
    expect(isGranted(host, patterns)).toBe(granted);
  });
});

test("patterns are grouped by host, every site first", () => {
  const patterns = [
    "https://b.example/*",
    "http://b.example/*",
    "https://*/*",
    "*://*.a.example/*",
  ];
  expect(grantsOf(patterns)).toEqual([
    { name: "*", below: false, patterns: ["https://*/*"] },
    { name: "a.example", below: true, patterns: ["*://*.a.example/*"] },
    { name: "b.example", below: false, patterns: ["https://b.example/*", "http://b.example/*"] },
  ]);
});

test("access is lacking where something is wanted by itself", () => {
  const sites = {
    "a.example": { declutter: "always", reader: false },
    "b.example": { declutter: "never", reader: true },
    "c.example": { declutter: "never", reader: false },
    "d.example": { declutter: "always", reader: true },
  } as const;
  expect(lacksAccess({ ...defaults, sites }, ["https://d.example/*"])).toEqual([
    "a.example",
    "b.example",
  ]);
});
