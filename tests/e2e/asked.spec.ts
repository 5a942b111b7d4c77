import assert from "node:assert/strict";
import { textOf } from "./dom";
import { type Spec, shapeNamed } from "./spec";
import { expectCleaned, expectWhole } from "./visible";

const SEED = "seed-aggregator";
const SILENT = ["activeTab", "alarms", "contextMenus", "scripting", "search", "storage"];
/** Chromium alone asks for them: Firefox opens its sidebar and stores as much without. */
const CHROMIUMS = ["sidePanel", "unlimitedStorage"];

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
    name: "just installed: there is nothing to warn of, and no site is open to it",
    async run(ground) {
      const { origins, permissions } = await ground.extension.backstage(allowed);
      assert.deepEqual(origins ?? [], []);
      // None of these shows a line in the question that either browser asks at install.
      const asked = (permissions ?? []).filter((name) => !CHROMIUMS.includes(name));
      assert.deepEqual(asked.sort(), SILENT);
      assert.deepEqual(await ground.extension.backstage(warnings), []);
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

/** What a page of the extension finds; named only as far as it is asked here. */
interface Api {
  readonly permissions: {
    getAll(): Promise<{ origins?: readonly string[]; permissions?: readonly string[] }>;
  };
  readonly runtime: { getManifest(): object };
  readonly management?: {
    getPermissionWarningsByManifest?(manifest: string): Promise<readonly string[]>;
  };
}
declare const browser: Api;

/** Runs in a page of the extension. */
function allowed() {
  return browser.permissions.getAll();
}

/** Runs in a page of the extension: the browser's own words, where it tells them (Chromium). */
async function warnings(): Promise<readonly string[]> {
  const manifest = JSON.stringify(browser.runtime.getManifest());
  return (await browser.management?.getPermissionWarningsByManifest?.(manifest)) ?? [];
}
