import assert from "node:assert/strict";
import { poll } from "../../scripts/browsers/wait";
import { textOf, textsOf } from "./dom";
import { openPopup } from "./opened";
import { type Spec, shapeNamed } from "./spec";
import { until } from "./until";
import { expectCleaned, expectWhole, faultsOf, shownIn } from "./visible";

const SEED = "seed-aggregator";

export const popupSpecs: readonly Spec[] = [
  {
    name: "popup: shows title, summary and how many blocks are hidden",
    async run(ground) {
      const { page, popup } = await openPopup(ground, SEED);
      const report = await ground.extension.ask(page, "page/report", null);
      assert.equal(await popup.run(textOf, ".headline"), shapeNamed(ground, SEED).expected.title);
      assert.deepEqual(
        await popup.run(textsOf, ".summary .sentence"),
        report.summary.map(({ text }) => text),
      );
      assert.ok(report.summary.length >= 2, "sentences of the summary");
      const { hidden } = report;
      assert.ok((await popup.run(textOf, ".hidden-line"))?.startsWith(`${hidden.length} `));
      await popup.close();
    },
  },
  {
    name: "popup: shows all, hides again, one block and all of them",
    async run(ground) {
      const { expected } = shapeNamed(ground, SEED);
      const { page, popup } = await openPopup(ground, SEED);
      await popup.click(".all");
      await expectWhole(page, expected);
      await popup.click(".all");
      await expectCleaned(page, expected);
      await popup.close();
    },
  },
  {
    name: "popup: its levels change the page at once",
    async run(ground) {
      const { expected } = shapeNamed(ground, SEED);
      const { page, popup } = await openPopup(ground, SEED);
      await popup.click(".hidden-line");
      await popup.until(textOf, ".segments");
      await popup.click(".segments input[value=off]");
      await expectWhole(page, expected);
      await popup.click(".segments input[value=default]");
      await expectCleaned(page, expected);
      const clean = await shownIn(page);
      await popup.click(".segments input[value=focus]");
      await until(async () => (await shownIn(page)).length < clean.length, true);
      assert.deepEqual(await faultsOf(page, expected.story, []), { lost: [], left: [] });
      await popup.close();
    },
  },
  {
    name: "popup: the site's switch turns Stet off there for good, and on again",
    async run(ground) {
      const { expected } = shapeNamed(ground, SEED);
      const { page, popup } = await openPopup(ground, SEED);
      await popup.click(".site-switch input");
      await expectWhole(page, expected);
      await popup.close();
      await page.open(ground.server.address(shapeNamed(ground, SEED)));
      await expectWhole(page, expected);
      const again = await ground.extension.popup(page);
      await again.until(textOf, ".site-switch");
      await again.click(".site-switch input");
      await expectCleaned(page, expected);
      await again.close();
    },
  },
  {
    name: "popup: its large button opens the reader",
    async run(ground) {
      const { page, popup } = await openPopup(ground, SEED);
      await popup.click(".read");
      const opened = async () => (await ground.extension.ask(page, "page/report", null)).readerOpen;
      await poll("the reader to open", opened);
      assert.ok((await page.closedText()).includes(shapeNamed(ground, SEED).expected.title ?? "?"));
    },
  },
];
