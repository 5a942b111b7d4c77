import assert from "node:assert/strict";
import type { Page } from "../../scripts/browsers/browser";
import { poll } from "../../scripts/browsers/wait";
import type { Ground } from "./spec";
import { bare } from "./visible";

const SETTLED_MS = 5_000;

/** What the functions below use of the extension interface. */
declare const chrome: {
  readonly storage: {
    readonly local: { get(key: string): Promise<{ readonly "filters-text"?: string }> };
  };
};

/** A page on which Stet is at work. */
export async function opened({ newPage, extension }: Ground, address: string): Promise<Page> {
  const page = await newPage();
  await page.open(address);
  await poll("Stet", () => extension.ask(page, "page/report", null));
  return page;
}

/** Waits until the picker shows all of these. */
export async function says(page: Page, ...words: readonly string[]): Promise<void> {
  let text = "";
  const isSaid = async () => {
    text = await page.closedText();
    return words.every((word) => bare(text).includes(bare(word)));
  };
  await poll("the picker", isSaid, { ms: SETTLED_MS, every: 50 }).catch(() => {
    assert.fail(`${JSON.stringify(words)} are not in ${JSON.stringify(text)}`);
  });
}

/** The user's filters as they are stored. */
export function keptText({ extension }: Ground): Promise<string> {
  return extension.backstage(async () => {
    const { "filters-text": text = "" } = await chrome.storage.local.get("filters-text");
    return text;
  });
}

export async function forgetAll(ground: Ground): Promise<void> {
  const added = await keptText(ground);
  await ground.extension.tell("filters/remove", { added });
  assert.equal(await keptText(ground), "");
}

/** A place to point at, within an element that comes into view. Runs in the page. */
export function placeOf(selector: string): [number, number] {
  const element = document.querySelector(selector);
  element?.scrollIntoView({ block: "center", behavior: "instant" });
  const { left, top, height } = element?.getBoundingClientRect() ?? new DOMRect();
  return [Math.round(left + 20), Math.round(top + height / 2)];
}
