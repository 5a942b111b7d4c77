// @vitest-environment jsdom
import { describe, expect, test } from "vitest";
import { defaults } from "../../src/shared/settings";
import { click, drawn, get, mount, texts } from "./mount";
import { report } from "./report";

const HOST = "www.anselgazette.example";
const always = { [HOST]: { declutter: "always", reader: false } } as const;

describe("the site's switch", () => {
  test("asks for the host within the click, then saves and hides", async () => {
    const { did } = await mount();
    get(".switch").click();
    expect(did.at(-2)).toEqual(["requestAccess", HOST]);
    await drawn();
    expect(did).toContainEqual(["settings/change", { patch: { sites: always } }]);
    expect(did.at(-1)).toEqual(["page/level", { level: "default" }]);
    expect(get<HTMLInputElement>(".switch").checked).toBe(true);
  });

  test("goes back when the access is refused", async () => {
    const { did, world } = await mount({ grants: false });
    await click(".switch");
    expect(world.settings.sites).toEqual({});
    expect(get<HTMLInputElement>(".switch").checked).toBe(false);
    expect(did.map(([what]) => what)).not.toContain("page/level");
    expect(texts("[role=status]")[0]).toContain("stays off");
  });

  test("goes back when it cannot be saved", async () => {
    await mount({ saves: false, access: "site" });
    await click(".switch");
    expect(get<HTMLInputElement>(".switch").checked).toBe(false);
    expect(texts("[role=status]")[0]).toBe("That could not be saved.");
  });

  test("asks for nothing it has, and shows everything when switched off", async () => {
    const { did, world } = await mount({
      access: "site",
      settings: { ...defaults, sites: always },
    });
    expect(get<HTMLInputElement>(".switch").checked).toBe(true);
    await click(".switch");
    expect(did.map(([what]) => what)).not.toContain("requestAccess");
    expect(world.settings.sites).toEqual({});
    expect(did.at(-1)).toEqual(["page/level", { level: "off" }]);
  });

  test("where all sites are granted, off is written down", async () => {
    const { world } = await mount({ access: "all" });
    expect(get<HTMLInputElement>(".switch").checked).toBe(true);
    await click(".switch");
    expect(world.settings.sites).toEqual({ [HOST]: { declutter: "never", reader: false } });
  });

  test("goes by the site around this one, and off is written down where that is on", async () => {
    const around = { "anselgazette.example": { declutter: "always", reader: false } } as const;
    const settings = { ...defaults, sites: around };
    const { world } = await mount({ access: "site", settings });
    expect(get<HTMLInputElement>(".switch").checked).toBe(true);
    await click(".switch");
    const off = { declutter: "never", reader: false };
    expect(world.settings.sites).toEqual({ ...around, [HOST]: off });
    expect(get<HTMLInputElement>(".switch").checked).toBe(false);
    await click(".switch");
    expect(world.settings.sites).toEqual({ ...around, ...always });
  });

  test("on a part of the site that has a decision of its own, changes that, level and all", async () => {
    const part = `${HOST}/*`;
    const own = { declutter: "always", reader: false, level: "focus" } as const;
    const settings = { ...defaults, sites: { [part]: { ...own, declutter: "never" } as const } };
    const { did, world } = await mount({ access: "all", settings });
    expect(get<HTMLInputElement>(".switch").checked).toBe(false);
    await click(".switch");
    expect(world.settings.sites).toEqual({ [part]: own });
    expect(did.at(-1)).toEqual(["page/level", { level: "focus" }]);
  });

  test("keeps the other sites and the site's own reader", async () => {
    const other = { "other.example": { declutter: "never", reader: false } } as const;
    const reader = { [HOST]: { declutter: "never", reader: true } } as const;
    const { world } = await mount({
      access: "all",
      settings: { ...defaults, sites: { ...other, ...reader } },
    });
    await click(".switch");
    expect(world.settings.sites).toEqual({
      ...other,
      [HOST]: { declutter: "always", reader: true },
    });
  });

  test("hides at the user's own level", async () => {
    const { did } = await mount({ access: "site", settings: { ...defaults, level: "gentle" } });
    await click(".switch");
    expect(did.at(-1)).toEqual(["page/level", { level: "gentle" }]);
  });
});

describe("the reader", () => {
  test("opens, and the popup leaves", async () => {
    const { did } = await mount();
    await click(".read");
    expect(did.slice(-2)).toEqual([
      ["page/reader", { open: true, force: false }],
      ["close", null],
    ]);
  });

  test("is closed again where it is open", async () => {
    const { did } = await mount({ report: report({ readerOpen: true }) });
    expect(get(".read").textContent).toBe("Back to the page");
    await click(".read");
    expect(did).toContainEqual(["page/reader", { open: false, force: false }]);
  });

  test("a page that does not answer keeps the popup and says so", async () => {
    const { did, world } = await mount();
    world.report = null;
    await click(".read");
    expect(did.map(([what]) => what)).not.toContain("close");
    expect(texts("[role=status]")[0]).toContain("The page did not answer.");
  });
});

test("the picker starts in the page, and the popup leaves", async () => {
  const { did } = await mount();
  await click(".pick");
  expect(did.slice(-2)).toEqual([
    ["page/pick", null],
    ["close", null],
  ]);
});

describe("a sentence", () => {
  test("leads to its place", async () => {
    const { did } = await mount();
    await click(".sentence:nth-of-type(2)");
    const [, second] = report().summary;
    expect(did.at(-1)).toEqual(["page/sentence", { start: second?.start, end: second?.end }]);
  });

  test("is a link to the page itself, whatever the sentence holds", async () => {
    const text = "“Two-way, & #1”, said the (old) keeper of the bridge.";
    await mount({ report: report({ summary: [{ text, start: 0, end: text.length }] }) });
    const href = get<HTMLAnchorElement>(".sentence").href;
    expect(href).toBe(
      "https://www.anselgazette.example/2025/04/15/bridge#:~:text=" +
        "%E2%80%9CTwo%2Dway%2C%20%26%20%231%E2%80%9D%2C%20said%20the%20(old)",
    );
  });
});

describe("copying", () => {
  test("takes the summary, who wrote it, where and when", async () => {
    const { did } = await mount();
    await click('[aria-label="Copy summary and citation"]');
    const [what, text] = did.at(-1) ?? [];
    expect(what).toBe("copy");
    expect(text).toContain("Heavy traffic will take the ring road until a new span opens.");
    expect(text).toContain("Marta Olin, Jon Weatherby. “Port Ansel closes");
    expect(text).toContain("Ansel Gazette. 2025-04-15");
    expect(text).toContain("https://www.anselgazette.example/2025/04/15/bridge");
    expect(texts("[role=status]")[0]).toBe("Summary and citation copied.");
  });

  test("a clipboard that refuses is told", async () => {
    await mount({ copies: false });
    await click('[aria-label="Copy summary and citation"]');
    expect(texts("[role=status]")[0]).toBe("The browser refused the clipboard.");
  });
});
