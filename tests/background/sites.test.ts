import { beforeEach, describe, expect, test, vi } from "vitest";
import { reachOf, reconcile } from "../../src/background/sites";
import { ALL_SITES } from "../../src/platform/permissions";
import { writeSettings } from "../../src/platform/settings-store";
import { defaults, type Settings } from "../../src/shared/settings";
import { fake, reset } from "../support/browser";

vi.mock("webextension-polyfill", async () => (await import("../support/browser")).polyfill());

beforeEach(reset);

function withSites(sites: Settings["sites"]): Settings {
  return { ...defaults, sites };
}

const always = { declutter: "always", reader: false } as const;
const never = { declutter: "never", reader: false } as const;
const onlyReader = { declutter: "never", reader: true } as const;

describe("where the content script starts by itself", () => {
  const granted = ["https://a.example/*", "https://b.example/*", "*://*.c.example/*"];

  test("on granted sites that are wanted, and on those below a wanted one", () => {
    const settings = withSites({
      "a.example": always,
      "c.example": onlyReader,
      "d.example": always,
    });
    const matches = ["https://a.example/*", "*://*.c.example/*"];
    expect(reachOf(settings, granted, false)).toEqual({ matches, excludeMatches: [] });
  });

  test("nowhere on a site that is granted but not wanted", () => {
    expect(reachOf(withSites({ "b.example": never }), granted, false).matches).toEqual([]);
  });

  test("where a part of a site is wanted, or one below what is granted", () => {
    const parts = withSites({
      "b.example/news/*": always,
      "x.c.example": always,
      "x.a.example": always,
    });
    const matches = ["https://b.example/*", "*://*.c.example/*"];
    expect(reachOf(parts, granted, false)).toEqual({ matches, excludeMatches: [] });
    const but = withSites({
      "a.example": never,
      "a.example/news/*": always,
      "b.example/x*": never,
    });
    expect(reachOf(but, granted, true)).toEqual({ matches: ALL_SITES, excludeMatches: [] });
  });

  test("everywhere once all is granted, but for sites to be left alone", () => {
    const settings = withSites({
      "a.example": never,
      "b.example": onlyReader,
      "c.example": never,
      "sub.c.example": always,
    });
    expect(reachOf(settings, granted, true)).toEqual({
      matches: ALL_SITES,
      excludeMatches: ["*://a.example/*", "*://*.a.example/*"],
    });
  });
});

describe("reconcile", () => {
  const names = () =>
    fake.calls.map(([name]) => name).filter((name) => /^(un)?(register|update)/.test(name));

  beforeEach(async () => {
    await writeSettings({ sites: { "a.example": always } });
    fake.permissions.getAll = fake.does("getAll", { origins: ["https://a.example/*"] });
  });

  test("registers at the start of documents, in the top frame", async () => {
    await reconcile();
    expect(fake.calls.at(-1)).toMatchObject([
      "registerContentScripts",
      [
        {
          js: ["/src/content/index.js"],
          matches: ["https://a.example/*"],
          runAt: "document_start",
        },
      ],
    ]);
  });

  test("changes what is registered already, and unregisters what is revoked", async () => {
    fake.scripting.getRegisteredContentScripts = fake.does("known", [{ id: "page" }]);
    await reconcile();
    fake.permissions.getAll = fake.does("getAll", { origins: [] });
    await reconcile();
    expect(names()).toEqual(["updateContentScripts", "unregisterContentScripts"]);
  });

  test("tells the pages whether all is granted", async () => {
    fake.permissions.contains = fake.does("contains", true);
    await reconcile();
    expect(fake.storage.local.items["granted-all"]).toBe(true);
  });

  test("a failure is not the next one's", async () => {
    fake.scripting.registerContentScripts = () => Promise.reject(new Error("bad pattern"));
    await expect(reconcile()).rejects.toThrow("bad pattern");
    fake.scripting.registerContentScripts = fake.does("registerContentScripts");
    await reconcile();
    expect(names()).toEqual(["registerContentScripts"]);
  });
});
