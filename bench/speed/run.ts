import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { builtExtension } from "../../scripts/browsers/built";
import { installBrowsers } from "../../scripts/browsers/install";
import { launch } from "../../scripts/browsers/launch";
import { type Serving, serve } from "../../scripts/browsers/serve";
import { bundleScript } from "../../scripts/build/bundle";
import { root } from "../../scripts/build/root";
import { readTruths, sampleOf, type Truth } from "../corpus";
import { inLanes } from "../lanes";
import { showProgress } from "../progress";
import { addressOf, replay } from "../replay";
import { timed } from "./measure";
import { rowsOf, tableOf } from "./table";
import type { Timing } from "./tool";

const USAGE = `npm run bench:speed -- [--corpus DIR] [--limit N] [--rounds N] [--out FILE]

Times Stet's analysis, a bare walk, Readability and Defuddle over the same pages in Chromium.`;
const CORPUS = "../shared/corpus/zyte-a";
const LIMIT = "24";
const ROUNDS = "5";
const PAGE_MS = 120_000;
/** Where the pages find the script that holds the tools. */
const TOOLS = "https://tools.example/speed.js";

await speed(readOptions());

interface Options {
  readonly corpus: string;
  readonly limit: number;
  readonly rounds: number;
  readonly out: string | undefined;
}

async function speed({ corpus, limit, rounds, out }: Options): Promise<void> {
  installBrowsers(["chromium"]);
  const truths = sampleOf(readTruths(corpus), limit);
  // Asked, so that it acts on no page by itself: what is measured is loaded by us.
  const extension = await builtExtension("chromium", "asked");
  const server = await serving(corpus, truths);
  const timings: Timing[] = [];
  const progress = showProgress(truths.length, 0);
  try {
    await inLanes([...truths.entries()], {
      tabs: 1,
      limit: PAGE_MS,
      launch: () => launch("chromium", { extension, proxyPort: server.port }),
      work: (browser, _page, [turn, truth]) =>
        timed(browser, { id: truth.id, address: addressOf(truth), script: TOOLS, turn, rounds }),
      done(_, timing) {
        timings.push(timing);
        progress.count(false);
      },
      failed([, { id }], { message }) {
        console.error(`${id}: ${message}`);
        progress.count(true);
      },
    });
  } finally {
    server.close();
  }
  progress.end();
  report(timings, truths.length - timings.length, out);
}

function report(timings: readonly Timing[], failed: number, out: string | undefined): void {
  const rows = rowsOf(timings);
  console.log(`${timings.length} pages, ${failed} failed\n${tableOf(rows)}`);
  if (out) writeFileSync(out, `${JSON.stringify({ failed, rows, timings }, null, 1)}\n`);
  if (failed > 0 || timings.length === 0) process.exitCode = 1;
}

/** The pages, and one script beside them that they may load. */
async function serving(corpus: string, truths: readonly Truth[]): Promise<Serving> {
  const { files } = await bundleScript("bench/speed/page.ts", { root });
  const [code] = files.values();
  if (code === undefined) throw new Error("nothing was built");
  const pages = replay(corpus, truths, new URL(TOOLS).origin);
  const script = { headers: { "content-type": "text/javascript; charset=utf-8" }, chunks: [code] };
  return serve((address) => (address === TOOLS ? script : pages(address)));
}

function readOptions(): Options {
  const { values } = parseArgs({
    options: {
      corpus: { type: "string", default: CORPUS },
      limit: { type: "string", default: LIMIT },
      rounds: { type: "string", default: ROUNDS },
      out: { type: "string" },
    },
  });
  const { corpus, limit, rounds, out } = values;
  if (!(Number(limit) > 0) || !(Number(rounds) > 0)) {
    console.error(USAGE);
    process.exit(2);
  }
  return { corpus, limit: Number(limit), rounds: Number(rounds), out };
}
