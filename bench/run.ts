import { parseArgs } from "node:util";
import { type Target, targets } from "../scripts/browsers/browser";
import { builtExtension } from "../scripts/browsers/built";
import { installBrowsers } from "../scripts/browsers/install";
import { launch } from "../scripts/browsers/launch";
import { serve } from "../scripts/browsers/serve";
import { readSentences } from "../scripts/sentences";
import { readTruths } from "./corpus";
import { inLanes } from "./lanes";
import { lineOf } from "./line";
import { showProgress } from "./progress";
import { prepare, record } from "./record";
import { addressOf, replay } from "./replay";
import { openResults } from "./results";

const USAGE = `npm run bench -- --corpus DIR --out FILE [--browser chromium|firefox]
  [--limit N] [--tabs N] [--extension DIR]`;
const PAGE_MS = 40_000;
/** Firefox is driven one tab at a time. */
const TABS: Readonly<Record<Target, number>> = { chromium: 3, firefox: 1 };

await bench(readOptions());

interface Options {
  readonly corpus: string;
  readonly out: string;
  readonly target: Target;
  readonly limit: number;
  readonly tabs: number;
  /** Folder of a built extension; default: this one, built anew when it is out of date. */
  readonly extension: string | undefined;
}

/** Has a real browser read every page of a corpus with Stet, and writes what came of it. */
async function bench(options: Options): Promise<void> {
  const { corpus, out, target, limit, tabs } = options;
  installBrowsers([target]);
  const truths = readTruths(corpus).slice(0, limit);
  const results = openResults(out);
  const open = truths.filter(({ id }) => !results.done.has(id));
  console.log(`${truths.length} pages in ${target}, ${truths.length - open.length} done before.`);
  const extension = options.extension ?? (await builtExtension(target, "granted"));
  const say = readSentences(extension);
  const server = await serve(replay(corpus, truths));
  const progress = showProgress(truths.length, truths.length - open.length);
  try {
    await inLanes(open, {
      tabs,
      limit: PAGE_MS,
      async launch() {
        const browser = await launch(target, { extension, proxyPort: server.port, sharing: true });
        await prepare(browser);
        return browser;
      },
      work: ({ extension: installed }, page, truth) => record(installed, page, addressOf(truth)),
      done({ id }, { report, bodies }) {
        results.add(lineOf(id, report, bodies, say));
        progress.count(false);
      },
      failed({ id }, { message }) {
        results.add({ id, error: message });
        progress.count(true);
      },
    });
  } finally {
    server.close();
  }
  progress.end();
}

function readOptions(): Options {
  const { values } = parseArgs({
    options: {
      corpus: { type: "string" },
      out: { type: "string" },
      browser: { type: "string", default: "chromium" },
      limit: { type: "string", default: "Infinity" },
      tabs: { type: "string" },
      extension: { type: "string" },
    },
  });
  const { corpus, out, browser, limit, tabs, extension } = values;
  const target = targets.find((it) => it === browser);
  const numbers = { limit: Number(limit), tabs: Number(tabs ?? TABS[target ?? "chromium"]) };
  if (!corpus || !out || !target || !(numbers.limit > 0) || !(numbers.tabs > 0)) {
    console.error(USAGE);
    process.exit(2);
  }
  return { corpus, out, target, extension, ...numbers };
}
