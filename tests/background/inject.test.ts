import { beforeEach, describe, expect, test, vi } from "vitest";
import {
  changeSheet,
  forgetPages,
  forgetTab,
  load,
  restorePages,
} from "../../src/background/inject";
import { fake, reset } from "../support/browser";

vi.mock("webextension-polyfill", async () => (await import("../support/browser")).polyfill());

beforeEach(reset);

const from = { tabId: 7, documentId: "d1", frameId: 0, private: false };
const target = { tabId: 7, documentIds: ["d1"] };
const sheet = (css: string) => ({ target, css, origin: "USER" });

describe("the user-origin sheet", () => {
  test("is changed in the document that asks, and there only", async () => {
    await changeSheet({ add: ["a{}", "b{}"], remove: ["c{}"] }, from);
    expect(fake.calls).toEqual([
      ["removeCSS", sheet("c{}")],
      ["insertCSS", sheet("a{}")],
      ["insertCSS", sheet("b{}")],
    ]);
  });

  test("is refused to what is no page", async () => {
    const nobody = { ...from, tabId: null };
    await expect(changeSheet({ add: ["a{}"], remove: [] }, nobody)).rejects.toThrow();
    expect(fake.calls).toEqual([]);
  });

  test("is taken out by the next version, which knows its texts", async () => {
    await changeSheet({ add: ["a{}", "b{}"], remove: [] }, from);
    await changeSheet({ add: [], remove: ["a{}"] }, from);
    fake.calls.length = 0;
    await restorePages();
    expect(fake.calls).toEqual([["removeCSS", sheet("b{}")]]);
    expect(fake.storage.local.items).toEqual({});
  });

  test("a tab remembers the page it shows, and nothing once all is shown again", async () => {
    await changeSheet({ add: ["a{}"], remove: [] }, from);
    await changeSheet({ add: ["b{}"], remove: [] }, { ...from, documentId: "d2" });
    expect(fake.storage.local.items["sheet:7"]).toEqual({ documentId: "d2", texts: ["b{}"] });
    await changeSheet({ add: [], remove: ["b{}"] }, { ...from, documentId: "d2" });
    expect(fake.storage.local.items).toEqual({});
  });

  test("of a private window nothing is written", async () => {
    await changeSheet({ add: ["a{}"], remove: [] }, { ...from, private: true });
    expect(fake.storage.local.items).toEqual({});
  });

  test("closed tabs and a new start of the browser are forgotten", async () => {
    await changeSheet({ add: ["a{}"], remove: [] }, from);
    await forgetTab(7);
    expect(fake.storage.local.items).toEqual({});
    await changeSheet({ add: ["a{}"], remove: [] }, from);
    await forgetPages();
    expect(fake.storage.local.items).toEqual({});
  });
});

test("a page is given the script it asks for", async () => {
  await load("reader")(null, from);
  expect(fake.calls).toEqual([
    ["executeScript", { target, injectImmediately: true, files: ["/src/reader/index.js"] }],
  ]);
});
