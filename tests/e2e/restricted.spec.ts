import assert from "node:assert/strict";
import type { Target } from "../../scripts/browsers/browser";
import { textOf } from "./dom";
import type { Ground, Spec } from "./spec";

interface Odd {
  readonly what: string;
  readonly address: string;
  /** Keys of the sentences that are true of it. */
  readonly says: readonly string[];
  readonly browsers?: readonly Target[];
}

const ODD: readonly Odd[] = [
  // Firefox lets extensions into it, Chromium does not.
  { what: "a blank tab", address: "about:blank", says: ["browser", "empty"] },
  {
    what: "a page of the browser",
    address: "chrome://version/",
    says: ["browser"],
    browsers: ["chromium"],
  },
  {
    what: "a page of the browser",
    address: "about:config",
    says: ["browser"],
    browsers: ["firefox"],
  },
  {
    what: "a store of extensions",
    address: "https://chromewebstore.google.com/detail/stet",
    says: ["store"],
    browsers: ["chromium"],
  },
  {
    what: "a store of extensions",
    address: "https://addons.mozilla.org/en-US/firefox/addon/stet/",
    says: ["store"],
    browsers: ["firefox"],
  },
  {
    what: "a page's source",
    address: "view-source:https://odd.example/shop.html",
    // Chromium keeps such an address back: all that can be told is that the tab is its own.
    says: ["source", "browser"],
  },
  { what: "an XML file", address: "https://odd.example/feed.xml", says: ["xml"] },
  { what: "a PDF", address: "https://odd.example/leaflet.pdf", says: ["pdf"] },
  { what: "an empty document", address: "https://odd.example/empty.html", says: ["empty"] },
  { what: "a document with no body", address: "https://odd.example/no-body.html", says: ["empty"] },
  { what: "a frame set", address: "https://odd.example/frames.html", says: ["empty"] },
];

/** Pages that Stet can do nothing about: one sentence says so, another what to do. */
export const restrictedSpecs: readonly Spec[] = [
  ...ODD.map(explained),
  {
    name: "popup: a page with no story says so and offers what can be done",
    async run(ground) {
      const page = await ground.newPage();
      await page.open("https://odd.example/shop.html");
      const popup = await ground.extension.popup(page);
      assert.ok(await popup.until(textOf, ".no-story p"));
      assert.equal(await popup.until(textOf, ".read"), await told(ground, "popup_read_anyway"));
      await popup.close();
    },
  },
];

function explained({ what, address, says, browsers }: Odd): Spec {
  return {
    name: `popup: ${what} is explained`,
    ...(browsers ? { browsers } : {}),
    async run(ground) {
      const page = await ground.newPage();
      await page.open(address, "parsed");
      const popup = await ground.extension.popup(page);
      const sentence = await popup.until(textOf, ".notice h1");
      const known = await Promise.all(says.map((it) => told(ground, `popup_trouble_${it}`)));
      assert.ok(known.includes(sentence), `it says: ${sentence}`);
      assert.ok(await popup.run(textOf, ".notice p"), "nothing to do");
      await popup.close();
    },
  };
}

declare const chrome: { readonly i18n: { getMessage(key: string): string } };

function told({ extension }: Ground, key: string): Promise<string> {
  return extension.backstage((name) => chrome.i18n.getMessage(name), key);
}
