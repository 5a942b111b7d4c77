// @vitest-environment jsdom
import axe from "axe-core";
import { expect, test } from "vitest";
import { defaults } from "../../src/shared/settings";
import type { World } from "./fake";
import { click, mount, start } from "./mount";
import { hidden, report } from "./report";

const none = { isArticle: false, acting: false, hidden: [], summary: [], signals: [] };
const sites = { "www.anselgazette.example": { declutter: "always", reader: false } } as const;

const WORLDS: readonly (readonly [string, Partial<World>])[] = [
  ["a story", {}],
  ["a story at level off", { report: report({ level: "off", hidden: [] }) }],
  ["no story", { report: report(none) }],
  ["an empty page", { report: report({ ...none, map: [], text: "" }) }],
  ["no access", { report: null, injectable: false }],
  ["an access withdrawn", { settings: { ...defaults, sites } }],
  ["a failure", { fault: "failed" }],
];

test.each(WORLDS)("axe finds nothing wrong with %s", async (_, world) => {
  await mount(world);
  expect(await violations()).toEqual([]);
});

test("axe finds nothing wrong with the open ledger", async () => {
  await mount();
  await click(".hidden-line");
  await click(".group-name");
  expect(document.querySelectorAll(".entry")).not.toHaveLength(0);
  expect(await violations()).toEqual([]);
});

test("axe finds nothing wrong with a story in detail, and with wishes", async () => {
  const { world } = await mount({
    report: report({ hidden: [hidden(1, "related", { title: "More from us" })] }),
    model: "available",
    writes: "Greta Holm left. The harbour council of Port Ansel voted.",
  });
  await click(".details-link");
  expect(await violations()).toEqual([]);
  await click(".model .link");
  expect(document.querySelector(".written")).not.toBeNull();
  expect(await violations()).toEqual([]);
  await click(".hidden-line");
  await click(".entry .wish");
  expect(Object.keys(world.settings.wishes)).toHaveLength(1);
  expect(await violations()).toEqual([]);
});

test("axe finds nothing wrong while a page is read", async () => {
  start({ slow: 2_000 });
  await new Promise((done) => setTimeout(done, 250));
  expect(document.querySelector(".skeleton")).not.toBeNull();
  expect(await violations()).toEqual([]);
});

test("axe is awake", async () => {
  await mount();
  document.querySelector(".read")?.replaceChildren();
  expect(await violations()).toEqual(["button-name"]);
});

/** Names of the rules broken; colours are measured in a real browser, jsdom has none. */
async function violations(): Promise<string[]> {
  document.title = "Stet";
  document.documentElement.lang = "en";
  const found = await axe.run(document, { rules: { "color-contrast": { enabled: false } } });
  return found.violations.map(({ id }) => id);
}
