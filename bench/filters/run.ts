import { readFileSync } from "node:fs";
import { type Compiled, compile } from "../../src/core/filters/compile";
import { bucketsOf, lookUp, marksIn } from "../../src/core/filters/lookup";
import type { LineResult } from "../../src/core/filters/rule";
import { realList } from "./list";

const GOALS = { compileMs: 1_500, lookupMs: 2, storedMB: 6, accepted: 0.97 };
const environment = { browser: "chromium", mobile: false } as const;
const ROUNDS = 5;
const HOSTS = ["www.theguardian.com", "news.example.co.uk", "www.google.com", "unknown.example"];
/** Classes and ids of a page: as many as a large front page has. */
const NAMES = Array.from({ length: 1_500 }, (_, at) => `.c${at.toString(36)}`);
/** Not about hiding at all, so that they are counted apart. */
const OTHER_TRADES = new Set(["scriptlet", "style", "html"]);

main(process.argv[2]);

/** Compiles a list and looks pages up in it; prints what the goals ask for. */
function main(file: string | undefined): void {
  const text = file ? readFileSync(file, "utf8") : realList();
  const lines = text.split("\n").length;
  const times: number[] = [];
  let compiled = compile([], environment);
  for (let round = 0; round < ROUNDS; round++) {
    const start = performance.now();
    compiled = compile([text], environment);
    times.push(performance.now() - start);
  }
  const stored = [compiled.everywhere, ...compiled.buckets.values()];
  const megabytes = stored.reduce((sum, each) => sum + Buffer.byteLength(each), 0) / 1e6;
  console.log(`${lines} lines, ${compiled.rules} rules in ${compiled.buckets.size} buckets`);
  // The fastest: on a busy machine the others tell of the machine.
  report(`compile, fastest of ${ROUNDS}`, Math.min(...times), GOALS.compileMs, "ms");
  console.log(`  (median ${median(times).toFixed(0)} ms)`);
  report("stored", megabytes, GOALS.storedMB, "MB");
  report("lookup, slowest host's median", slowestLookup(compiled), GOALS.lookupMs, "ms");
  countLines(text);
}

/** As a page does it: parse what was read, find the names that have rules, sort the rules. */
function slowestLookup({ everywhere, buckets }: Compiled): number {
  const once = (host: string) => {
    const start = performance.now();
    const all = JSON.parse(everywhere);
    const marks = marksIn(all, NAMES);
    const keys = new Set([...bucketsOf(host), ...marks.values()]);
    const read = [...keys].flatMap((key) => buckets.get(key) ?? []);
    const parsed = read.map((each) => JSON.parse(each));
    lookUp({ host, path: "/" }, all, parsed, marks.keys());
    return performance.now() - start;
  };
  return Math.max(...HOSTS.map((host) => median(Array.from({ length: 25 }, () => once(host)))));
}

function countLines(text: string): void {
  const counts = new Map<string, number>();
  const count = (_line: number, result: LineResult) => {
    const name = nameOf(result);
    counts.set(name, (counts.get(name) ?? 0) + 1);
  };
  compile([text], environment, count);
  const sorted = [...counts].sort(([, one], [, other]) => other - one);
  for (const [name, number] of sorted) console.log(`  ${name.padEnd(28)}${number}`);
  const sum = (is: (name: string) => boolean) =>
    sorted.reduce((total, [name, number]) => total + (is(name) ? number : 0), 0);
  const works = sum((name) => name.startsWith("rule"));
  const fails = sum((name) => {
    const [what, code = ""] = name.split(": ");
    return what === "refused" && !OTHER_TRADES.has(code);
  });
  const share = works / (works + fails);
  console.log(`cosmetic rules that work: ${(share * 100).toFixed(2)} % of ${works + fails}`);
  if (share < GOALS.accepted) process.exitCode = 1;
}

function nameOf(result: LineResult): string {
  if (result.what === "rule") return `rule: ${result.rules[0]?.aim.what}`;
  return result.what === "note" ? `note: ${result.code}` : `refused: ${result.refusal.code}`;
}

function report(what: string, value: number, most: number, unit: string): void {
  console.log(`${what}: ${value.toFixed(2)} ${unit} (at most ${most})`);
  if (value > most) process.exitCode = 1;
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;
}
