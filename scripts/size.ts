import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { root } from "./build/root";

/** Kilobytes (1000 bytes) after gzip. Raised only in the change that needs it, with its reason. */
const BUDGETS: readonly (readonly [
  what: string,
  entry: string,
  budget: number,
  /** A page that has loaded its own parts already. */
  within?: string,
])[] = [
  // A third of it weights, a quarter the titles of clutter in 39 languages, an eighth Readability.
  // What came last: remarks and teasers under titles below a story, feeds of short stories, a site's
  // head and foot by what they say in 20 languages (4 kB), settings in two slots, sections of the
  // story that filters mean (0.6 kB). Then what farms and news sites put around and below a story, in
  // a dozen languages more than English (7 kB): titles by their pattern, notices, cheers, share
  // rows, and what readers are asked for; what stands between lists, polls and goods between
  // paragraphs, lists that lead nowhere, strips above the headline (6 kB); weights of the
  // verdict refitted, and calls to follow in Arabic, Hindi, Korean and Russian (0.3 kB). Titles
  // folded by the build took 1.4 kB off.
  ["content script", "src/content/index.js", 134],
  // Loaded when the popup asks: half of it names of places and agencies; key points, names, rights,
  // the search for the original and the check of a model's words came with the popup that tells.
  // The last kilobyte: Persian days, bylines in more languages, sites named in their titles.
  ["page's report", "src/content/telling.js", 52.5],
  // In pages of those who have filters of their own.
  ["filters", "src/content/filtering.js", 10],
  // When somebody picks something to hide: half of it the reader and the writer of rules. The last
  // half kilobyte: one of two twins, and pages that change while somebody picks.
  ["picker", "src/content/picking.js", 31],
  // Half of it reads and compiles lists and filters: a service worker can start no other worker,
  // nor load code when it is wanted.
  ["background", "src/background/index.js", 32],
  ["reader", "src/reader/index.js", 24],
  // A ninth of it the story in detail, wishes for a site, the model's summary, the way to the panel.
  // The last kilobyte: sites by path, with a level of their own, and how it looks in contrast themes.
  ["popup", "popup/popup.html", 37.5],
  // The way filters keep themselves, what they would do on a page, the editor's look; of lists only
  // the way to them; sites, and what they taught. The last half kilobyte: lists in backups, damage
  // that is told, a focus that is not lost; words for finding and replacing.
  ["options", "options/options.html", 48],
  // Loaded when the user's filters come near; half of it is what draws and edits long texts, 6 kB
  // what finds and replaces in them.
  ["filter editor", "shared/editor.js", 121, "options/options.html"],
  ["filter trial", "shared/measure.js", 9, "options/options.html"],
];
const DIST = join(root, "dist/chrome");

for (const [what, entry, budget, within] of BUDGETS) {
  const known = within === undefined ? new Set<string>() : withAll(within);
  const size =
    [...withAll(entry)]
      .filter((path) => !known.has(path))
      .reduce((sum, path) => sum + gzipped(path), 0) / 1000;
  console.log(`${what.padEnd(16)}${size.toFixed(1).padStart(6)} of ${budget} kB gzip`);
  if (size > budget) {
    console.error(`${what} is over its budget`);
    process.exitCode = 1;
  }
}

/** A built file and, for a page, the scripts and style sheets it loads; fonts are not counted. */
function withAll(path: string, seen = new Set<string>()): Set<string> {
  if (seen.has(path)) return seen;
  seen.add(path);
  const references = readFileSync(join(DIST, path), "utf8").matchAll(
    /(?:src|href)="([^":]+\.(?:js|css))"|(?:from|import)\s*["'](\.[^"']+\.js)["']/g,
  );
  for (const [, inPage, inScript] of references) {
    withAll(join(path, "..", inPage ?? inScript ?? ""), seen);
  }
  return seen;
}

/** Fonts inside a script are not counted either. */
function gzipped(path: string): number {
  const code = readFileSync(join(DIST, path), "utf8").replace(
    /data:font\/woff2;base64,[\w+/=]*/g,
    "",
  );
  return gzipSync(code, { level: 9 }).length;
}
