import type { Browser, Extension, Page } from "../scripts/browsers/browser";
import { poll } from "../scripts/browsers/wait";
import type { Level } from "../src/core/kinds";
import type { Report } from "../src/shared/report";
import type { Bodies } from "./line";

export interface Record {
  readonly report: Report;
  readonly bodies: Bodies;
}

/** Pages are shown whole until they are asked for more: what is hidden need never be shown again. */
export async function prepare({ extension }: Browser): Promise<void> {
  await extension.registered();
  await extension.tell("settings/change", { patch: { level: "off" } });
}

/**
 * Shows a page, has Stet act on it at each level, and tells what came of it. At the default level
 * Stet leaves pages alone that are no articles, and so they are judged.
 */
export async function record(extension: Extension, page: Page, address: string): Promise<Record> {
  await page.open(address, "parsed");
  const first = await poll("the content script", () => extension.ask(page, "page/report", null));
  const before = await page.run(bodyText);
  const acting = first.acting ? await levelOf(extension, page, "default") : first;
  const after = await page.run(bodyText);
  await levelOf(extension, page, "focus");
  const focus = await page.run(bodyText);
  await extension.ask(page, "page/reader", { open: true, force: false });
  await extension.ask(page, "page/reader", { open: false, force: false });
  const { ms } = await extension.ask(page, "page/report", null);
  const report = { ...acting, ms: { ...acting.ms, reader: ms.reader } };
  return { report, bodies: { before, after, focus } };
}

function levelOf(extension: Extension, page: Page, level: Level): Promise<Report> {
  return extension.ask(page, "page/level", { level });
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
