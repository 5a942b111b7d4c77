import type { Extension, Page } from "../scripts/browsers/browser";
import { poll } from "../scripts/browsers/wait";
import type { Level } from "../src/core/kinds";
import type { Report } from "../src/shared/report";
import type { Bodies } from "./line";

export interface Record {
  readonly report: Report;
  readonly bodies: Bodies;
}

/**
 * Shows a page, has Stet act on it at each level, and tells what came of it. A page that is no
 * article is judged as it stands, because there Stet hides nothing unless it is told to.
 */
export async function record(extension: Extension, page: Page, address: string): Promise<Record> {
  await page.open(address, "parsed");
  const alone = await poll("the content script", () => extension.ask(page, "page/report", null));
  const afterAlone = await page.run(bodyText);
  const before = await bodyAt(extension, page, "off");
  const focus = await bodyAt(extension, page, "focus");
  await extension.ask(page, "page/reader", { open: true, force: false });
  await extension.ask(page, "page/reader", { open: false, force: false });
  if (!alone.isArticle) return { report: alone, bodies: { before, after: afterAlone, focus } };
  const report = await extension.ask(page, "page/level", { level: "default" });
  return { report, bodies: { before, after: await page.run(bodyText), focus } };
}

async function bodyAt(extension: Extension, page: Page, level: Level): Promise<string> {
  await extension.ask(page, "page/level", { level });
  return page.run(bodyText);
}

/** What the body shows once a frame has been painted. Runs in the page. */
function bodyText(): Promise<string> {
  return new Promise((done) => {
    requestAnimationFrame(() => {
      // A document may have no body, and a frame set has no such text.
      done(document.body?.innerText ?? "");
    });
  });
}
