import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { targets } from "../../scripts/browsers/browser";
import { root } from "../../scripts/build/root";
import { readTruths } from "../corpus";
import { judgeHeld } from "./held";
import { type Judged, judgeAll, judgeTexts, type Run } from "./judge";
import { articles, corpora } from "./required";

const USAGE = `npm run bench:gate -- [--corpora DIR] [--browser chromium|firefox] [--limit N] [--keep]
npm run bench:gate -- [--corpora DIR] --held

Runs the bench on every corpus of DIR that is asked for, scores it with the scorers in DIR/../tools,
and fails when a number of bench/gate/required.ts is missed. --keep goes on from lines that are there.
--held judges each article by a model that has not seen its domain, without a browser, from what
\`npm run fit\` left in out; how sure it is of articles the fit itself tells.`;
const CORPORA = "../shared/corpus";

await gate(readOptions());

interface Options {
  readonly corpora: string;
  readonly browser: string;
  readonly limit: number;
  readonly keep: boolean;
  readonly held: boolean;
}

async function gate(options: Options): Promise<void> {
  const asked = options.held ? articles : corpora;
  const there = asked.filter((name) => existsSync(join(options.corpora, name, "truth.jsonl")));
  const missing = asked.filter((name) => !there.includes(name));
  const runs: Run[] = [];
  for (const name of there) runs.push(await runOn(name, options));
  const tools = join(options.corpora, "../tools");
  const judged = options.held ? judgeTexts(runs, tools) : judgeAll(runs, tools);
  console.log(tableOf(judged));
  if (Number.isFinite(options.limit)) console.log(`Of the first ${options.limit} pages of each.`);
  if (missing.length > 0) console.log(`Not there, so not passed: ${missing.join(", ")}`);
  if (missing.length > 0 || judged.some(({ passed }) => !passed)) process.exitCode = 1;
}

async function runOn(corpus: string, options: Options): Promise<Run> {
  const from = join(options.corpora, corpus);
  const labels = join(root, "out/gate", options.held ? "held" : options.browser, corpus);
  const run = { corpus, labels, lines: join(labels, "lines.jsonl") };
  mkdirSync(labels, { recursive: true });
  console.log(`${corpus}:`);
  if (options.held) await judgeHeld(from, join(root, "out"), run);
  else benchOn(from, run, options);
  return run;
}

/** @throws {Error} when the bench itself fails */
function benchOn(from: string, { labels, lines }: Run, { browser, limit, keep }: Options): void {
  if (!keep) rmSync(lines, { force: true });
  const truths = readTruths(from).slice(0, limit);
  const written = truths.map((truth) => `${JSON.stringify(truth)}\n`).join("");
  writeFileSync(join(labels, "truth.jsonl"), written);
  const some = Number.isFinite(limit) ? ["--limit", String(limit)] : [];
  const { status } = spawnSync(
    process.execPath,
    [
      "--import",
      "tsx",
      "bench/run.ts",
      "--corpus",
      from,
      "--out",
      lines,
      "--browser",
      browser,
    ].concat(some),
    { cwd: root, stdio: "inherit" },
  );
  if (status !== 0) throw new Error(`the bench failed on ${from}`);
}

function tableOf(judged: readonly Judged[]): string {
  const rows = judged.map(({ corpus, measure, least, most, got, passed }) => [
    corpus,
    measure,
    least === undefined ? `≤ ${most}` : `≥ ${least}`,
    got === null ? "not measured" : got.toFixed(4),
    passed ? "passed" : "MISSED",
  ]);
  return [["corpus", "measure", "required", "got", ""], ...rows]
    .map((cells) =>
      cells
        .map((cell) => cell.padEnd(18))
        .join("")
        .trimEnd(),
    )
    .join("\n");
}

function readOptions(): Options {
  const { values } = parseArgs({
    options: {
      corpora: { type: "string", default: CORPORA },
      browser: { type: "string", default: "chromium" },
      limit: { type: "string", default: "Infinity" },
      keep: { type: "boolean", default: false },
      held: { type: "boolean", default: false },
    },
  });
  const { corpora: folder, browser, limit, keep, held } = values;
  if (!targets.some((it) => it === browser) || !(Number(limit) > 0)) {
    console.error(USAGE);
    process.exit(2);
  }
  return { corpora: folder, browser, limit: Number(limit), keep, held };
}
