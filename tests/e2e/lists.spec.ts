import assert from "node:assert/strict";
import type { Extension, Page } from "../../scripts/browsers/browser";
import { LIST, type ListMood, lists, PACK } from "../support/list-replies";
import { fill, pressed, textOf, textsOf } from "./dom";
import { FIRST, FORM, OFFICE } from "./form-page";
import type { Spec } from "./spec";
import { until } from "./until";
import { faultsOf, NONE } from "./visible";

const FIELD = "#own-lists input[type=url]";
const THEIRS = ".subscription:has(.subscription-url)";

/** Lists that others keep, from their address to the pages that are open. */
export const listSpecs: readonly Spec[] = [
  {
    name: "lists: one is looked at, subscribed to, in force at once, removed and put back",
    async run({ extension, newPage }) {
      lists.mood = "whole";
      const page = await newPage();
      await page.open(FORM);
      await until(() => faultsOf(page, [FIRST, OFFICE], []), NONE);
      const options = await subscribe(extension, LIST, "Quiet harbour");
      assert.match(await options.run(textOf, THEIRS), /Quiet harbour.*1 rule\..*As of/);
      await page.front();
      await until(() => faultsOf(page, [FIRST], [OFFICE]), NONE);
      await extension.killBackground();
      await page.open(FORM);
      await until(() => faultsOf(page, [FIRST], [OFFICE]), NONE);
      const { filters } = await extension.ask(page, "page/report", null);
      assert.deepEqual(filters, [{ text: "##.office", hidden: 1, refused: null }]);
      await press(options, "Remove Quiet harbour");
      await page.front();
      await until(() => faultsOf(page, [FIRST, OFFICE], []), NONE);
      await options.front();
      await options.click(".subscriptions .item .link");
      await page.front();
      await until(() => faultsOf(page, [FIRST], [OFFICE]), NONE);
      await press(options, "Remove Quiet harbour");
      await options.close();
    },
  },
  {
    name: "lists: an update that fails keeps what was there and says why",
    async run({ extension, newPage }) {
      lists.mood = "whole";
      const page = await newPage();
      await page.open(FORM);
      const options = await subscribe(extension, LIST, "Quiet harbour");
      const said: readonly (readonly [mood: ListMood, words: RegExp])[] = [
        ["html", /a web page, not a list/],
        ["gone", /answered 404/],
        ["bytes", /no text \(not UTF-8\)/],
        ["big", /larger than 10 MB/],
        ["stalls", /did not come to an end/],
      ];
      for (const [mood, words] of said) {
        lists.mood = mood;
        await press(options, "Update Quiet harbour");
        await idle(options, 25_000);
        assert.match(await options.run(textOf, `${THEIRS} .fault`), words);
        assert.match(await options.run(textOf, `${THEIRS} .fault`), /stay in force\.$/);
      }
      await page.open(FORM);
      await until(() => faultsOf(page, [FIRST], [OFFICE]), NONE);
      lists.mood = "more";
      await press(options, "Update Quiet harbour");
      await idle(options, 10_000);
      assert.match(await options.run(textOf, THEIRS), /2 rules/);
      await press(options, "Remove Quiet harbour");
      await options.close();
    },
  },
  {
    name: "lists: a pack's own tests are run before it is subscribed to",
    async run({ extension }) {
      const options = await look(extension, PACK);
      await options.until(() => document.querySelectorAll(".found-list .trial").length === 3);
      assert.deepEqual(await options.run(textsOf, ".found-list .trial-mark"), [
        "passed",
        "passed",
        "passed",
      ]);
      await options.click(".found-list [data-look=quiet]");
      await options.until(() => document.querySelector(".found-list") === null);
      await options.close();
    },
  },
  {
    name: "lists: a server that has none is told of, and nothing is kept",
    async run({ extension }) {
      lists.mood = "gone";
      const options = await look(extension, LIST);
      await options.until(() =>
        /404/.test(document.querySelector("#own-lists .fault")?.textContent ?? ""),
      );
      assert.equal(await options.run(textOf, THEIRS), "");
      lists.mood = "whole";
      await options.close();
    },
  },
];

async function look(extension: Extension, url: string): Promise<Page> {
  const options = await extension.openPage("options/options.html");
  await options.until((field) => document.querySelector(field) !== null, FIELD);
  await options.run(fill, FIELD, url);
  await options.run(pressed, "#own-lists form .button");
  return options;
}

async function subscribe(extension: Extension, url: string, title: string): Promise<Page> {
  const options = await look(extension, url);
  await options.until((wanted) => {
    return document.querySelector(".found-list h3")?.textContent === wanted;
  }, title);
  await options.run(pressed, ".found-list .button");
  await options.until((theirs) => document.querySelector(theirs) !== null, THEIRS);
  await idle(options, 10_000);
  return options;
}

async function press(options: Page, name: string): Promise<void> {
  await options.front();
  await options.run(pressed, `[aria-label="${name}"]`);
}

/** Nothing is under way any more. */
async function idle(options: Page, ms: number): Promise<void> {
  const end = performance.now() + ms;
  const isBusy = () => options.run(() => document.querySelector('[aria-busy="true"]') !== null);
  while (await isBusy()) if (performance.now() > end) throw new Error("it is still under way");
}
