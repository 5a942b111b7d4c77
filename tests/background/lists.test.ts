import { describe, expect, test, vi } from "vitest";
import { changeList, tidyLists } from "../../src/background/lists/keep";
import { addList, lookAtList } from "../../src/background/lists/look";
import { OWN_LIST } from "../../src/background/lists/own-list";
import { updateDue, updateLists } from "../../src/background/lists/update";
import { parseText } from "../../src/core/filters/text";
import { readBuckets } from "../../src/platform/filter-store";
import { readSubscriptions } from "../../src/platform/lists";
import { countFilters } from "../../src/platform/store";
import { OWN } from "../../src/shared/lists";
import { fake } from "../support/browser";
import { texts } from "../support/kept-texts";
import type { Mood } from "../support/list-server";
import { listWorld } from "./list-world";

vi.mock("webextension-polyfill", async () => (await import("../support/browser")).polyfill());
vi.mock("idb-keyval", async () => (await import("../support/kept-texts")).idbKeyval());
vi.stubGlobal("location", { protocol: "chrome-extension:" });

const { server, url, theirs, subscribe, everything } = listWorld();

test("our own list has no fault in it, and is off", async () => {
  const lines = [...parseText(OWN_LIST, { browser: "firefox", mobile: false })];
  expect(lines.filter(({ what }) => what === "refused")).toEqual([]);
  expect(await readSubscriptions()).toMatchObject([{ id: OWN, on: false, url: "" }]);
  await changeList({ id: OWN, change: { on: true } });
  expect(await countFilters()).toBe(lines.filter(({ what }) => what === "rule").length);
  await changeList({ id: OWN, change: { on: false } });
  expect(await countFilters()).toBe(0);
  expect(await readBuckets(["all"])).toEqual(new Map());
});

describe("a list by its address", () => {
  test("is looked at without being in force, then is", async () => {
    const seen = await lookAtList({ url: url() });
    const tally = { lines: 7, rules: 2, network: 1, refused: { unknown: 1 } };
    expect(seen).toMatchObject({ found: { title: "Quiet", tests: 0, tally } });
    expect(await countFilters()).toBe(0);
    if ("fault" in seen) throw new Error("a fault");
    await addList({ url: url(), text: seen.found.text });
    expect(await theirs()).toMatchObject({ on: true, title: "Quiet", tally, fault: null });
    expect(await countFilters()).toBe(2);
    expect([...(await readBuckets(["all"])).keys()]).toEqual(["+all"]);
    expect(fake.calls.map(([name]) => name)).toContain("alarms.create");
  });

  test("is subscribed to once, and only after a look at that address", async () => {
    await subscribe();
    await subscribe();
    expect(await readSubscriptions()).toHaveLength(2);
    await expect(addList({ url: url(), text: "made-up" })).rejects.toThrow("nobody has looked");
    const seen = await lookAtList({ url: url() });
    const text = "found" in seen ? seen.found.text : "";
    await expect(addList({ url: `${url()}?other`, text })).rejects.toThrow("nobody has looked");
  });

  test("goes off and on, is taken out and put back", async () => {
    const { id } = await subscribe();
    await changeList({ id, change: { on: false } });
    expect(await countFilters()).toBe(0);
    await changeList({ id, change: { on: true } });
    await changeList({ id, change: { removed: true } });
    expect(await countFilters()).toBe(0);
    expect(fake.calls.at(-1)?.[0]).toBe("alarms.clear");
    await changeList({ id, change: { removed: false } });
    expect(await countFilters()).toBe(2);
  });

  test("taken out is gone for good with the next start, its text too", async () => {
    const { id } = await subscribe();
    await lookAtList({ url: `${url()}?other` });
    await changeList({ id, change: { removed: true } });
    await tidyLists();
    expect([await readSubscriptions(), texts.size]).toMatchObject([[{ id: OWN }], 0]);
  });
});

describe("an update", () => {
  test("that brings nothing new writes no rules", async () => {
    const before = await subscribe();
    const { items } = everything();
    await updateLists({ id: before.id });
    expect(server().asked.at(-1)?.["if-none-match"]).toBe(before.etag);
    const after = everything().items;
    expect({ ...after, subscriptions: 0 }).toEqual({ ...items, subscriptions: 0 });
  });

  test("takes the place of the old text, which is dropped", async () => {
    const { text } = await subscribe();
    server().text = "##.other\n##.promo\n##.third\n";
    await updateLists({ id: null });
    expect(await countFilters()).toBe(3);
    expect((await theirs()).title).toBe("");
    expect(texts.get((await theirs()).text)).toBe(server().text);
    expect(texts.has(text)).toBe(false);
  });

  test.each<[Mood, string]>([
    ["html", "page"],
    ["page", "page"],
    ["gone", "status"],
    ["bytes", "not_text"],
    ["empty", "nothing"],
    ["remarks", "nothing"],
    ["big", "too_big"],
    ["lines", "too_many_lines"],
    ["breaks", "unreachable"],
  ])("from a server that is %s keeps the old byte for byte and says why", async (mood, code) => {
    await subscribe();
    const before = everything();
    const known = await theirs();
    server().mood = mood;
    await updateLists({ id: null });
    const { checked, fault, ...kept } = await theirs();
    expect(fault?.code).toBe(code);
    expect(checked).toBeGreaterThanOrEqual(known.checked);
    const after = everything();
    expect({ ...after.items, subscriptions: 0 }).toEqual({ ...before.items, subscriptions: 0 });
    expect(after.texts.filter(([key]) => key === known.text)).toEqual([
      [known.text, server().text],
    ]);
    expect({ ...kept, checked: known.checked, fault: null }).toEqual(known);
    server().mood = "whole";
    await updateLists({ id: null });
    expect((await theirs()).fault).toBeNull();
  });

  test("that the browser does not write leaves all as it was, and is told", async () => {
    await subscribe();
    const before = everything().items;
    server().text = "##.other\n";
    const { set } = fake.storage.local;
    fake.storage.local.set = () => Promise.reject(new Error("full"));
    await expect(updateLists({ id: null })).rejects.toThrow("full");
    fake.storage.local.set = set;
    expect(everything().items).toEqual(before);
    await updateLists({ id: null });
    expect(await countFilters()).toBe(1);
  });

  test("whose text the browser has thrown away says so, and comes again whole", async () => {
    const { id, text } = await subscribe();
    texts.delete(text);
    await changeList({ id: OWN, change: { on: true } });
    expect((await theirs()).fault?.code).toBe("lost");
    await updateLists({ id });
    expect(await theirs()).toMatchObject({ fault: null, tally: { rules: 2 } });
    expect((await readBuckets(["all"])).get("+all")).toContain("marks");
  });

  test("by itself comes when its time has come, not before", async () => {
    await subscribe();
    const asked = server().asked.length;
    const start = Date.now();
    const at = async (ms: number) => {
      vi.spyOn(Date, "now").mockReturnValue(start + ms);
      await updateDue();
      vi.restoreAllMocks();
      return server().asked.length - asked;
    };
    const hour = 3_600_000;
    expect(await at(71 * hour)).toBe(0);
    server().mood = "gone";
    expect(await at(73 * hour)).toBe(1);
    expect(await at(74 * hour)).toBe(1);
    expect(await at(80 * hour)).toBe(2);
    expect(await at(-hour)).toBe(3);
  });

  test("of a list that is taken out meanwhile changes nothing", async () => {
    const { id } = await subscribe();
    await changeList({ id, change: { removed: true } });
    server().text = "##.other\n";
    await updateLists({ id: null });
    await changeList({ id, change: { removed: false } });
    expect(await countFilters()).toBe(2);
  });
});

test("what somebody else wrote into the storage is left out", async () => {
  fake.storage.local.items["subscriptions"] = [
    null,
    { id: 3 },
    "x",
    { ...(await subscribe()), on: 1 },
  ];
  expect(await readSubscriptions()).toMatchObject([{ id: OWN }]);
});
