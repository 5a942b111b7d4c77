import { beforeEach, expect, test, vi } from "vitest";
import { writeSettings } from "../../src/platform/settings-store";
import {
  forgetSites,
  onGrantedAll,
  onSettings,
  readSettings,
  readStart,
  remembered,
  writeGrantedAll,
  writeMemory,
} from "../../src/platform/store";
import type { SiteMemory } from "../../src/shared/memory";
import { defaults } from "../../src/shared/settings";
import { fake, reset } from "../support/browser";

vi.mock("webextension-polyfill", async () => (await import("../support/browser")).polyfill());

beforeEach(reset);

const memory: SiteMemory = {
  level: "default",
  selectors: new Map([["#side", { kind: "ranking", visits: 2 }]]),
};

test("settings are the defaults until something is written", async () => {
  expect(await readSettings()).toEqual(defaults);
});

test("changes at the same time do not undo each other", async () => {
  await Promise.all([
    writeSettings({ level: "focus" }),
    writeSettings({ badge: false }),
    writeSettings({ titles: ["Also today"] }),
  ]);
  const changed = { ...defaults, level: "focus", badge: false, titles: ["Also today"] };
  expect(await readSettings()).toEqual(changed);
});

test("a failed write is the asker's alone", async () => {
  const { set } = fake.storage.local;
  fake.storage.local.set = () => Promise.reject(new Error("full"));
  await expect(writeSettings({ badge: false })).rejects.toThrow("full");
  fake.storage.local.set = set;
  expect((await writeSettings({ level: "gentle" })).level).toBe("gentle");
});

test("listeners hear of settings and of grants, each until its signal aborts", async () => {
  const stop = new AbortController();
  const levels: string[] = [];
  const grants: boolean[] = [];
  onSettings(({ level }) => levels.push(level), stop.signal);
  onGrantedAll((granted) => grants.push(granted), stop.signal);
  await writeSettings({ level: "gentle" });
  await writeGrantedAll(true);
  stop.abort();
  await writeSettings({ level: "off" });
  expect({ levels, grants }).toEqual({ levels: ["gentle"], grants: [true] });
});

test("a page learns all it needs in one read", async () => {
  await writeSettings({ level: "gentle" });
  await writeGrantedAll(true);
  await writeMemory("news.example", memory);
  const read = vi.spyOn(fake.storage.local, "get");
  const start = await readStart("news.example");
  expect(start).toEqual({
    settings: { ...defaults, level: "gentle" },
    memory,
    grantedAll: true,
    filters: 0,
  });
  expect(read).toHaveBeenCalledTimes(1);
  expect((await readStart("other.example")).memory).toBeNull();
});

test("what a site taught can be listed and forgotten", async () => {
  await writeSettings({ badge: false });
  await writeMemory("news.example", memory);
  await writeMemory("blog.example", memory);
  expect(await remembered()).toEqual(
    new Map([
      ["news.example", memory],
      ["blog.example", memory],
    ]),
  );
  await forgetSites(["news.example"]);
  expect([...(await remembered()).keys()]).toEqual(["blog.example"]);
  await forgetSites();
  expect(await remembered()).toEqual(new Map());
  expect((await readSettings()).badge).toBe(false);
});

test.each([
  [null],
  ["text"],
  [{ level: "most", selectors: [] }],
  [{ level: "default", selectors: { "#a": 3 } }],
  [{ level: "default", selectors: [["#a", { kind: "nonsense", visits: 1 }]] }],
])("a memory that cannot be used is none: %j", async (stored) => {
  fake.storage.local.items["site:news.example"] = stored;
  expect((await readStart("news.example")).memory).toBeNull();
});
