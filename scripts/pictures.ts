import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { readPages } from "../tests/support/pages";
import { servePages } from "../tests/support/server";
import type { Browser, Page } from "./browsers/browser";
import { builtExtension } from "./browsers/built";
import { installBrowsers } from "./browsers/install";
import { launch } from "./browsers/launch";
import { pause, poll } from "./browsers/wait";
import { root } from "./build/root";

const FOLDER = join(root, "docs/pictures");
const SIZE = { width: 1080, height: 800 };
/** Sharp on the screens that people read on. */
const SCALE = 2;
const STORY = "seed-aggregator";
/** For a fade or a slide to have ended. */
const REST_MS = 500;

await takePictures();

/** Makes the pictures of the documentation from the real extension in a real browser. */
async function takePictures(): Promise<void> {
  installBrowsers(["chromium"]);
  mkdirSync(FOLDER, { recursive: true });
  const extension = await builtExtension("chromium", "granted");
  const server = await servePages(readPages());
  const story = readPages().find(({ slug }) => slug === STORY);
  if (!story) throw new Error(`There is no page shape ${STORY}.`);
  const stages: readonly [scale: number, take: typeof wholePage][] = [
    [1, wholePage],
    [SCALE, popups],
    [SCALE, reader],
    [SCALE, options],
  ];
  for (const [scale, show] of stages) {
    const proxyPort = server.port;
    const browser = await launch("chromium", { extension, proxyPort, size: SIZE, scale });
    try {
      await browser.extension.registered();
      const page = await browser.newPage();
      await page.open(server.address(story));
      await poll("Stet", () => browser.extension.ask(page, "page/report", null));
      await show(browser, page);
    } finally {
      await browser.close();
    }
  }
  server.close();
}

/** From its head to its foot, where most of the clutter is. */
async function wholePage({ extension }: Browser, page: Page): Promise<void> {
  await take("after", page.wholeScreenshot);
  await extension.ask(page, "page/level", { level: "off" });
  await take("before", page.wholeScreenshot);
}

async function popups({ extension }: Browser, page: Page): Promise<void> {
  for (const scheme of ["light", "dark"] as const) {
    const popup = await extension.popup(page);
    await popup.scheme(scheme);
    await popup.until(() => document.querySelector(".hidden-line") !== null);
    await take(`popup-${scheme}`, popup.screenshot);
    await popup.click(".hidden-line");
    await popup.until(() => document.querySelector("#ledger") !== null);
    await popup.click(".group-name");
    await take(`popup-hidden-${scheme}`, popup.screenshot);
    await popup.close();
  }
}

async function reader({ extension }: Browser, page: Page): Promise<void> {
  for (const scheme of ["light", "dark"] as const) {
    await page.scheme(scheme);
    await extension.ask(page, "page/reader", { open: true, force: false });
    await take(`reader-${scheme}`, page.screenshot);
    await extension.ask(page, "page/reader", { open: false, force: false });
  }
}

async function options({ extension }: Browser): Promise<void> {
  const page = await extension.openPage("options/options.html");
  await page.until(() => document.querySelector("#kinds") !== null);
  await take("options", page.screenshot);
}

async function take(name: string, screenshot: (file: string) => Promise<void>): Promise<void> {
  await pause(REST_MS);
  await screenshot(join(FOLDER, `${name}.png`));
  console.log(`docs/pictures/${name}.png`);
}
