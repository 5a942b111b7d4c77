import { beforeEach, expect, test, vi } from "vitest";
import { syncNow } from "../../src/background/sync";
import { readFilterText, writeFilters } from "../../src/platform/filter-store";
import { writeSettings } from "../../src/platform/settings-store";
import { readSettings } from "../../src/platform/store";
import { readSync, switchSync } from "../../src/platform/sync-store";
import type { Settings } from "../../src/shared/settings";
import { fake, reset } from "../support/browser";

vi.mock("webextension-polyfill", async () => (await import("../support/browser")).polyfill());
vi.stubGlobal("navigator", {
  locks: { request: (_name: string, what: () => Promise<unknown>) => what() },
});
vi.stubGlobal("location", { protocol: "chrome-extension:" });

/** What each device has stored; the account is one. */
const devices = new Map<string, Record<string, unknown>>();
let account: Record<string, unknown> = {};

beforeEach(() => {
  reset();
  devices.clear();
  account = {};
});

/** Does something on one device, as if there were no other. */
async function on<T>(device: string, what: () => Promise<T>): Promise<T> {
  fake.storage.local.items = devices.get(device) ?? {};
  fake.storage.sync.items = account;
  const done = await what();
  devices.set(device, fake.storage.local.items);
  account = fake.storage.sync.items;
  return done;
}

const set = (device: string, patch: Partial<Settings>, at: number) =>
  on(device, async () => {
    await writeSettings(patch);
    await syncNow(at);
  });
const write = (device: string, text: string, at: number) =>
  on(device, async () => {
    const { filters } = await readFilterText();
    await writeFilters({ text, rules: 1, buckets: new Map([["all", "{}"]]) }, filters.version);
    await syncNow(at);
  });
const turnOn = (device: string, at: number) =>
  on(device, async () => {
    await switchSync(true);
    await syncNow(at);
  });
const look = (device: string, at: number) => on(device, () => syncNow(at));
const state = (device: string) =>
  on(device, async () => ({
    titles: (await readSettings()).titles,
    filters: (await readFilterText()).text,
    kept: (await readSync()).kept.map(({ text }) => JSON.parse(text).titles),
    fault: (await readSync()).state.fault,
  }));

async function twoDevices(): Promise<void> {
  await set("a", { titles: ["Ranking"] }, 1);
  await turnOn("a", 10);
  await turnOn("b", 20);
}

test("off at first: nothing is sent, nothing is taken", async () => {
  await set("a", { titles: ["Ranking"] }, 1);
  expect(account).toEqual({});
});

test("a second device takes what the first has sent, and keeps its own from before", async () => {
  await on("b", () => writeSettings({ titles: ["Horoscope"] }));
  await twoDevices();
  expect(await state("b")).toMatchObject({ titles: ["Ranking"], kept: [["Horoscope"]] });
});

test("changes go to and fro, filters too, and then there is peace", async () => {
  await twoDevices();
  await write("b", "##.promo", 30);
  await look("a", 40);
  expect(await state("a")).toMatchObject({ filters: "##.promo", fault: null });
  await write("a", "", 50);
  await look("b", 60);
  expect((await state("b")).filters).toBe("");
  const before = structuredClone([account, ...devices.values()]);
  for (const at of [70, 80]) for (const device of ["a", "b"]) await look(device, at);
  expect([account, ...devices.values()]).toEqual(before);
});

test("filters that arrive are compiled for the pages here", async () => {
  await twoDevices();
  await write("a", "news.example##.promo", 30);
  await look("b", 40);
  const buckets = Object.keys(devices.get("b") ?? {}).filter((key) => key.startsWith("filters:s"));
  expect(buckets).toHaveLength(1);
});

test("when both have changed, the later wins on both, and the other is kept", async () => {
  await twoDevices();
  const before = structuredClone(account);
  await set("b", { titles: ["From b"] }, 30);
  const fromB = structuredClone(account);
  account = before;
  await set("a", { titles: ["From a"] }, 40);
  const fromA = structuredClone(account);
  account = fromB;
  await look("a", 41);
  expect(await state("a")).toMatchObject({ titles: ["From a"], kept: [["From b"]] });
  account = fromA;
  await look("b", 42);
  expect(await state("b")).toMatchObject({ titles: ["From a"], kept: [["From b"], []] });
});

test("a later change goes over an earlier one that it never saw, and keeps that", async () => {
  await twoDevices();
  await set("b", { titles: ["From b"] }, 30);
  await on("a", () => writeSettings({ titles: ["From a"] }));
  await look("a", 50);
  expect(await state("a")).toMatchObject({ titles: ["From a"], kept: [["From b"]] });
  await look("b", 60);
  expect((await state("b")).titles).toEqual(["From a"]);
});

test("what has not arrived whole changes nothing", async () => {
  await twoDevices();
  await set("a", { titles: ["New"] }, 30);
  const { "stet:0": part, ...torn } = account;
  account = { ...torn, "stet:0": String(part).slice(0, 40) };
  await look("b", 40);
  expect(await state("b")).toMatchObject({ titles: ["Ranking"], fault: null });
  account = { ...torn, "stet:0": part };
  await look("b", 50);
  expect((await state("b")).titles).toEqual(["New"]);
});

test.each([
  ["nonsense", { stet: "x" }],
  ["a head without parts", { stet: { stamp: 99, parts: 3, sum: "x" } }],
  ["something else of ours", { stet: { stamp: 99, parts: 1, sum: "0" }, "stet:0": 7 }],
])("%s in the account changes nothing here", async (_name, items) => {
  await set("a", { titles: ["Ranking"] }, 1);
  account = items;
  await turnOn("a", 10);
  expect((await state("a")).titles).toEqual(["Ranking"]);
});

/** Lines that no compression makes short. */
function longFilters(lines: number): string {
  let seed = 7;
  const next = () => {
    seed = (Math.imul(seed, 1_103_515_245) + 12_345) >>> 0;
    return seed.toString(36);
  };
  return Array.from({ length: lines }, () => `##.${next()}${next()}`).join("\n");
}

test("filters that do not fit stay here, and are not replaced by another device's", async () => {
  await twoDevices();
  const long = longFilters(12_000);
  await write("a", long, 30);
  expect((await state("a")).fault).toBe("filters");
  await look("b", 40);
  await write("b", "##.short", 50);
  await look("a", 60);
  expect((await state("a")).filters).toBe(long);
});

test("every item and the whole stay below what the browsers give", async () => {
  await turnOn("a", 10);
  await write("a", longFilters(5_000), 30);
  expect((await state("a")).fault).toBeNull();
  const sizes = Object.entries(account).map(
    ([key, value]) => key.length + JSON.stringify(value).length,
  );
  expect(sizes.length).toBeGreaterThan(5);
  expect(Math.max(...sizes)).toBeLessThanOrEqual(8_192);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(102_400);
});

test("a write that the browser refuses is told, and tried again", async () => {
  await twoDevices();
  const { sync } = fake.storage;
  const refuse = vi.spyOn(sync, "set").mockRejectedValue(new Error("QUOTA_BYTES"));
  await set("a", { titles: ["New"] }, 30);
  refuse.mockRestore();
  expect((await state("a")).fault).toBe("failed");
  await look("a", 40);
  expect((await state("a")).fault).toBeNull();
  await look("b", 50);
  expect((await state("b")).titles).toEqual(["New"]);
});
