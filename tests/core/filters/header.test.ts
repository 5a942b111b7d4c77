import { expect, test } from "vitest";
import { readHeader } from "../../../src/core/filters/header";

const HOUR = 3_600_000;

test("a list says its title and for how long it holds", () => {
  const text =
    "[Adblock Plus 2.0]\n! Title: Quiet harbour\r\n! Expires: 4 days (update often)\n##.a";
  expect(readHeader(text)).toEqual({ title: "Quiet harbour", expires: 96 * HOUR });
});

test.each([
  ["! Expires: 12 hours", 12 * HOUR],
  ["! Expires: 6h", 6 * HOUR],
  ["! expires: 1d", 24 * HOUR],
  ["# Expires: 2", 48 * HOUR],
  ["! Expires: soon", null],
  ["! Expires: 0 days", null],
  ["! Expires: -1 days", null],
  ["##.expires: 4 days", null],
])("%j", (text, expires) => {
  expect(readHeader(text).expires).toBe(expires);
});

test("a title is plain text of some length, and counts the first time", () => {
  const long = `! Title: a\u202eb\u0007  c${"x".repeat(500)}\n! Title: other`;
  const { title } = readHeader(long);
  expect(title.startsWith("a b cxxx")).toBe(true);
  expect(title).toHaveLength(120);
});

test.each(["", "\n".repeat(100), "##.a\n".repeat(5_000)])(
  "nothing said is nothing read",
  (text) => {
    expect(readHeader(text)).toEqual({ title: "", expires: null });
  },
);
