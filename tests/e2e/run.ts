import { parseArgs } from "node:util";
import { targets } from "../../scripts/browsers/browser";
import { installBrowsers } from "../../scripts/browsers/install";
import { readPages } from "../support/pages";
import { servePages } from "../support/server";
import { runSuite, type Tally } from "./runner";
import type { Suite } from "./spec";
import { suites } from "./suites";

const { values } = parseArgs({
  options: {
    /** One browser only. */
    browser: { type: "string" },
    /** Only tests whose names contain this. */
    only: { type: "string", default: "" },
  },
});

const wanted = targets.filter((target) => [target, undefined].some((it) => it === values.browser));
if (wanted.length === 0) throw new Error(`--browser is ${targets.join(" or ")}`);
installBrowsers(wanted);

const shapes = readPages();
const server = await servePages(shapes);
const bySlug = new Map(shapes.map((shape) => [shape.slug, shape]));
const tally: Tally = { passed: 0, failed: 0 };
for (const target of wanted) {
  for (const suite of suites(shapes).map(chosen)) {
    if (suite.specs.length > 0) await runSuite(suite, target, server, bySlug, tally);
  }
}
server.close();
process.exitCode = tally.failed > 0 ? 1 : 0;
console.log(`\n${tally.passed} passed, ${tally.failed} failed`);

function chosen(suite: Suite): Suite {
  return { ...suite, specs: suite.specs.filter(({ name }) => name.includes(values.only)) };
}
