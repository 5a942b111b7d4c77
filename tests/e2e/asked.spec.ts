import assert from "node:assert/strict";
import { textOf } from "./dom";
import { type Spec, shapeNamed } from "./spec";
import { expectCleaned, expectWhole } from "./visible";

const SEED = "seed-aggregator";

/** As installed: no site is granted, and Stet acts where its button is pressed. */
export const askedSpecs: readonly Spec[] = [
  {
    name: "just installed: a page is left alone until the button is pressed, then it is told",
    async run(ground) {
      const shape = shapeNamed(ground, SEED);
      const page = await ground.newPage();
      await page.open(ground.server.address(shape));
      await expectWhole(page, shape.expected);
      const popup = await ground.extension.popup(page);
      assert.ok(await popup.until(textOf, ".summary"));
      assert.equal(await popup.run(textOf, ".headline"), shape.expected.title);
      await expectWhole(page, shape.expected);
      await popup.click(".all");
      await expectCleaned(page, shape.expected);
      await popup.close();
    },
  },
  {
    name: "just installed: the command cleans the page it is given on",
    // Only real keys give the permission that goes with a command; Chromium takes none headless.
    browsers: ["firefox"],
    async run(ground) {
      const shape = shapeNamed(ground, SEED);
      const page = await ground.newPage();
      await page.open(ground.server.address(shape));
      await ground.extension.command("toggle-declutter", page);
      await expectCleaned(page, shape.expected);
    },
  },
];
