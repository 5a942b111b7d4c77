import assert from "node:assert/strict";
import type { Extension, Page } from "../../scripts/browsers/browser";
import { write } from "./editor";
import { FIRST, FORM, OARS, OFFICE } from "./form-page";
import { type Spec, shapeNamed } from "./spec";
import { until } from "./until";
import { faultsOf, NONE } from "./visible";

/** The user's own filters, from the options page to the pages that are open. */
export const filterSpecs: readonly Spec[] = [
  {
    name: "filters: a rule is written, checked, kept, in force at once and on the next page",
    async run({ extension, newPage }) {
      const page = await newPage();
      await page.open(FORM);
      await until(() => faultsOf(page, [OFFICE], []), NONE);
      const options = await keep(extension, `odd.example##.office\nodd.example##+js(x)\n`);
      const problem = await options.until(
        () => document.querySelector(".problem")?.textContent ?? "",
      );
      assert.match(problem, /^Line 2, column 14:/);
      await page.front();
      await until(() => faultsOf(page, [FIRST], [OFFICE]), NONE);
      const report = await extension.ask(page, "page/report", null);
      assert.deepEqual(report.filters, [{ text: "##.office", hidden: 1, refused: null }]);
      const told = report.hidden.find(({ kind }) => kind === "filter");
      assert.deepEqual(told?.reasons, [{ key: "because_filter", fill: ["##.office"] }]);
      await extension.ask(page, "page/show", { blocks: [told?.id ?? -1], shown: true });
      await until(() => faultsOf(page, [OFFICE], []), NONE);
      await page.open(FORM);
      await until(() => faultsOf(page, [FIRST], [OFFICE]), NONE);
      await forget(options);
      await page.front();
      await until(() => faultsOf(page, [OFFICE], []), NONE);
    },
  },
  {
    name: "filters: steps, titles, kinds and paths each do what they say",
    async run({ extension, newPage }) {
      const page = await newPage();
      await page.open(FORM);
      const options = await extension.openPage("options/options.html");
      const hidden: readonly (readonly [rule: string, texts: readonly string[]])[] = [
        ["odd.example#?#section:has-text(/lost oars/i)", [OFFICE, OARS]],
        ["##p:has-text(rowing school):upward(section)", [OFFICE, OARS]],
        ["##:title(notes from the Harbour office)", [OFFICE, OARS]],
        ["odd.*##:title(/^notes from/i)", [OFFICE, OARS]],
        ["odd.example##h2:has-text(Notes) + p", ["The office is open on weekdays"]],
        ["odd.example##section:matches-path(/form/) > h2", [OFFICE]],
        ['##:xpath(//section[@class="office"]/p[2])', [OARS]],
      ];
      for (const [rule, texts] of hidden) {
        await write(options, rule);
        await until(async () => ({ rule, ...(await faultsOf(page, [FIRST], texts)) }), {
          rule,
          ...NONE,
        });
      }
      await write(options, "odd.example#@#:kind(related)");
      await until(() => faultsOf(page, [FIRST, "Two new cranes for the east quay"], []), NONE);
      await write(options, "odd.example##section:matches-path(/elsewhere/)");
      await until(() => faultsOf(page, [OFFICE, OARS], ["Two new cranes"]), NONE);
      await forget(options);
    },
  },
  {
    name: "filters: what would hide the page or the story is refused and told",
    async run({ extension, newPage }) {
      const page = await newPage();
      await page.open(FORM);
      const options = await keep(
        extension,
        ["##article:not(.y)", "##body:not(.x)", "##[class]:upward(html)", "##.office"].join("\n"),
      );
      await until(() => faultsOf(page, [FIRST], [OFFICE]), NONE);
      const { filters } = await extension.ask(page, "page/report", null);
      const why = new Map(filters.map(({ text, refused }) => [text, refused]));
      assert.equal(why.get("##article:not(.y)"), "story");
      assert.equal(why.get("##body:not(.x)"), "page");
      assert.equal(why.get("##[class]:upward(html)"), "page");
      assert.equal(why.get("##.office"), null);
      await forget(options);
    },
  },
  {
    name: "filters: a title of the story's is told in the popup, hidden anyway, and taken back",
    async run(ground) {
      const { extension } = ground;
      const page = await ground.newPage();
      const options = await keep(extension, `##:title(${NUMBERS})`);
      await page.open(ground.server.address(shapeNamed(ground, "rich-article")));
      await until(() => faultsOf(page, [NUMBERS, HARBOUR], []), NONE);
      const popup = await extension.popup(page);
      const link = ".refused .link";
      await popup.until((it) => document.querySelector(it) !== null, link);
      await popup.click(link);
      await until(() => faultsOf(page, [RANGE], [NUMBERS, HARBOUR]), NONE);
      await popup.until(() =>
        /although/.test(document.querySelector(".refused")?.textContent ?? ""),
      );
      await popup.click(link);
      await until(() => faultsOf(page, [NUMBERS, HARBOUR], []), NONE);
      await popup.close();
      await forget(options);
    },
  },
];

const NUMBERS = "How the numbers are made";
const HARBOUR = "Every harbour answers to the moon in its own voice.";
const RANGE = "Look at the range first.";

async function keep(extension: Extension, text: string): Promise<Page> {
  const options = await extension.openPage("options/options.html");
  await write(options, text);
  return options;
}

async function forget(options: Page): Promise<void> {
  await write(options, "");
  await options.close();
}
