import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { JSDOM } from "jsdom";
import { sectionRulesOn } from "../src/core/filters/section-rules";
import type { Block } from "../src/core/reading";
import { termsOf } from "../src/core/scoring/model";
import { shippedModel } from "../src/core/scoring/weights";
import { accuse } from "../src/core/sections/accuse";
import type { Decision } from "../src/core/sections/decide";
import { type Found, findArticle } from "../src/core/story/article";
import { segment } from "../src/core/walk/segment";

const USAGE = `npm run explain -- page.html [--url https://…] [--line N]

Prints a page as Stet sees it: its blocks as a tree with what was decided of each and why, and its
lines with their log-odds of being story (+ is taken). --line N tells what made up the sum of a line.`;

const TEXT = 90;
const TERMS = 25;

function main(args: readonly string[]): void {
  const file = args.find((arg) => !arg.startsWith("--"));
  if (!file) {
    console.error(USAGE);
    process.exitCode = 2;
    return;
  }
  const option = (name: string) => (args.includes(name) ? args[args.indexOf(name) + 1] : undefined);
  const { document } = new JSDOM(read(file), { url: option("--url") ?? "https://page.example/" })
    .window;
  const reading = segment(document);
  const found = findArticle(reading);
  const line = option("--line");
  if (line) {
    printTerms(found, Number(line));
    return;
  }
  const weighed = new Map<number, Decision | null>();
  const ruled = sectionRulesOn([], []);
  accuse({ ...found, userTitles: new Set(), ruled, pinned: new Set() }, (section, decision) => {
    for (const block of section) weighed.set(block.id, decision);
  });
  const { isArticle, confidence, headline } = found.article;
  console.log(
    `${isArticle ? "article" : "no article"}, ${confidence.toFixed(2)}; headline: line ${headline}`,
  );
  for (const block of reading.blocks) printBlock(block, found, weighed);
}

function read(file: string): string {
  const bytes = readFileSync(file);
  return (file.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString("utf8");
}

function printBlock(
  block: Block,
  found: Found,
  weighed: ReadonlyMap<number, Decision | null>,
): void {
  const indent = " ".repeat(Math.min(block.depth, 40));
  const names = block.names.length > 0 ? `.${block.names.join(".")}` : "";
  console.log(`${indent}${block.tag}${names.slice(0, 50)}${decisionOf(weighed.get(block.id))}`);
  const taken = new Set(found.article.lines);
  for (const line of found.view.lines.slice(block.firstLine, block.lastLine)) {
    if (line.block !== block.id) continue;
    const odds = (found.odds[line.id] as number).toFixed(1);
    console.log(
      `${indent} ${taken.has(line.id) ? "+" : "·"}${line.id} ${odds} ${line.text.slice(0, TEXT)}`,
    );
  }
}

function decisionOf(decision: Decision | null | undefined): string {
  if (!decision) return "";
  const terms = decision.sightings.map(
    ({ kind, logOdds, because }) =>
      `${because.key.replace("because_", "")}${because.fill.length ? `(${because.fill.join(",").slice(0, 30)})` : ""}${kind ? "" : "*"} ${logOdds.toFixed(1)}`,
  );
  return `  ⟵ ${decision.kind} ${decision.logOdds.toFixed(1)} = ${terms.join(" + ")}`;
}

function printTerms(found: Found, id: number): void {
  const line = found.view.lines[id];
  if (!line) throw new Error(`the page has no line ${id}`);
  console.log(line.text);
  for (const term of termsOf(line, found.view, shippedModel()).slice(0, TERMS)) {
    console.log(`${term.logOdds.toFixed(2).padStart(6)}  ${term.id} [${term.bin}]`);
  }
}

main(process.argv.slice(2));
