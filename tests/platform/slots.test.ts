import fc from "fast-check";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { forgetDamaged, readDamaged, writeSettings } from "../../src/platform/settings-store";
import { onSettings, readSettings, readStart } from "../../src/platform/store";
import { defaults, type Settings } from "../../src/shared/settings";
import { damagedIn, newest, sealed } from "../../src/shared/slots";
import { fake, reset } from "../support/browser";

vi.mock("webextension-polyfill", async () => (await import("../support/browser")).polyfill());

beforeEach(reset);

const FIRST = "settings";
const SECOND = "settings:2";
const items = () => fake.storage.local.items;
const changed = (over: Partial<Settings>): Settings => ({ ...defaults, ...over });

/** Three changes: the last stands in the second slot, the one before it in the first. */
async function three(): Promise<void> {
  await writeSettings({ level: "gentle" });
  await writeSettings({ badge: false });
  await writeSettings({ titles: ["Also today"] });
}

test("the slots are written in turn; each alone is whole settings", async () => {
  await writeSettings({ level: "gentle" });
  expect(Object.keys(items())).toEqual([SECOND]);
  const before = items()[SECOND];
  await writeSettings({ badge: false });
  expect(items()[SECOND]).toBe(before);
  expect(newest([items()[FIRST]])).toMatchObject({ turn: 2, stored: { badge: false } });
  expect(newest([items()[SECOND]])).toMatchObject({ turn: 1, stored: { level: "gentle" } });
});

test("settings from before there were slots are in force, and kept until the second write", async () => {
  items()[FIRST] = { version: 0, ...defaults, level: "focus" };
  expect(await readSettings()).toEqual(changed({ level: "focus" }));
  expect((await readStart("a.example")).settings.level).toBe("focus");
  expect(await readDamaged()).toEqual([]);
  await writeSettings({ badge: false });
  expect(items()[FIRST]).toMatchObject({ level: "focus", badge: true });
  expect(await readSettings()).toEqual(changed({ level: "focus", badge: false }));
  items()[SECOND] = "torn";
  expect(await readSettings()).toEqual(changed({ level: "focus" }));
});

describe("the newest damaged", () => {
  const ways: readonly [string, (whole: string) => unknown][] = [
    ["cut off", (whole) => whole.slice(0, -1)],
    ["cut to its head", (whole) => whole.slice(0, 20)],
    ["one letter otherwise", (whole) => whole.replace("Also", "Alsa")],
    ["another turn", (whole) => whole.replace(" 3 ", " 4 ")],
    ["empty", () => ""],
    ["no text", () => 17],
    ["a list", () => [1]],
    ["null", () => null],
    ["zeros", (whole) => "\u0000".repeat(whole.length)],
  ];

  test.each(ways)("(%s) leaves the one before in force, and is kept", async (_, damage) => {
    await three();
    const torn = damage(String(items()[SECOND]));
    items()[SECOND] = torn;
    const older = changed({ level: "gentle", badge: false });
    expect(await readSettings()).toEqual(older);
    expect((await readStart("a.example")).settings).toEqual(older);
    const text = typeof torn === "string" ? torn : JSON.stringify(torn);
    expect(await readDamaged()).toEqual([text]);

    await writeSettings({ level: "focus" });
    expect(await readSettings()).toEqual({ ...older, level: "focus" });
    expect(await readDamaged()).toEqual([text]);
    await forgetDamaged();
    expect(await readDamaged()).toEqual([]);
    expect(Object.keys(items()).toSorted()).toEqual([FIRST, SECOND]);
  });
});

test("the older damaged is told and kept, too; nothing changes for anybody", async () => {
  await three();
  const now = await readSettings();
  items()[FIRST] = "torn";
  expect(await readSettings()).toEqual(now);
  expect(await readDamaged()).toEqual(["torn"]);
  await writeSettings({});
  expect([await readSettings(), await readDamaged()]).toEqual([now, ["torn"]]);
});

test("both damaged: the defaults, and both texts are kept however much is then written", async () => {
  await three();
  items()[FIRST] = "torn one";
  items()[SECOND] = "torn other";
  expect(await readSettings()).toEqual(defaults);
  await three();
  expect(await readSettings()).toEqual(
    changed({ level: "gentle", badge: false, titles: ["Also today"] }),
  );
  expect((await readDamaged()).toSorted()).toEqual(["torn one", "torn other"]);
  expect(damagedIn([items()[FIRST], items()[SECOND]])).toEqual([]);
});

test("a write that fails keeps the damaged where it is", async () => {
  await three();
  items()[SECOND] = "torn";
  const before = structuredClone(items());
  const { set } = fake.storage.local;
  fake.storage.local.set = () => Promise.reject(new Error("full"));
  await expect(writeSettings({ badge: true })).rejects.toThrow("full");
  fake.storage.local.set = set;
  expect(items()).toEqual(before);
});

test("whoever listens hears the settings in force, also when a slot is damaged under it", async () => {
  await three();
  const stop = new AbortController();
  const heard: Settings[] = [];
  onSettings((settings) => heard.push(settings), stop.signal);
  await fake.storage.local.set({ [SECOND]: "torn" });
  await vi.waitUntil(() => heard.length === 1);
  expect(heard[0]?.titles).toEqual([]);
  await writeSettings({ level: "off" });
  await vi.waitUntil(() => heard.length === 2);
  expect(heard[1]?.level).toBe("off");
  stop.abort();
  await writeSettings({ level: "focus" });
  await readSettings();
  expect(heard).toHaveLength(2);
});

test("no cut and no changed letter passes for whole", () => {
  const whole = sealed(7, { version: 0, titles: ["Más leídas", "also\u0000 today"] });
  fc.assert(
    fc.property(fc.nat(whole.length - 1), fc.string({ minLength: 0, maxLength: 3 }), (at, put) => {
      const torn = whole.slice(0, at) + put;
      fc.pre(torn !== whole);
      expect(damagedIn([torn])).toEqual([torn]);
      const spoilt = whole.slice(0, at) + put + whole.slice(at + put.length);
      expect(newest([spoilt]).turn).toBe(spoilt === whole ? 7 : 0);
    }),
    { numRuns: 1_000 },
  );
});
