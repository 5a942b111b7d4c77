import assert from "node:assert/strict";
import axe from "axe-core";
import type { Page } from "../../scripts/browsers/browser";
import { pause } from "../../scripts/browsers/wait";
import { textOf, textsOf } from "./dom";
import { EDITOR, stored, write } from "./editor";
import { FIRST, FORM, OFFICE } from "./form-page";
import type { Spec } from "./spec";
import { until } from "./until";
import { faultsOf, NONE } from "./visible";

const FERRY = "Ferry back on its winter timetable";
const CRANES = "Two new cranes for the east quay";
const SLOW =
  "This expression could keep the page waiting: no repetition within a repetition, please.";
const NOTES = ".line-note";
const PAGE = "options/options.html#filters";

/** The editor of filters and what surrounds it, in the real pages. */
export const editorSpecs: readonly Spec[] = [
  {
    name: "editor: a rule is written by keyboard with an offered word, and Tab leaves",
    async run({ extension, newPage }) {
      const page = await newPage();
      await page.open(FORM);
      const options = await extension.openPage(PAGE);
      await options.until((editor) => document.querySelector(editor) !== null, EDITOR);
      await options.click(EDITOR);
      await options.type("##:ki");
      await options.until(() => document.querySelector("[role=option][aria-selected]") !== null);
      assert.match(await options.run(textOf, "[role=option][aria-selected]"), /^:kind/);
      // An offer that has only just come is not taken by a key meant for the text.
      await pause(300);
      await options.press("Enter");
      await options.type("related)");
      await until(() => stored(options), "##:kind(related)");
      await until(() => options.run(textsOf, NOTES), ["hides 1 here, 0 story words lost"]);
      await options.press("Tab");
      const isOut = (editor: string) => document.activeElement?.closest(editor) === null;
      assert.equal(await options.run(isOut, EDITOR), true);
      await write(options, "");
      await options.close();
    },
  },
  {
    name: "editor: what lines would do is counted on the page last looked at, and on a sample",
    async run({ extension, newPage }) {
      const page = await newPage();
      await page.open(FORM);
      const options = await extension.openPage(PAGE);
      const lines = ["odd.example##.office", "##article > p", "other.example##.x", "##.y::before"];
      await write(options, lines.join("\n"));
      const wanted = ["hides 1 here, 0 story words lost", "most of the story would go: left out"];
      await until(() => options.run(textsOf, NOTES), wanted);
      const keep = ".trial-ground button";
      await options.click(keep);
      await options.until(() => document.querySelectorAll(".trial-ground option").length === 2);
      await page.open("https://odd.example/empty.html");
      await options.run(choose, ".trial-ground select", 1);
      await until(() => options.run(textsOf, NOTES), wanted);
      await options.click(keep);
      await options.until(() => document.querySelectorAll(".trial-ground option").length === 1);
      await options.click(".problem button:last-child");
      await until(() => stored(options), lines.with(3, "##.y").join("\n"));
      await write(options, "");
      await options.close();
    },
  },
  {
    name: "editor: a filter that costs the story is told in the popup, applied anyway, and taken back",
    async run({ extension, newPage }) {
      const page = await newPage();
      await page.open(FORM);
      const options = await extension.openPage(PAGE);
      await write(options, "odd.example##article > p");
      await page.front();
      const popup = await extension.popup(page);
      const link = ".refused .link";
      await popup.until((it) => document.querySelector(it) !== null, link);
      assert.match(await popup.run(textOf, ".refused"), /It would hide too much of the story/);
      await popup.click(link);
      await popup.until(() =>
        /although/.test(document.querySelector(".refused")?.textContent ?? ""),
      );
      await until(() => faultsOf(page, [OFFICE], [FIRST]), NONE);
      await options.until(() => /although/.test(document.body.textContent));
      assert.deepEqual(await violations(options), []);
      await popup.click(link);
      await until(() => faultsOf(page, [FIRST], []), NONE);
      await popup.close();
      await write(options, "");
      await options.close();
    },
  },
  {
    name: "editor: what a filter hides within a line is in the ledger, and comes back",
    async run({ extension, newPage }) {
      const page = await newPage();
      await page.open(FORM);
      const options = await extension.openPage(PAGE);
      await write(options, 'odd.example#@#:kind(related)\nodd.example##a[href="/news/1"]');
      await page.front();
      await until(() => faultsOf(page, [FIRST, FERRY], [CRANES]), NONE);
      const { hidden } = await extension.ask(page, "page/report", null);
      const told = hidden.filter(({ kind }) => kind === "filter");
      assert.deepEqual(
        told.map(({ text }) => text),
        [CRANES],
      );
      await extension.ask(page, "page/show", { blocks: told.map(({ id }) => id), shown: true });
      await until(() => faultsOf(page, [CRANES], []), NONE);
      await write(options, "");
      await options.close();
    },
  },
  {
    name: "editor: words are found and replaced by keyboard, and one step takes all of it back",
    async run({ extension }) {
      const options = await extension.openPage(PAGE);
      const text = "! promo\nnews.example##.promo\nother.example##.promo\n##:kind(related)";
      await write(options, text);
      await options.click(EDITOR);
      await options.press("Ctrl+f");
      await options.type("promo");
      await until(() => options.run(textOf, ".find-said"), "3 found");
      await options.press("Enter");
      await until(() => options.run(textOf, ".find-said"), "1 of 3");
      for (const scheme of ["light", "dark"] as const) {
        await options.scheme(scheme);
        assert.deepEqual(await violations(options), []);
      }
      // The place before, the next, away, the words to put there, one, all.
      for (let stop = 0; stop < 4; stop++) await options.press("Tab");
      await options.type("offer");
      for (let stop = 0; stop < 2; stop++) await options.press("Tab");
      await options.press("Enter");
      await until(() => stored(options), text.replaceAll("promo", "offer"));
      await until(() => options.run(textOf, ".find-said"), "Not found.");
      await options.press("Escape");
      await options.press("Ctrl+z");
      await until(() => stored(options), text);
      await options.click(".filter-find");
      await options.type("(a+)+$");
      await options.click(".find-choice:nth-child(2)");
      await until(() => options.run(textOf, ".find-said"), SLOW);
      await write(options, "");
      await options.close();
    },
  },
  {
    name: "editor: axe finds nothing in light, dark and contrast, with faults and offers",
    async run({ extension }) {
      const options = await extension.openPage(PAGE);
      await write(options, "! mine\na.example##.x:has-text(/a/)\n##:kind(x)\n#@#:kind(tags)");
      await options.until(() => document.querySelector(".problem") !== null);
      for (const scheme of ["light", "dark", "contrast"] as const) {
        await options.scheme(scheme);
        assert.deepEqual(await violations(options), []);
      }
      // Where colours are the system's, the section one is in is told by the width of its line.
      const width = () => options.run(widthOfLine, '.index a[href="#filters"]');
      await until(width, "4px");
      await options.scheme("light");
      await until(width, "1px");
      await write(options, "");
      await options.close();
    },
  },
];

function choose(selector: string, index: number): void {
  const field = document.querySelector<HTMLSelectElement>(selector);
  if (!field) throw new Error("no choice");
  field.selectedIndex = index;
  field.dispatchEvent(new Event("change", { bubbles: true }));
}

function widthOfLine(selector: string): string {
  const link = document.querySelector(selector);
  return link ? getComputedStyle(link).borderInlineStartWidth : "none";
}

async function violations(page: Page): Promise<readonly string[]> {
  // A function so that its source can be sent: the pages' own policy allows no other script.
  await page.run(new Function(axe.source) as () => void);
  return page.run(async () => {
    const { axe: inPage } = globalThis as unknown as { axe: typeof import("axe-core") };
    const found = await inPage.run("#filters");
    return found.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
  });
}
