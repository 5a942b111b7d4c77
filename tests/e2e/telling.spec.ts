import assert from "node:assert/strict";
import { poll } from "../../scripts/browsers/wait";
import { textOf, textsOf } from "./dom";
import { openPopup } from "./opened";
import { type Spec, shapeNamed } from "./spec";
import { until } from "./until";
import { expectCleaned, faultsOf } from "./visible";

const SEED = "seed-aggregator";
const LATE = "late-blocks";

/** What the popup tells beyond the first sight, and the panel that stays beside the page. */
export const tellingSpecs: readonly Spec[] = [
  {
    name: "telling: never hide here brings a section back for good, forgetting hides it again",
    async run(ground) {
      const { expected } = shapeNamed(ground, SEED);
      const { page, popup } = await openPopup(ground, SEED);
      const { hidden } = await ground.extension.ask(page, "page/report", null);
      const kept = hidden.filter(({ title }) => title === "Ranking").map(({ text }) => text);
      assert.ok(kept.length > 0);
      await popup.click(".hidden-line");
      await popup.until(textOf, "#ledger");
      await popup.run(unfold);
      await popup.click('[aria-label="Never hide on this site: Ranking “Ranking”"]');
      await popup.until(textOf, ".site-wishes");
      await until(
        async () => (await popup.run(textOf, ".hidden-line"))?.split(" ")[0],
        `${hidden.length - kept.length}`,
      );
      const texts = expected.hide.map(({ text }) => text);
      const isBack = async () => (await faultsOf(page, [], texts)).left.length > 0;
      await until(isBack, true);
      await page.open(ground.server.address(shapeNamed(ground, SEED)));
      const left = async () =>
        (await ground.extension.ask(page, "page/report", null)).hidden.length;
      await until(left, hidden.length - kept.length);
      await popup.close();
      const again = await ground.extension.popup(page);
      await again.until(textOf, ".hidden-line");
      await again.click(".hidden-line");
      await again.until(textOf, ".site-wishes .link");
      await again.click(".site-wishes .link");
      await expectCleaned(page, expected);
      await again.close();
      const { hidden: last } = await ground.extension.ask(page, "page/report", null);
      assert.equal(last.length, hidden.length);
    },
  },
  {
    name: "telling: the ledger has an entry for every hidden element, and points at its place",
    async run(ground) {
      const { page, popup } = await openPopup(ground, SEED);
      await popup.click(".hidden-line");
      await popup.until(textOf, "#ledger");
      await popup.run(unfold);
      const { hidden } = await ground.extension.ask(page, "page/report", null);
      await until(async () => (await popup.run(textsOf, ".entry")).length, hidden.length);
      assert.equal(await page.run(outlined), 0);
      await popup.run(focusFirstEntry);
      await until(() => page.run(outlined), 1);
      await popup.run(focusNothing);
      await until(() => page.run(outlined), 0);
      await popup.close();
    },
  },
  {
    name: "telling: blocks that come late are counted while the popup is open",
    async run(ground) {
      const shape = shapeNamed(ground, LATE);
      const page = await ground.newPage();
      await page.open(ground.server.address(shape));
      const popup = await ground.extension.popup(page);
      await popup.until(textOf, ".hidden-line");
      const counted = async () => {
        const { hidden } = await ground.extension.ask(page, "page/report", null);
        const line = await popup.run(textOf, ".hidden-line");
        return hidden.length >= 3 && line?.startsWith(`${hidden.length} `);
      };
      await poll("the late blocks to be counted", counted, { ms: 8000, every: 200 });
      await popup.close();
    },
  },
  {
    name: "telling: the original is looked for in the user's own search engine, after a click",
    async run(ground) {
      const { page, popup } = await openPopup(ground, SEED);
      const { rare } = await ground.extension.ask(page, "page/report", null);
      const before = await ground.extension.backstage(openTabs);
      await ground.extension.backstage(watchAddresses);
      await popup.click(".original-link");
      const fresh = async () => {
        const tabs = await ground.extension.backstage(openTabs);
        return tabs.find(({ id }) => !before.some((old) => old.id === id));
      };
      await poll("a search", async () => (await fresh()) !== undefined);
      // Firefox tells no address of a page that is not there, as none is in this network.
      if (ground.browser.target === "chromium") {
        await poll("its words", async () =>
          (await ground.extension.backstage(addressesSeen)).some((url) => holds(url, rare)),
        );
      }
      await ground.extension.backstage(closeTabs, [(await fresh())?.id ?? -1]);
    },
  },
  {
    name: "telling: in detail, every word leads to its place in the story",
    async run(ground) {
      const { page, popup } = await openPopup(ground, SEED);
      await popup.click(".details-link");
      await popup.until(textOf, "#details");
      const { text } = await ground.extension.ask(page, "page/report", null);
      const points = await popup.run(textsOf, ".points .sentence");
      assert.ok(points.length > 2);
      assert.deepEqual(
        points.filter((point) => !text.includes(point)),
        [],
      );
      await popup.click(".mention");
      await until(() => page.run(isMarked), true);
      await popup.close();
    },
  },
  {
    name: "telling: the panel has the same view and follows the tab in front",
    async run(ground) {
      const seed = shapeNamed(ground, SEED);
      const other = shapeNamed(ground, "french");
      const panel = await ground.extension.openPage("popup/panel.html");
      const headline = () => panel.run(textOf, ".headline");
      const first = await panel.run(openBeside, ground.server.address(seed));
      await until(headline, seed.expected.title ?? "");
      const second = await panel.run(openBeside, ground.server.address(other));
      await until(headline, other.expected.title ?? "");
      await panel.run(putInFront, first);
      await until(headline, seed.expected.title ?? "");
      await panel.run(goTo, first, ground.server.address(other));
      await until(headline, other.expected.title ?? "");
      await panel.run(closeTabs, [first, second]);
      await panel.close();
    },
  },
];

function holds(address: string, words: readonly string[]): boolean {
  const asked = decodeURIComponent(address.replaceAll("+", " "));
  return words.length > 0 && words.every((exact) => asked.includes(`"${exact}"`));
}

// What follows runs in pages.

function unfold(): void {
  for (const group of document.querySelectorAll<HTMLElement>(
    '.group-name[aria-expanded="false"]',
  )) {
    group.click();
  }
}

function focusFirstEntry(): void {
  document.querySelector<HTMLElement>(".entry .icon-button")?.focus();
}

function focusNothing(): void {
  (document.activeElement as HTMLElement | null)?.blur();
}

/** Elements with the outline of what is pointed at. */
function outlined(): number {
  return [...document.querySelectorAll("body *")].filter(
    (it) =>
      getComputedStyle(it).outlineColor === "rgb(194, 65, 12)" &&
      getComputedStyle(it).outlineStyle === "solid",
  ).length;
}

function isMarked(): boolean {
  return CSS.highlights.has("stet-sentence");
}

interface Tab {
  id?: number;
  url?: string;
  pendingUrl?: string;
}
interface Tabs {
  onCreated: { addListener(told: (tab: Tab) => void): void };
  onUpdated: { addListener(told: (id: number, change: object, tab: Tab) => void): void };
  query(filter: object): Promise<readonly Tab[]>;
  remove(id: number | readonly number[]): Promise<void>;
  create(how: { url: string; active: boolean }): Promise<{ id?: number }>;
  update(id: number, how: { active?: boolean; url?: string }): Promise<unknown>;
}
declare const browser: { readonly tabs: Tabs };

async function openTabs(): Promise<readonly { id: number; url: string }[]> {
  const tabs = await browser.tabs.query({});
  return tabs.map(({ id, url, pendingUrl }) => ({ id: id ?? -1, url: url || pendingUrl || "" }));
}

/** Remembers where tabs go: without a network, a tab may say nothing of it later. */
function watchAddresses(): void {
  const seen: string[] = [];
  const see = ({ url, pendingUrl }: Tab) => {
    for (const address of [url, pendingUrl]) if (address) seen.push(address);
  };
  browser.tabs.onCreated.addListener(see);
  browser.tabs.onUpdated.addListener((_id, _change, tab) => see(tab));
  Object.assign(globalThis, { addressesSeen: seen });
}

function addressesSeen(): readonly string[] {
  return (globalThis as { addressesSeen?: string[] }).addressesSeen ?? [];
}

/** In the panel's own window, as the pages are beside which it stands. */
async function openBeside(url: string): Promise<number> {
  return (await browser.tabs.create({ url, active: true })).id ?? -1;
}

async function putInFront(id: number): Promise<void> {
  await browser.tabs.update(id, { active: true });
}

async function goTo(id: number, url: string): Promise<void> {
  await browser.tabs.update(id, { url });
}

async function closeTabs(ids: readonly number[]): Promise<void> {
  await browser.tabs.remove(ids);
}
