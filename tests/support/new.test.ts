import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { root as project } from "../../scripts/build/root";
import { newDetector } from "../../scripts/new/detector";
import { newLanguage } from "../../scripts/new/language";
import { newPage } from "../../scripts/new/page";

const root = mkdtempSync(join(tmpdir(), "stet-"));
const INDEXES = ["src/core/detectors/index.ts", "src/core/lexicon/index.ts"];
for (const file of [...INDEXES, "src/locales/en/reasons.json"]) {
  cpSync(join(project, file), join(root, file));
}
const read = (file: string) => readFileSync(join(root, file), "utf8");
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

test("a new detector is listed, and has a reason to give", () => {
  expect(newDetector(root, "late-list")).toContain("src/core/detectors/late-list.ts");
  expect(read("src/core/detectors/late-list.ts")).toContain("export const lateList: Detector");
  const index = read("src/core/detectors/index.ts");
  expect(index).toMatch(/insert";\nimport \{ lateList \} from "\.\/late-list";\nimport/);
  expect(index).toMatch(/\n {2}lateList,\n\];\n$/);
  const reasons: unknown = JSON.parse(read("src/locales/en/reasons.json"));
  expect(reasons).toMatchObject({
    because_title: { message: "Titled “$TITLE$”" },
    because_late_list: { message: expect.any(String) },
  });
  expect(() => newDetector(root, "late-list")).toThrow("there already");
  expect(() => newDetector(root, "Late")).toThrow("is no name");
});

test("a new language is listed by its tag, with a place for the titles of every kind", () => {
  newLanguage(root, "eu");
  newLanguage(root, "sr-Latn");
  expect(read("src/core/lexicon/eu.ts")).toContain("Titles of clutter sections: Basque.");
  expect(read("src/core/lexicon/eu.ts")).toContain('  "author-more": [],');
  const index = read("src/core/lexicon/index.ts");
  expect(index).toMatch(/es";\nimport \{ eu \} from "\.\/eu";\nimport \{ fa/);
  expect(index).toMatch(/\n {2}eu,\n {2}"sr-Latn": srLatn,\n\};\n$/);
  expect(() => newLanguage(root, "eu")).toThrow("there already");
});

test.each(["", "basque", "EU", "qq", "zh-hant", "../eu"])("“%s” is no tag of a language", (tag) => {
  expect(() => newLanguage(root, tag)).toThrow("is no language");
});
