import { beforeEach, describe, expect, test, vi } from "vitest";
import { showBadge } from "../../src/background/badge";
import { listenToCommands } from "../../src/background/commands";
import { createMenus, listenToMenus } from "../../src/background/menus";
import { writeSettings } from "../../src/platform/settings-store";
import { readSettings } from "../../src/platform/store";
import { fake, reset } from "../support/browser";

vi.mock("webextension-polyfill", async () => (await import("../support/browser")).polyfill());

const TAB = { id: 7, url: "https://news.example:8080/story" };
let level = "off";
let present = true;

beforeEach(() => {
  reset();
  level = "off";
  present = true;
  fake.tabs.sendMessage = answer as typeof fake.tabs.sendMessage;
  fake.scripting.executeScript = async (...args: unknown[]) => {
    fake.calls.push(["executeScript", ...args]);
    present = true;
    return [{ result: "text/html" }];
  };
  listenToCommands();
  listenToMenus();
});

/** A page that keeps its level, once there is a content script in it. */
async function answer(_tab: number, message: { name: string; ask: { level: string } | null }) {
  fake.calls.push(["ask", message.name, message.ask]);
  if (!present) throw new Error("Receiving end does not exist.");
  if (message.name === "page/level") level = message.ask?.level ?? "";
  return { ok: true, answer: { level, open: true } };
}

const asked = () => fake.calls.filter(([what]) => what === "ask").map(([, name]) => name);
const settled = () => new Promise((resolve) => setTimeout(resolve, 20));

describe("commands", () => {
  const press = async (name: string) => {
    fake.commands.onCommand.fire(name, TAB);
    await settled();
  };

  test("hide and show in turn, at the level of the settings", async () => {
    await writeSettings({ level: "focus" });
    await press("toggle-declutter");
    expect(level).toBe("focus");
    await press("toggle-declutter");
    expect(level).toBe("off");
  });

  test("hide even where the settings' own level is off", async () => {
    await writeSettings({ level: "off" });
    await press("toggle-declutter");
    expect(level).toBe("default");
  });

  test("bring the script to a page that has none", async () => {
    present = false;
    await press("toggle-reader");
    expect(asked()).toEqual(["page/reader", "page/reader"]);
  });

  test("no script is brought to what is no web page", async () => {
    present = false;
    fake.scripting.executeScript = fake.does("executeScript", [{ result: "application/xml" }]);
    await press("toggle-reader");
    expect(asked()).toEqual(["page/reader"]);
    expect(fake.calls.filter(([what]) => what === "executeScript")).toHaveLength(1);
  });

  test("on a page that is closed to us the popup says why", async () => {
    present = false;
    fake.scripting.executeScript = () => Promise.reject(new Error("Cannot access"));
    await press("toggle-reader");
    expect(fake.calls.at(-1)).toEqual(["openPopup"]);
  });
});

describe("menus", () => {
  test("are made anew, for web pages alone", async () => {
    await createMenus();
    expect(fake.calls.map(([what]) => what)).toEqual([
      "menus.removeAll",
      "menus.create",
      "menus.create",
      "menus.create",
      "menus.create",
    ]);
    expect(fake.calls[1]).toMatchObject(["menus.create", { id: "menu_reader" }]);
  });

  test("the picker starts from the menu and from its keys", async () => {
    fake.contextMenus.onClicked.fire({ menuItemId: "menu_pick" }, TAB);
    fake.commands.onCommand.fire("pick-block", TAB);
    await settled();
    expect(asked()).toEqual(["page/pick", "page/pick"]);
  });

  test("“always on this site” asks within the click, then keeps and hides", async () => {
    fake.contextMenus.onClicked.fire({ menuItemId: "menu_site" }, TAB);
    const origins = ["http://*.news.example/*", "https://*.news.example/*"];
    expect(fake.calls).toEqual([["permissions.request", { origins }]]);
    await settled();
    const { sites } = await readSettings();
    expect(sites).toEqual({ "news.example": { declutter: "always", reader: false } });
    expect(level).toBe("default");
  });

  test("a refusal changes nothing", async () => {
    fake.permissions.request = fake.does("permissions.request", false);
    fake.contextMenus.onClicked.fire({ menuItemId: "menu_site" }, TAB);
    await settled();
    expect((await readSettings()).sites).toEqual({});
    expect(level).toBe("off");
  });
});

describe("badge", () => {
  const from = { tabId: 7, documentId: "d1", frameId: 0, private: false };
  const shown = () => fake.calls.find(([what]) => what === "setBadgeText")?.[1];

  test.each([
    [0, ""],
    [12, "12"],
    [1200, "999+"],
  ])("%i blocks: “%s”", async (hidden, text) => {
    await showBadge({ hidden, acting: true }, from);
    expect(shown()).toEqual({ tabId: 7, text });
  });

  test("shows no number when the user wants none, but the icon still tells", async () => {
    await writeSettings({ badge: false });
    await showBadge({ hidden: 5, acting: false }, from);
    expect(shown()).toEqual({ tabId: 7, text: "" });
    const icon = fake.calls.find(([what]) => what === "setIcon")?.[1];
    expect(icon).toMatchObject({ path: { 16: "/icons/rest-16.png" } });
  });
});
