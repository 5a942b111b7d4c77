import { createReadStream, createWriteStream, existsSync, mkdirSync, renameSync } from "node:fs";
import { basename, join } from "node:path";
import { createInterface } from "node:readline";
import { createGunzip, createGzip } from "node:zlib";
import puppeteer, { type Browser, type HTTPRequest, type Page } from "puppeteer-core";
import { build } from "vite";
import type { Reading } from "../../src/core/reading";
import { readHtml, readTruths, type Truth } from "../corpus";

/** A page as data: a Reading without its live nodes. */
export type Recorded = Omit<Reading, "elements" | "texts"> & { readonly id: string };

const TABS = 3;
const PAGE_TIMEOUT = 30_000;

/**
 * Reads every page of a corpus in Chromium, page scripts off, and keeps the Readings beside the
 * output folder, so that a fit need not open the browser again. Pages that fail are left out and
 * named.
 */
export async function recordReadings(corpus: string, folder: string): Promise<string> {
  const file = join(folder, `${basename(corpus)}.jsonl.gz`);
  if (existsSync(file)) return file;
  mkdirSync(folder, { recursive: true });
  const script = await bundleSegment();
  const browser = await puppeteer.launch({
    executablePath: process.env["CHROMIUM_BIN"] ?? "/usr/bin/chromium",
    pipe: true,
    args: ["--no-sandbox", "--disable-features=HttpsUpgrades", "--disable-background-networking"],
  });
  const out = createGzip();
  const done = new Promise<void>((finish) =>
    out.pipe(createWriteStream(`${file}.part`)).on("finish", finish),
  );
  const queue = [...readTruths(corpus)].reverse();
  const worker = async () => {
    const page = await openPage(browser);
    for (let truth = queue.pop(); truth; truth = queue.pop()) {
      const reading = await read(page, corpus, truth, script).catch((error: unknown) => {
        console.error(`${truth.id}: ${String(error)}`);
        return null;
      });
      if (reading) out.write(`${JSON.stringify({ id: truth.id, ...reading })}\n`);
    }
  };
  await Promise.all(Array.from({ length: TABS }, worker));
  await browser.close();
  out.end();
  await done;
  renameSync(`${file}.part`, file);
  return file;
}

/** The recorded pages, in the order of their ids, so that a fit is repeatable. */
export async function loadReadings(file: string): Promise<readonly Recorded[]> {
  const pages: Recorded[] = [];
  const lines = createInterface({ input: createReadStream(file).pipe(createGunzip()) });
  // Written by `recordReadings` in this format.
  for await (const line of lines) pages.push(JSON.parse(line) as Recorded);
  return pages.sort((a, b) => (a.id < b.id ? -1 : 1));
}

async function bundleSegment(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: "error",
    build: {
      write: false,
      minify: false,
      lib: { entry: "bench/fit/page.ts", formats: ["iife"], name: "stetFit" },
    },
  });
  const [output] = Array.isArray(result) ? result : [result];
  if (!output || !("output" in output)) throw new Error("the segmenter was not built");
  return output.output[0].code;
}

async function openPage(browser: Browser): Promise<Page> {
  const page = await browser.newPage();
  await page.setJavaScriptEnabled(true);
  await page.setRequestInterception(true);
  return page;
}

async function read(page: Page, corpus: string, truth: Truth, script: string) {
  const html = readHtml(corpus, truth.id);
  const answer = (request: HTTPRequest) => void respond(request, html);
  page.on("request", answer);
  try {
    await page.goto(truth.url, { waitUntil: "domcontentloaded", timeout: PAGE_TIMEOUT });
    return (await page.evaluate(
      `${script};(({elements,texts,...reading})=>reading)(stetFit.segment(document))`,
    )) as Omit<Recorded, "id">;
  } finally {
    page.off("request", answer);
  }
}

function respond(request: HTTPRequest, html: string): Promise<void> {
  if (!request.isNavigationRequest() || request.frame()?.parentFrame()) return request.abort();
  return request.respond({
    contentType: "text/html; charset=utf-8",
    headers: {
      "content-security-policy":
        "default-src 'none'; script-src 'none'; style-src 'unsafe-inline'; img-src data:",
    },
    body: html,
  });
}
