import assert from "node:assert/strict";
import { FORM, OFFICE } from "./form-page";
import { openCleaned } from "./opened";
import { type Spec, shapeNamed } from "./spec";
import { until } from "./until";
import { expectCleaned, faultsOf } from "./visible";

export const optionsSpecs: readonly Spec[] = [
  {
    name: "options: a kind switched off is shown at once in an open page, and hidden again",
    async run(ground) {
      const { extension } = ground;
      const shape = shapeNamed(ground, "seed-aggregator");
      const page = await openCleaned(ground, shape.slug);
      const rankings = shape.expected.hide.filter(({ kind }) => kind === "ranking");
      const texts = rankings.map(({ text }) => text);
      assert.ok(texts.length > 1);
      const options = await extension.openPage("options/options.html");
      await options.until((selector) => document.querySelector(selector) !== null, SWITCH);
      await options.click(SWITCH);
      await page.front();
      await until(async () => (await faultsOf(page, texts, [])).lost, []);
      await options.front();
      await options.click(SWITCH);
      await page.front();
      await expectCleaned(page, shape.expected);
      await options.close();
    },
  },
  {
    name: "options: a section title of one's own is hidden at once",
    async run(ground) {
      const { extension } = ground;
      const page = await ground.newPage();
      await page.open(FORM);
      const title = OFFICE;
      // For a moment the page is held back, until the settings are read.
      await until(() => faultsOf(page, [title], []), { lost: [], left: [] });
      await extension.tell("settings/change", { patch: { titles: [title] } });
      await until(async () => (await faultsOf(page, [], [title])).left, []);
      await extension.tell("settings/change", { patch: { titles: [] } });
      await until(async () => (await faultsOf(page, [title], [])).lost, []);
    },
  },
];

const SWITCH = "#kind-ranking-switch";
