import assert from "node:assert/strict";
import { poll } from "../../scripts/browsers/wait";
import { textOf } from "./dom";
import { openCleaned } from "./opened";
import { type Spec, shapeNamed } from "./spec";
import { until } from "./until";
import { expectCleaned, expectWhole } from "./visible";

const SEED = "seed-aggregator";

/** The browser takes something away while pages are open. In this order. */
export const faultSpecs: readonly Spec[] = [
  {
    name: "background ended: it is revived by the next page, and what it did stands",
    async run(ground) {
      const { extension, server } = ground;
      const shape = shapeNamed(ground, SEED);
      const page = await openCleaned(ground, SEED);
      // The page's own sheet goes once the background has taken over.
      await page.until(() => document.adoptedStyleSheets.length === 0);
      await extension.killBackground();
      await expectCleaned(page, shape.expected);
      await extension.ask(page, "page/level", { level: "off" });
      await expectWhole(page, shape.expected);
      await extension.killBackground();
      await page.open(server.address(shapeNamed(ground, "german")));
      await expectCleaned(page, shapeNamed(ground, "german").expected);
      await until(async () => (await extension.badge(page)) !== "", true);
    },
  },
  {
    name: "extension reloaded under an open page: the page stays usable and is cleaned anew",
    async run(ground) {
      const { extension, server } = ground;
      const shape = shapeNamed(ground, SEED);
      const page = await openCleaned(ground, SEED);
      await extension.reload();
      const popup = await extension.popup(page);
      await poll("the popup to speak", () => popup.run(textOf, "h1"));
      await popup.close();
      await page.open(server.address(shape));
      await expectCleaned(page, shape.expected);
    },
  },
  {
    name: "permission revoked: nothing is done to the next page, and the popup can still be asked",
    async run(ground) {
      const { extension, server } = ground;
      const shape = shapeNamed(ground, SEED);
      const page = await openCleaned(ground, SEED);
      await extension.revoke();
      await page.open(server.address(shape));
      await expectWhole(page, shape.expected);
      const popup = await extension.popup(page);
      await popup.until(textOf, ".summary");
      assert.equal(await popup.run(textOf, ".headline"), shape.expected.title);
      await popup.close();
    },
  },
];
