import assert from "node:assert/strict";
import type { Page } from "../../scripts/browsers/browser";
import { poll } from "../../scripts/browsers/wait";
import type { Judgement } from "../support/pages";

/** What a page shows, without white space, which differs with the way things are laid out. */
export async function shownIn(page: Page): Promise<string> {
  return bare(await page.run(bodyText));
}

export function bare(text: string): string {
  return text.replace(/\s+/gu, "");
}

/** What a page shows of texts that should be there, and of texts that should not. */
export interface Faults {
  readonly lost: readonly string[];
  readonly left: readonly string[];
}

export async function faultsOf(
  page: Page,
  keep: readonly string[],
  hide: readonly string[],
): Promise<Faults> {
  const shown = await shownIn(page);
  return {
    lost: keep.filter((text) => !shown.includes(bare(text))),
    left: hide.filter((text) => shown.includes(bare(text))),
  };
}

type Texts = Pick<Judgement, "keep" | "hide">;

/** All is as it should be. */
export const NONE: Faults = { lost: [], left: [] };

/** Waits until a page shows what a fair reader would leave of it, and no more. */
export async function expectCleaned(page: Page, { keep, hide }: Texts): Promise<void> {
  const texts = hide.map(({ text }) => text);
  let faults = NONE;
  const isClean = async () => {
    faults = await faultsOf(page, keep, texts);
    return faults.lost.length + faults.left.length === 0;
  };
  await poll("the page to be clean", isClean, { ms: 5000, every: 100 }).catch(() => {
    assert.deepEqual(faults, NONE);
  });
}

/** Waits until a page shows all that it has. */
export async function expectWhole(page: Page, { keep, hide }: Texts): Promise<void> {
  const all = [...keep, ...hide.map(({ text }) => text)];
  let faults = NONE;
  const isWhole = async () => {
    faults = await faultsOf(page, all, []);
    return faults.lost.length === 0;
  };
  await poll("the page to be whole", isWhole, { ms: 3000 }).catch(() => {
    assert.deepEqual(faults.lost, []);
  });
}

/** Runs in the page. */
function bodyText(): string {
  return document.body?.innerText ?? "";
}
