// @vitest-environment jsdom
import { describe, expect, test } from "vitest";
import type { AddressKind } from "../../src/platform/tabs";
import { defaults } from "../../src/shared/settings";
import type { World } from "./fake";
import { click, drawn, get, mount, start, texts } from "./mount";
import { report } from "./report";

function at(url: string, kind: AddressKind): Partial<World> {
  return { tab: { id: 7, windowId: 2, url, title: "", kind }, report: null, injectable: false };
}

describe("where there is no report", () => {
  test.each([
    ["about:config", "browser", "The browser keeps extensions off this page."],
    ["chrome-extension://abc/page.html", "extension", "The browser keeps extensions off"],
    ["https://addons.mozilla.org/x", "store", "Extension stores keep extensions off"],
    ["view-source:https://news.example/", "source", "This is the source of a page."],
    ["file:///home/story.html", "file", "This is a file on your device."],
    ["https://news.example/report.PDF", "page", "This is a PDF."],
    ["file:///home/report.pdf", "file", "This is a PDF."],
    ["https://news.example/feed.xml", "page", "This is an XML file or a feed."],
    ["https://news.example/story", "page", "Stet may not read this page."],
    ["", "unknown", "The browser keeps extensions off this page."],
  ] as const)("%s (%s)", async (url, kind, said) => {
    await mount(at(url, kind));
    expect(get("h1").textContent).toContain(said);
    expect(get(".notice p").textContent).not.toBe("");
  });

  test("no tab at all", async () => {
    await mount({ tab: null });
    expect(get("h1").textContent).toBe("The browser keeps extensions off this page.");
  });

  test("a store has no switch, a site has one", async () => {
    await mount(at("https://addons.mozilla.org/x", "store"));
    expect(document.querySelector(".switch")).toBeNull();
  });

  test("allowing access asks for the host and reads the page", async () => {
    const { did, world } = await mount(at("https://news.example/story", "page"));
    world.report = report();
    await click(".remedy");
    expect(did).toContainEqual(["requestAccess", "news.example"]);
    expect(get(".headline").textContent).toContain("Port Ansel");
  });

  test("an older Stet in the page: reload", async () => {
    const { did } = await mount({ report: null, injected: null });
    expect(get("h1").textContent).toContain("before Stet was installed or updated");
    await click(".remedy");
    expect(did.map(([what]) => what).slice(-2)).toEqual(["reload", "close"]);
  });

  test("this popup outlived its extension", async () => {
    const { did } = await mount({ fault: "gone" });
    expect(get("h1").textContent).toContain("before Stet was installed or updated");
    expect(did.map(([what]) => what)).not.toContain("inject");
  });

  test("a page that fails is said to have failed", async () => {
    await mount({ fault: "failed" });
    expect(get("h1").textContent).toBe("Stet could not read this page.");
  });

  test("settings that cannot be read are a failure, not an empty box", async () => {
    const mounted = start();
    mounted.port.settings = () => Promise.reject(new Error("no storage"));
    await drawn();
    expect(get("h1").textContent).not.toBe("");
  });

  test("the options stay within reach", async () => {
    const { did } = await mount({ fault: "failed" });
    await click('[aria-label="Options"]');
    expect(did.at(-1)?.[0]).toBe("openOptions");
  });
});

describe("a page read by click alone", () => {
  test("the script is brought and the page asked again", async () => {
    const { did } = await mount({ report: null, injected: report() });
    expect(did.map(([what]) => what)).toEqual(["page/report", "inject", "page/report"]);
    expect(get(".headline").textContent).toContain("Port Ansel");
  });
});

describe("while it is read", () => {
  test("the tab's title stands there at once, a skeleton only after a while", async () => {
    start({ slow: 400 });
    await drawn();
    expect(get(".headline").textContent).toBe("Bridge - Ansel Gazette");
    expect(document.querySelector(".skeleton")).toBeNull();
    await new Promise((done) => setTimeout(done, 250));
    expect(get(".skeleton").getAttribute("aria-hidden")).toBe("true");
    expect(get("main").textContent).toContain("Reading the page…");
    await new Promise((done) => setTimeout(done, 350));
    expect(get(".headline").textContent).toContain("Port Ansel");
  });
});

describe("a page without a story", () => {
  const none = { isArticle: false, acting: false, hidden: [], summary: [], signals: [] };

  test("says so and opens the reader by force", async () => {
    const { did } = await mount({ report: report(none) });
    expect(get("main").textContent).toContain("Nothing here reads like one story.");
    await click(".read");
    expect(did).toContainEqual(["page/reader", { open: true, force: true }]);
  });

  test("hides clutter when asked", async () => {
    const { did } = await mount({ report: report(none) });
    await click(".all");
    expect(did.at(-1)).toEqual(["page/level", { level: "default" }]);
  });

  test("an empty document is looked at again", async () => {
    const empty = report({ ...none, map: [], text: "" });
    const { world } = await mount({ report: empty });
    expect(get("h1").textContent).toBe("There is no text on this page.");
    world.report = report();
    await click(".remedy");
    expect(get(".headline").textContent).toContain("Port Ansel");
  });

  test("a PDF that let a script in is a PDF", async () => {
    await mount({ report: report({ ...none, url: "https://news.example/a.pdf" }) });
    expect(get("h1").textContent).toBe("This is a PDF.");
  });
});

describe("an access that was withdrawn", () => {
  const sites = { "www.anselgazette.example": { declutter: "always", reader: false } } as const;

  test("is told above the story, and given back by one click", async () => {
    const { did } = await mount({ settings: { ...defaults, sites } });
    expect(get(".strip").textContent).toContain("www.anselgazette.example");
    await click(".strip button");
    expect(did).toContainEqual(["requestAccess", "www.anselgazette.example"]);
    expect(document.querySelector(".strip")).toBeNull();
  });

  test("a refusal is said", async () => {
    await mount({ settings: { ...defaults, sites }, grants: false });
    await click(".strip button");
    expect(texts("[role=status]")[0]).toContain("no access to www.anselgazette.example");
  });
});

describe("what may be wrong with the hiding", () => {
  test("paragraphs that may be missing are told, and shown by one click", async () => {
    const { did } = await mount({ report: report({ missing: { blocks: [1, 3], paragraphs: 2 } }) });
    expect(get(".missing-story").textContent).toContain("2 paragraphs may be missing.");
    await click(".missing-story button");
    expect(did).toContainEqual(["page/show", { blocks: [1, 3], shown: true }]);
  });

  test("a page that was read in part says so", async () => {
    await mount({ report: report({ cut: true }) });
    expect(get(".strip").textContent).toContain("Only its first part was read");
  });

  test("nothing is said where nothing is wrong", async () => {
    await mount();
    expect(document.querySelector(".strip")).toBeNull();
  });
});
