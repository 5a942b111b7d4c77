// @vitest-environment jsdom
import { describe, expect, test } from "vitest";
import { kinds } from "../../src/core/kinds";
import { click, drawn, get, mount, texts } from "./mount";
import { hidden, report } from "./report";

async function unfoldAll(): Promise<void> {
  for (const fold of document.querySelectorAll<HTMLElement>('.group-name[aria-expanded="false"]')) {
    fold.click();
  }
  await drawn();
}

describe("the ledger", () => {
  test("holds every hidden block once, whatever its kind", async () => {
    const blocks = [...kinds, ...kinds, "furniture" as const].map((kind, id) => hidden(id, kind));
    await mount({ report: report({ hidden: blocks }) });
    expect(texts(".hidden-line")[0]).toBe("25 blocks hidden");
    await click(".hidden-line");
    await unfoldAll();
    const ids = [...document.querySelectorAll<HTMLElement>(".entry")].map(
      (it) => it.dataset["block"],
    );
    expect(ids.map(Number).toSorted((a, b) => a - b)).toEqual(blocks.map(({ id }) => id));
    const counts = texts(".group .count").map(Number);
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(blocks.length);
  });

  test("tells why and how sure", async () => {
    const reasons = [{ key: "popup_stretch", fill: ["Ranking", "<b>9</b>"] }];
    const block = hidden(3, "ranking", { reasons, confidence: 0.85, dimmed: true });
    await mount({ report: report({ hidden: [block] }) });
    await click(".hidden-line");
    expect(texts(".why > li")).toEqual([
      "dimmed, not hidden",
      "unsure",
      "Ranking, <b>9</b> of the page",
    ]);
  });

  test("shows one block again, and hides it again", async () => {
    const { did } = await mount({ report: report({ hidden: [hidden(1, "related")] }) });
    await click(".hidden-line");
    await click(".entry .icon-button");
    expect(did.at(-1)).toEqual(["page/show", { blocks: [1], shown: true }]);
    expect(get(".entry .icon-button").getAttribute("aria-pressed")).toBe("true");
    expect(texts("[role=status]")[0]).toBe("0 blocks hidden");
    await click(".entry .icon-button");
    expect(did.at(-1)).toEqual(["page/show", { blocks: [1], shown: false }]);
  });

  test("shows a kind", async () => {
    const { did } = await mount();
    await click(".hidden-line");
    await click('[aria-label="Show all of this kind: Related"]');
    expect(did.at(-1)).toEqual(["page/show", { blocks: [1, 2], shown: true }]);
    expect(get(".hidden-line").textContent).toContain("5 blocks hidden");
    expect(get(".hidden-line").textContent).toContain("2 shown again");
  });

  test("shows all and hides all", async () => {
    const { did } = await mount();
    await click(".all");
    expect(did.at(-1)).toEqual(["page/show", { blocks: [1, 2, 3, 4, 5, 6, 9], shown: true }]);
    expect(get(".all").textContent).toBe("Hide again");
    await click(".all");
    expect(did.at(-1)?.[1]).toMatchObject({ shown: false });
  });

  test("points at the block under the mouse or the focus, and lets go", async () => {
    const { did } = await mount({ report: report({ hidden: [hidden(5, "newsletter")] }) });
    await click(".hidden-line");
    get(".entry").dispatchEvent(new MouseEvent("mousemove"));
    get(".entry").dispatchEvent(new MouseEvent("mouseleave"));
    get(".entry .icon-button").focus();
    get(".entry .icon-button").blur();
    expect(did.slice(-4)).toEqual([
      ["page/point", { block: 5 }],
      ["page/point", { block: null }],
      ["page/point", { block: 5 }],
      ["page/point", { block: null }],
    ]);
  });

  test("changes the level", async () => {
    const { did } = await mount();
    await click(".hidden-line");
    await click('.segments input[value="focus"]');
    expect(did.at(-1)).toEqual(["page/level", { level: "focus" }]);
    expect(get<HTMLInputElement>('.segments input[value="focus"]').checked).toBe(true);
  });

  test("nothing hidden is said, and offered where Stet is off", async () => {
    const { did } = await mount({ report: report({ level: "off", hidden: [] }) });
    expect(get(".hidden-line").textContent).toBe("Nothing hidden");
    await click(".all");
    expect(did.at(-1)).toEqual(["page/level", { level: "default" }]);
  });
});

describe("the map", () => {
  const key = async (name: string) => {
    get(".map").dispatchEvent(new KeyboardEvent("keydown", { key: name, bubbles: true }));
    await drawn();
  };

  test("names every stretch but what is neither story nor clutter", async () => {
    await mount();
    expect(document.querySelectorAll(".stretch").length).toBe(report().map.length);
    const named = [...document.querySelectorAll("[role=option]")];
    expect(named.length).toBe(report().map.filter(({ what }) => what !== "other").length);
    expect(named[1]?.getAttribute("aria-label")).toBe("Sponsored, 3% of the page");
    expect(named[2]?.getAttribute("aria-label")).toBe("The story, 26% of the page");
  });

  test("is walked by arrow keys and leads into the ledger", async () => {
    const { did } = await mount();
    await key("ArrowDown");
    await key("ArrowDown");
    expect(did.at(-1)).toEqual(["page/point", { block: 9 }]);
    const active = get(".map").getAttribute("aria-activedescendant");
    expect(get(`#${active}`).dataset["kind"]).toBe("sponsored");
    await key("Enter");
    expect(get('.entry[data-block="9"]').dataset["pointed"]).toBe("true");
  });

  test("leads to the story", async () => {
    const { did } = await mount();
    await click('.stretch[data-kind="story"]');
    const [first] = report().summary;
    expect(did.at(-1)).toEqual(["page/sentence", { start: 0, end: first?.end }]);
  });

  test("thousands of stretches stay a strip", async () => {
    const map = Array.from({ length: 5000 }, (_, at) => ({
      what: at % 2 ? ("story" as const) : ("other" as const),
      share: 1 / 5000,
      block: null,
    }));
    await mount({ report: report({ map }) });
    expect(document.querySelectorAll(".stretch").length).toBeLessThanOrEqual(90);
  });
});
