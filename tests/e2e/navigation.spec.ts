import assert from "node:assert/strict";
import { openCleaned } from "./opened";
import { type Spec, shapeNamed } from "./spec";
import { expectCleaned } from "./visible";

const SPA = "spa-history";

export const navigationSpecs: readonly Spec[] = [
  {
    name: `${SPA}: every story a click leads to is cleaned and told anew`,
    async run(ground) {
      const shape = shapeNamed(ground, SPA);
      const page = await openCleaned(ground, SPA);
      for (const { click, url, expect } of shape.expected.steps ?? []) {
        await page.click(click);
        await page.until((address) => location.href === address, url);
        await expectCleaned(page, expect);
        const { metadata } = await ground.extension.ask(page, "page/report", null);
        assert.equal(metadata.title?.value, expect.title);
      }
    },
  },
  {
    name: `${SPA}: going back in history shows the first story clean`,
    async run(ground) {
      const shape = shapeNamed(ground, SPA);
      const page = await ground.newPage();
      await page.open(ground.server.address(shape));
      const step = shape.expected.steps?.[0];
      assert.ok(step);
      await page.click(step.click);
      await expectCleaned(page, step.expect);
      await page.run(goBack);
      await expectCleaned(page, shape.expected);
    },
  },
  {
    name: "a page that comes back from the browser's cache is as the reader left it",
    async run(ground) {
      const [first, second] = ["seed-aggregator", "german"].map((it) => shapeNamed(ground, it));
      assert.ok(first && second);
      const page = await openCleaned(ground, first.slug);
      await page.open(ground.server.address(second));
      await expectCleaned(page, second.expected);
      await page.run(goBack);
      await page.until((address) => location.href === address, first.expected.url);
      await expectCleaned(page, first.expected);
    },
  },
];

/** Runs in the page, and leaves it only when it has answered. */
function goBack(): void {
  setTimeout(() => history.back());
}
