import { mkdirSync } from "node:fs";
import { join, relative } from "node:path";
import { parseArgs } from "node:util";
import { readPages } from "../tests/support/pages";
import { servePages } from "../tests/support/server";
import type { Browser, Page, Target } from "./browsers/browser";
import { builtExtension } from "./browsers/built";
import { installBrowsers } from "./browsers/install";
import { launch } from "./browsers/launch";
import { pause, poll } from "./browsers/wait";
import { root } from "./build/root";
import { readSentences } from "./sentences";
import { tellReport } from "./tell";

const DEMO = "seed-aggregator";
const PICTURES = join(root, "out/start");

/** For a fade or a slide to have ended. */
const REST_MS = 500;

const { positionals } = parseArgs({ allowPositionals: true });
const target: Target = positionals.includes("firefox") ? "firefox" : "chromium";
const address = positionals.find((word) => /^https?:/.test(word)) ?? null;
const strange = positionals.find((it) => it !== address && it !== "firefox" && it !== "chromium");
if (strange) fail(`What is ${strange}? Say: npm start [-- firefox] [-- https://…]`);

try {
  await start();
} catch (error) {
  fail(error instanceof Error ? error.message : String(error));
}

/** Shows a page with Stet at work on it: in a window, or without a screen in words and pictures. */
async function start(): Promise<void> {
  installBrowsers([target]);
  const extension = await builtExtension(target, "granted");
  const headed = hasScreen();
  const shapes = readPages();
  const demo = shapes.find(({ slug }) => slug === DEMO);
  if (!demo) throw new Error(`There is no page shape ${DEMO}.`);
  const server = await servePages(shapes);
  // Who has a window may go on to other pages; told in words, the demo stands at its own address.
  const isDemo = !headed && !address;
  const proxy = isDemo ? { proxyPort: server.port } : {};
  const browser = await launch(target, { extension, headed, ...proxy });
  try {
    await browser.extension.registered();
    const page = await browser.newPage();
    await open(page, address ?? (isDemo ? server.address(demo) : server.local(demo)));
    if (headed) await untilClosed(browser);
    else await tell(browser, page, extension);
  } finally {
    await browser.close();
    server.close();
  }
}

function hasScreen(): boolean {
  if (process.platform === "darwin" || process.platform === "win32") return true;
  return Boolean(process.env["DISPLAY"] || process.env["WAYLAND_DISPLAY"]);
}

async function open(page: Page, at: string): Promise<void> {
  try {
    await page.open(at);
  } catch (error) {
    const why = error instanceof Error ? error.message.split("\n")[0] : String(error);
    throw new Error(`${at} could not be opened. Is this machine online? (${why})`);
  }
}

async function untilClosed({ version, gone }: Browser): Promise<void> {
  console.log(`${version} is open with Stet installed. Press Ctrl+C here, or close it, to end.`);
  const interrupted = new Promise<void>((done) => process.once("SIGINT", () => done()));
  await Promise.race([gone, interrupted]);
}

async function tell(browser: Browser, page: Page, folder: string): Promise<void> {
  const { extension } = browser;
  const report = await poll("Stet", () => extension.ask(page, "page/report", null));
  console.log(`\n${browser.version}, with no screen to show it on: this is what Stet did.\n`);
  console.log(tellReport(report, readSentences(folder)));
  mkdirSync(PICTURES, { recursive: true });
  const picture = (name: string) => join(PICTURES, `${target}-${name}.png`);
  await page.wholeScreenshot(picture("page-after"));
  await extension.ask(page, "page/level", { level: "off" });
  await page.wholeScreenshot(picture("page-before"));
  await extension.ask(page, "page/level", { level: report.level });
  const popup = await extension.popup(page);
  await popup.until(() => document.querySelector("main:not([aria-busy])") !== null);
  await pause(REST_MS);
  await popup.screenshot(picture("popup"));
  await popup.close();
  await extension.ask(page, "page/reader", { open: true, force: true });
  await pause(REST_MS);
  await page.screenshot(picture("reader"));
  const options = await extension.openPage("options/options.html");
  await options.until(() => document.querySelector("main") !== null);
  await options.screenshot(picture("options"));
  console.log(`\nPictures: ${relative(process.cwd(), PICTURES)}/${target}-*.png`);
}

function fail(message: string): never {
  console.error(message);
  process.exit(1);
}
