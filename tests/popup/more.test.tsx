// @vitest-environment jsdom
import { describe, expect, test } from "vitest";
import { click, drawn, get, mount, texts } from "./mount";
import { found, report } from "./report";

const [inDetail, original] = [".details-link", ".original-link"];
const QUERY =
  '"cracks in two of its four bearings, and a third had" OR "voted on Sunday to close the old swing bridge to lorries"';

describe("find the original", () => {
  test("says what it will send, sends nothing before the click, then just that", async () => {
    const { did } = await mount();
    expect(get(original).getAttribute("aria-description")).toContain(QUERY);
    expect(did.map(([what]) => what)).not.toContain("search");
    await click(original);
    expect(did.at(-1)).toEqual(["search", QUERY]);
  });

  test("where no extension may search, the words are put at hand", async () => {
    const { did } = await mount({ searches: false });
    await click(original);
    expect(did.at(-1)).toEqual(["copy", QUERY]);
    expect(texts("[role=status]")[0]).toContain("are copied");
  });

  test("is not offered where nothing is rare enough", async () => {
    await mount({ report: report({ rare: [] }) });
    expect(document.querySelector(original)).toBeNull();
  });
});

describe("in detail", () => {
  test("key points, names and numbers lead to their places", async () => {
    const { did } = await mount();
    await click(inDetail);
    expect(get(inDetail).getAttribute("aria-expanded")).toBe("true");
    expect(texts(".details h2")).toEqual(["Key points", "People", "Places", "Numbers", "The page"]);
    await click(".mention");
    expect(did.at(-1)).toEqual(["page/sentence", { start: 3, end: 13 }]);
    await click(".points .sentence");
    expect(did.at(-1)).toEqual(["page/sentence", { start: 40, end: 80 }]);
    await click(inDetail);
    expect(document.querySelector(".details")).toBeNull();
  });

  test("what the page says of itself, each with its source; an address that is none is no link", async () => {
    const metadata = {
      ...report().metadata,
      licence: found("CC BY 4.0", "source_link"),
      paywall: found(true),
      canonical: found("https://www.ansel.example/a%20b"),
      image: found("javascript:alert(1)", "source_meta"),
    };
    await mount({ report: report({ metadata }) });
    expect(get(".facts").textContent).toContain("for subscribers");
    await click(inDetail);
    expect(texts(".page-facts dt")).toEqual(["Site", "Language", "Rights", "Access", "Address"]);
    expect(texts(".page-facts a")).toEqual(["ansel.example/a b"]);
    expect(get(".page-facts .tip").getAttribute("aria-description")).toBe(
      "from the page's JSON-LD, fairly sure",
    );
    expect(document.querySelector("img, [src]")).toBeNull();
  });

  test("goes when the page has become another story", async () => {
    const { world } = await mount();
    await click(inDetail);
    world.report = report({ text: "Another story." });
    world.news(7);
    await drawn();
    expect(document.querySelector(".details")).toBeNull();
  });
});

describe("the browser's model", () => {
  const button = ".model .link";

  test("is not named where there is none", async () => {
    await mount();
    await click(inDetail);
    expect(document.querySelector(".model")).toBeNull();
  });

  test("is asked only after a click; what it invents is left out and said", async () => {
    const writes =
      "The harbour council of Port Ansel closed the bridge. Mayor Greta Holm cried. It has 99 cracks.";
    const { did } = await mount({ model: "downloadable", writes });
    await click(inDetail);
    expect(get(".model").textContent).toContain("first loads it");
    expect(did.map(([what]) => what)).not.toContain("write");
    await click(button);
    expect(texts(".model h2")).toEqual(["Written by the browser's model"]);
    expect(texts(".written")).toEqual(["The harbour council of Port Ansel closed the bridge."]);
    expect(get(".model").textContent).toContain("Left out 2 sentences");
    expect(get(".model").textContent).toContain("Mayor Greta Holm and 99");
  });

  test("a summary of nothing but inventions is none", async () => {
    await mount({ model: "available", writes: "Greta Holm won the 2031 election." });
    await click(inDetail);
    expect(get(".model").textContent).toContain("It runs on this device.");
    await click(button);
    expect(document.querySelector(".written")).toBeNull();
    expect(get(".model").textContent).toContain("Nothing it wrote could be kept.");
  });

  test("that fails is told; the story's own sentences stay", async () => {
    await mount({ model: "available", writes: null });
    await click(inDetail);
    await click(button);
    expect(get(".model").textContent).toBe("The browser's model gave no summary.");
    expect(texts(".summary .sentence").length).toBe(3);
  });
});

describe("news of the page", () => {
  test("late blocks are counted at once, those of other tabs are not", async () => {
    const { world, did } = await mount();
    world.report = report({ hidden: [] });
    const asked = did.length;
    world.news(8);
    await drawn();
    expect(did.length).toBe(asked);
    expect(texts(".hidden-line")[0]).toBe("7 blocks hidden");
    world.news(7);
    await drawn();
    expect(texts(".hidden-line")[0]).toBe("Nothing hidden");
  });
});

describe("beside the page", () => {
  test("the button opens the panel of the tab's window, and the popup leaves", async () => {
    const { did } = await mount();
    await click('[aria-label="Keep open beside the page"]');
    expect(did.slice(-2)).toEqual([
      ["openPanel", 2],
      ["close", null],
    ]);
  });

  test("the panel follows the tab in front, and a tab that loads", async () => {
    const { world } = await mount({ stays: true });
    const metadata = { ...report().metadata, title: found("The ferry is back") };
    world.report = report({ metadata });
    world.tab = { id: 9, windowId: 2, url: "https://other.example/", title: "Ferry", kind: "page" };
    world.tabs(9, "front");
    await drawn();
    expect(get(".headline").textContent).toBe("The ferry is back");
    world.report = report();
    world.tabs(4, "loaded");
    await drawn();
    expect(get(".headline").textContent).toBe("The ferry is back");
    world.tabs(9, "loaded");
    await drawn();
    expect(get(".headline").textContent).toContain("Port Ansel");
  });

  test("an answer that was overtaken does not speak", async () => {
    const { world } = await mount({ stays: true });
    world.slow = 60;
    world.tabs(7, "front");
    await new Promise((done) => setTimeout(done, 5));
    world.slow = 0;
    world.tab = { id: 9, windowId: 2, url: "https://other.example/", title: "Ferry", kind: "page" };
    world.tabs(9, "front");
    await new Promise((done) => setTimeout(done, 120));
    expect(get(".host").textContent).toBe("other.example");
  });

  test("the popup itself follows nothing", async () => {
    const { world, did } = await mount();
    const asked = did.length;
    world.tabs(9, "front");
    await drawn();
    expect(did.length).toBe(asked);
  });
});
