import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { findSinks } from "../scripts/build/sinks";
import { filesBelow } from "../scripts/build/sources";
import { importsOf } from "./support/imports";
import { layerOf, layers, refusal } from "./support/layers";

const root = join(import.meta.dirname, "..");
const SHIPPED = ["src", "popup", "options"];
const TOOLS = ["bench", "scripts", "tests"];
const TOP = [...SHIPPED, ...TOOLS, ".ci", "docs", "icons"];
/** Made or fetched, never written by hand. */
const MADE = [".git", "dist", "node_modules", "out"];
const SOURCE = /\.(?:css|html|json|mjs|ts|tsx)$/;
const MAX_LINES = 170;
const MAX_TEST_LINES = 300;
/** Files past the limit, each with the reason why it is still one idea. */
const LONG: Readonly<Record<string, string>> = {};
/** Files that silence one lint rule, each with the reason. */
const SILENCED: Readonly<Record<string, string>> = {
  "options/parts/scroller.tsx": "a keyboard must be able to scroll it",
  "popup/page-map.tsx": "the listbox around an option holds focus and keys",
};
const SELF = "tests/architecture.test.ts";
/** Lists of phrases or cases: their length is no sign of a second idea. */
const LISTS = ["src/core/lexicon/", "tests/core/provenance/wire-stories.ts"];
const isList = (path: string) => LISTS.some((list) => path.startsWith(list));

const shipped = SHIPPED.flatMap((folder) => filesBelow(root, folder));
const tools = TOOLS.flatMap((folder) => filesBelow(root, folder)).filter(
  (path) => !path.startsWith("tests/pages/"),
);
const isCode = (path: string) => /\.(?:mjs|ts|tsx)$/.test(path);
const read = (path: string) => readFileSync(join(root, path), "utf8");
const lineCount = (path: string) => read(path).split("\n").length - 1;

describe("folders", () => {
  test("every file shipped is of a known sort and lies in a layer or is a text", () => {
    const isText = (path: string) => path.startsWith("src/locales/") && path.endsWith(".json");
    expect(shipped.filter((path) => !isText(path) && layerOf(path) === null)).toEqual([]);
    expect(shipped.filter((path) => !SOURCE.test(path))).toEqual([]);
  });

  test("the top level holds no folder that is not known here", () => {
    const folders = readdirSync(root, { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && !MADE.includes(entry.name))
      .map(({ name }) => name);
    expect(folders.filter((name) => !TOP.includes(name))).toEqual([]);
  });

  test("every layer was read, and nothing was read twice or left out", () => {
    const counts = layers.map(({ folder }) =>
      shipped.filter((path) => path.startsWith(`${folder}/`)),
    );
    expect(counts.filter((paths) => paths.length === 0)).toEqual([]);
    const texts = shipped.filter((path) => path.startsWith("src/locales/")).length;
    expect(counts.flat().length + texts).toBe(shipped.length);
    expect(shipped.length).toBeGreaterThan(100);
  });
});

describe("imports", () => {
  test("no layer imports what the table does not give it", () => {
    const sources = shipped.filter((path) => /\.(?:css|ts|tsx)$/.test(path));
    const refused = sources.flatMap((path) =>
      importsOf(path, read(path)).map((found) => refusal(path, found)),
    );
    expect(refused.length).toBeGreaterThan(sources.length);
    expect(refused.filter((reason) => reason !== null)).toEqual([]);
  });

  test("only src/platform meets the browser's API", () => {
    const outside = [...shipped, ...tools].filter(
      (path) => isCode(path) && !path.startsWith("src/platform/"),
    );
    const uses = (path: string) =>
      importsOf(path, read(path)).some(({ target, isType }) => {
        return target === "webextension-polyfill" && !isType;
      });
    expect(outside.filter(uses)).toEqual([]);
  });

  test.each([
    ["src/core/walk/segment.ts", 'import browser from "webextension-polyfill";'],
    ["src/core/sections/decide.ts", 'import { Readability } from "@mozilla/readability";'],
    ["src/reader/mount.ts", 'import { t } from "../platform/i18n";'],
    ["src/reader/mount.ts", 'import { plan } from "../core/analyze";'],
    ["popup/popup.tsx", 'import { view } from "../options/view";'],
    ["popup/popup.tsx", 'import { type Plan, plan } from "../src/core/analyze";'],
    ["src/background/index.ts", 'const late = await import("../content/hide");'],
    ["src/new/file.ts", 'export { t } from "../platform/i18n";'],
  ])("a planted import in %s is refused: %s", (path, code) => {
    const found = importsOf(path, code);
    expect(found).toHaveLength(1);
    expect(found.map((each) => refusal(path, each))).not.toContain(null);
  });

  test("types of core are free where only they are", () => {
    const code =
      'import type { Report } from "../core/story";\nimport {\n  type A,\n} from "../core/b";';
    const found = importsOf("src/reader/view.ts", code);
    expect(found).toHaveLength(2);
    expect(found.map((each) => refusal("src/reader/view.ts", each))).toEqual([null, null]);
  });
});

describe("code", () => {
  const sources = [...shipped, ...tools].filter(isCode);
  const own = ["scripts/build/rewrites.ts", "scripts/build/sinks.ts"];

  test("nothing turns a string into code or HTML", () => {
    const found = sources
      .filter((path) => !own.includes(path) && !path.startsWith("tests/"))
      .flatMap((path) => findSinks(read(path)).map(({ name }) => `${path}: ${name}`));
    expect(found).toEqual([]);
  });

  test("one file of what is shipped speaks to the network, and the background alone asks it to", () => {
    const pattern = /\b(?:fetch\(|XMLHttpRequest|WebSocket|EventSource|sendBeacon|WebTransport)/;
    const code = shipped.filter(isCode);
    expect(code.filter((path) => pattern.test(read(path)))).toEqual(["src/platform/download.ts"]);
    const asks = (path: string) =>
      importsOf(path, read(path)).some(
        ({ target, isType }) => target === "src/platform/download" && !isType,
      );
    expect(code.filter(asks)).toEqual(["src/background/lists/fetch.ts"]);
  });

  test("no check is silenced but where it is listed here, and no work is left as a note", () => {
    const pattern = /@ts-(?:ignore|expect-error|nocheck)|biome-ignore|\b(?:TODO|FIXME|XXX)\b/;
    const silenced = sources.filter((path) => path !== SELF && pattern.test(read(path)));
    expect(silenced.sort()).toEqual(Object.keys(SILENCED));
  });

  test(`a file is one idea: at most ${MAX_LINES} lines`, () => {
    const limit = (path: string) => (path.startsWith("tests/") ? MAX_TEST_LINES : MAX_LINES);
    const long = sources.filter((path) => lineCount(path) > limit(path) && !isList(path));
    expect(long.map((path) => `${path}: ${lineCount(path)}`)).toEqual(
      Object.keys(LONG).map((path) => `${path}: ${lineCount(path)}`),
    );
  });
});

test("every path that docs/ARCHITECTURE.md names is there", () => {
  const all = [...shipped, ...TOOLS, "docs", "icons"].flatMap((folder) =>
    folder.includes("/") ? [folder] : filesBelow(root, folder),
  );
  const spans = [...read("docs/ARCHITECTURE.md").matchAll(/`([^`\n]+)`/g)];
  const paths = spans.map(([, span = ""]) => span).filter((span) => /^[\w.<>/*-]+$/.test(span));
  const named = paths.filter((span) => span.includes("/") && !/^(?:@|-|dist\/)/.test(span));
  expect(named.length).toBeGreaterThan(20);
  // `<slug>` stands for one name.
  const pattern = (path: string) =>
    new RegExp(
      `^${path.replaceAll(".", "\\.").replace(/\/$/, "").replaceAll(/<\w+>/g, "[^/]+")}(?:/|$)`,
    );
  expect(named.filter((path) => !all.some((file) => pattern(path).test(file)))).toEqual([]);
});
