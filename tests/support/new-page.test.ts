import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { newPage } from "../../scripts/new/page";

const root = mkdtempSync(join(tmpdir(), "stet-"));
afterAll(() => rmSync(root, { recursive: true, force: true }));

test("a new page has all three files, and says what to do next", () => {
  expect(newPage(root, "quiet-page")).toContain("tests/pages/README.md");
  const folder = join(root, "tests/pages/quiet-page");
  expect(readdirSync(folder).sort()).toEqual(["about.md", "expected.json", "page.html"]);
  expect(JSON.parse(readFileSync(join(folder, "expected.json"), "utf8"))).toMatchObject({
    url: "https://www.quiet-page.example/headline",
    site: "The Quiet Page",
  });
});

test("a page that is there is left alone", () => {
  newPage(root, "taken");
  expect(() => newPage(root, "taken")).toThrow("there already");
});

test.each(["", "Quiet", "quiet page", "../elsewhere", "-quiet", "quiet--page"])(
  "“%s” is no name of a page",
  (slug) => {
    expect(() => newPage(root, slug)).toThrow("is no name");
  },
);
