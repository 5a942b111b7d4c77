import assert from "node:assert/strict";
import { PARAGRAPHS } from "../support/hostile-pages";
import { textOf } from "./dom";
import type { Spec } from "./spec";
import { until } from "./until";
import { bare, faultsOf, shownIn } from "./visible";

const SWALLOWED = "https://hostile.example/swallowed.html";
const TAKEN = PARAGRAPHS[3];
const WORDS = "1 paragraph may be missing.";

/** The one page of these tests on which hiding costs the story something. */
export const missingSpecs: readonly Spec[] = [
  {
    name: "missing: the page says that a paragraph may be missing, and one click on that shows it",
    async run({ newPage, extension }) {
      const page = await newPage();
      await page.open(SWALLOWED);
      await until(async () => (await faultsOf(page, [], [TAKEN])).left, []);
      await until(async () => (await page.closedText()).includes(WORDS), true);
      const before = await extension.ask(page, "page/report", null);
      assert.equal(before.missing.paragraphs, 1);
      // The one element beside head and body; a click in its middle meets the button.
      await page.click("html > div");
      await until(async () => (await shownIn(page)).includes(bare(TAKEN)), true);
      const after = await extension.ask(page, "page/report", null);
      assert.deepEqual(after.missing, { blocks: [], paragraphs: 0 });
      await until(async () => page.closedText(), "");
      assert.equal(await page.run(() => document.documentElement.childElementCount), 2);
    },
  },
  {
    name: "missing: the popup says so too, and one click shows it",
    async run({ newPage, extension }) {
      const page = await newPage();
      await page.open(SWALLOWED);
      const popup = await extension.popup(page);
      assert.ok((await popup.until(textOf, ".missing-story")).includes(WORDS));
      await popup.click(".missing-story button");
      await until(async () => (await faultsOf(page, [TAKEN], [])).lost, []);
      await until(async () => popup.run(textOf, ".missing-story"), "");
      await popup.close();
    },
  },
];
