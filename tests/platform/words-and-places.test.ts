import { beforeEach, describe, expect, test, vi } from "vitest";
import { plural, t } from "../../src/platform/i18n";
import { hasAccess, originsOf } from "../../src/platform/permissions";
import { addressKind } from "../../src/platform/tabs";
import { fake, reset } from "../support/browser";

vi.mock("webextension-polyfill", async () => (await import("../support/browser")).polyfill());

beforeEach(reset);

describe("texts", () => {
  test("a text is filled in order; a missing one shows its key", () => {
    expect(t("popup_title", "a", "b")).toBe("popup_title a b");
    expect(t("no_such_text")).toBe("no_such_text");
  });

  test("a number takes the form that the language counts with", () => {
    expect(plural("minutes", 1)).toBe("minutes_one 1");
    expect(plural("minutes", 1200, "x")).toBe("minutes_other 1,200 x");
    fake.i18n.getUILanguage = () => "pl";
    expect(plural("minutes", 3)).toBe("minutes_few 3");
  });

  test("a form that a locale does not have falls back to the other", () => {
    expect(plural("no_form", 1)).toBe("no_form_other");
  });
});

describe("addresses", () => {
  test.each([
    ["https://news.example/story", "page"],
    ["http://localhost:8080/", "page"],
    ["about:blank", "browser"],
    ["chrome://settings/", "browser"],
    ["edge://settings/", "browser"],
    ["https://chromewebstore.google.com/detail/x", "store"],
    ["https://chrome.google.com/webstore/detail/x", "store"],
    ["https://addons.mozilla.org/en-US/firefox/", "store"],
    ["https://microsoftedge.microsoft.com/addons/detail/x", "store"],
    ["https://www.mozilla.org/", "page"],
    ["file:///tmp/story.html", "file"],
    ["view-source:https://news.example/", "source"],
    ["moz-extension://abc/popup.html", "extension"],
    [null, "unknown"],
    ["", "unknown"],
  ])("%s is a %s", (url, kind) => {
    expect(addressKind(url)).toBe(kind);
  });

  test("access is asked for the host, without port or path", async () => {
    fake.permissions.contains = fake.does("contains", true);
    expect(await hasAccess("https://news.example:8443/story?x")).toBe(true);
    expect(await hasAccess("about:blank")).toBe(false);
    expect(fake.calls).toEqual([["contains", { origins: ["https://news.example/*"] }]]);
    expect(originsOf("news.example")).toEqual([
      "http://*.news.example/*",
      "https://*.news.example/*",
    ]);
    expect(originsOf("localhost")).toEqual(["http://localhost/*", "https://localhost/*"]);
    expect(originsOf("127.0.0.1")).toEqual(["http://127.0.0.1/*", "https://127.0.0.1/*"]);
  });
});
