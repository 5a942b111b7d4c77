import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { root } from "./build/root";
import { type Outcome, runStep, type Step } from "./build/steps";
import { countedInJson, countedInLastLine, exitCode } from "./build/tally";

const MINUTE = 60_000;
const VITEST = "out/vitest.json";

/** One question each; all are asked even when one fails. */
const STEPS: readonly Step[] = [
  { asks: "Are the browsers here?", run: "tsx scripts/browsers/install.ts", limit: 10 * MINUTE },
  { asks: "Is the code formatted and free of lint?", run: "biome check --error-on-warnings" },
  { asks: "Do the types of the extension hold?", run: "tsc -p tsconfig.json" },
  { asks: "Do the types of tests and tools hold?", run: "tsc -p tsconfig.node.json" },
  { asks: "Is everything used that is there?", run: "knip" },
  {
    asks: "Do units, pages, properties and architecture hold?",
    run: `vitest run --reporter=default --reporter=json --outputFile.json=${VITEST}`,
    limit: 8 * MINUTE,
    count: countedInJson(join(root, VITEST)),
  },
  { asks: "Do both builds work?", run: "tsx scripts/build.ts --granted" },
  { asks: "Would the stores take them?", run: "tsx scripts/lint-store.ts" },
  { asks: "Are they small enough?", run: "tsx scripts/size.ts" },
  { asks: "Are all works of others named?", run: "tsx scripts/notices.ts" },
  { asks: "Do the sources make the same zips anywhere?", run: "tsx scripts/zip.ts --check" },
  {
    asks: "Does it all work in Chromium and Firefox?",
    run: "tsx tests/e2e/run.ts",
    limit: 14 * MINUTE,
    count: countedInLastLine,
  },
];
const LIMIT = 3 * MINUTE;

mkdirSync(join(root, "out"), { recursive: true });
const print = (text: string) => void process.stdout.write(text);
const outcomes: Outcome[] = [];
for (const step of STEPS) outcomes.push(await ask(step));
tell(outcomes);

async function ask(step: Step): Promise<Outcome> {
  console.log(`\n── ${step.asks}  ${step.run}`);
  const outcome = await runStep(root, { limit: LIMIT, count: exitCode, print, ...step });
  console.log(`── ${verdict(outcome)}, ${outcome.seconds.toFixed(1)} s`);
  return outcome;
}

/** A table of all steps, then the one line that sums up, last of all. */
function tell(all: readonly Outcome[]): void {
  console.log("\n── In short");
  for (const outcome of all) {
    const time = `${outcome.seconds.toFixed(1)} s`.padStart(8);
    console.log(`${time}  ${outcome.asks}  ${verdict(outcome)}`);
  }
  const sum = (what: "passed" | "failed") => all.reduce((total, each) => total + each[what], 0);
  process.exitCode = sum("failed") > 0 ? 1 : 0;
  console.log(`${sum("passed")} passed, ${sum("failed")} failed`);
}

function verdict({ passed, failed }: Outcome): string {
  if (passed + failed > 1) return `${passed} passed, ${failed} failed`;
  return failed > 0 ? "no" : "yes";
}
