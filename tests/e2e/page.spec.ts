import assert from "node:assert/strict";
import { pause } from "../../scripts/browsers/wait";
import { FORM } from "./form-page";
import { openCleaned } from "./opened";
import { type Spec, shapeNamed } from "./spec";
import { until } from "./until";
import { expectCleaned, expectWhole } from "./visible";

const SEED = "seed-aggregator";

/** What the reader does in the page and on the toolbar. */
export const pageSpecs: readonly Spec[] = [
  {
    name: "switching off and on keeps scroll, focus and typed text",
    async run(ground) {
      const { extension } = ground;
      const page = await ground.newPage();
      await page.open(FORM);
      await page.click("#query");
      await page.type("tide table");
      // A field that is typed into is scrolled to, some time after the keys.
      await pause(300);
      await page.run(() => scrollTo(0, 300));
      const before = await page.run(whereTheReaderIs);
      assert.deepEqual(before, { scroll: 300, focus: "query", typed: "tide table" });
      for (const level of ["off", "default", "off"] as const) {
        await extension.ask(page, "page/level", { level });
        assert.deepEqual({ level, ...(await page.run(whereTheReaderIs)) }, { level, ...before });
      }
    },
  },
  {
    name: "a page that forbids all scripts and styles is cleaned, and read in the reader",
    async run(ground) {
      const shape = shapeNamed(ground, "seed-aggregator");
      const page = await ground.newPage();
      await page.open(ground.server.address(shape, "strict"));
      await expectCleaned(page, shape.expected);
      await ground.extension.ask(page, "page/reader", { open: true, force: false });
      assert.ok((await page.closedText()).includes(shape.expected.story[0] ?? "?"));
    },
  },
  {
    name: "badge: counts the hidden blocks and is empty where nothing is hidden",
    async run(ground) {
      const page = await openCleaned(ground, SEED);
      const report = await ground.extension.ask(page, "page/report", null);
      assert.ok(report.hidden.length > 0);
      await until(() => ground.extension.badge(page), String(report.hidden.length));
      await ground.extension.ask(page, "page/level", { level: "off" });
      await until(() => ground.extension.badge(page), "");
    },
  },
  {
    name: "command: toggle-declutter shows the page whole and cleans it again",
    async run(ground) {
      const { expected } = shapeNamed(ground, "seed-aggregator");
      const page = await openCleaned(ground, SEED);
      await ground.extension.command("toggle-declutter", page);
      await expectWhole(page, expected);
      await ground.extension.command("toggle-declutter", page);
      await expectCleaned(page, expected);
    },
  },
  {
    name: "command: toggle-reader opens the reader and closes it; Escape closes it too",
    async run(ground) {
      const { extension } = ground;
      const page = await openCleaned(ground, SEED);
      const open = async () => (await extension.ask(page, "page/report", null)).readerOpen;
      for (const way of ["command", "escape"] as const) {
        await extension.command("toggle-reader", page);
        await until(open, true);
        if (way === "escape") await page.press("Escape");
        else await extension.command("toggle-reader", page);
        await until(open, false);
      }
    },
  },
  {
    name: "context menu: has its four entries",
    async run({ extension }) {
      assert.deepEqual(await extension.backstage(menusThere), [
        "reader",
        "declutter",
        "pick",
        "site",
      ]);
    },
  },
];

// The rest runs in pages.

function whereTheReaderIs(): { scroll: number; focus: string; typed: string } {
  const field = document.querySelector<HTMLInputElement>("#query");
  const focus = document.activeElement?.id ?? "";
  return { scroll: scrollY, focus, typed: field?.value ?? "" };
}

declare const chrome: {
  readonly contextMenus: { update(id: string, change: object): Promise<void> };
};

/** Changes nothing of each entry: that fails for one that is not there. */
async function menusThere(): Promise<string[]> {
  const names = ["reader", "declutter", "pick", "site", "no-such-entry"];
  const there = names.map((name) => chrome.contextMenus.update(`menu_${name}`, {}));
  const found = await Promise.allSettled(there);
  return names.filter((_, at) => found[at]?.status === "fulfilled");
}
