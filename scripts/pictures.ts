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
const SIZE = { width: 1180, height: 860 };
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
  const shapes = readPages().filter(({ slug }) => slug === STORY);
  const server = await servePages(shapes);
  const proxyPort = server.port;
  const browser = await launch("chromium", { extension, proxyPort, size: SIZE, scale: SCALE });
  try {
    const page = await browser.newPage();
    for (const shape of shapes) await page.open(server.address(shape));
    await pageAndPopup(browser, page);
    await reader(browser, page);
    await options(browser);
  } finally {
    await browser.close();
    server.close();
  }
}

async function pageAndPopup({ extension }: Browser, page: Page): Promise<void> {
  await poll("Stet", () => extension.ask(page, "page/report", null));
  await take(page, "after");
  await extension.ask(page, "page/level", { level: "off" });
  await take(page, "before");
  await extension.ask(page, "page/level", { level: "default" });
  for (const scheme of ["light", "dark"] as const) {
    const popup = await extension.popup(page);
    await popup.scheme(scheme);
    await popup.until(() => document.querySelector(".hidden-line") !== null);
    await take(popup, scheme === "light" ? "popup" : "popup-dark");
    if (scheme === "light") {
      await popup.click(".hidden-line");
      await popup.until(() => document.querySelector("#ledger") !== null);
      await take(popup, "popup-hidden");
    }
    await popup.close();
  }
}

async function reader({ extension }: Browser, page: Page): Promise<void> {
  await page.run(() => scrollTo(0, 0));
  for (const scheme of ["light", "dark"] as const) {
    await page.scheme(scheme);
    await extension.ask(page, "page/reader", { open: true, force: false });
    await take(page, `reader-${scheme}`);
    await extension.ask(page, "page/reader", { open: false, force: false });
  }
  await page.scheme("light");
}

async function options({ extension }: Browser): Promise<void> {
  const page = await extension.openPage("options/options.html");
  await page.until(() => document.querySelector("#kinds") !== null);
  await take(page, "options");
}

async function take(
  view: { screenshot(file: string): Promise<void> },
  name: string,
): Promise<void> {
  await pause(REST_MS);
  await view.screenshot(join(FOLDER, `${name}.png`));
  console.log(`docs/pictures/${name}.png`);
}
