// @vitest-environment jsdom
import { describe, expect, test } from "vitest";
import { defaults } from "../../src/shared/settings";
import { click, drawn, get, mount, texts } from "./mount";
import { hidden, report } from "./report";

const HOST = "www.anselgazette.example";
const titled = () => report({ hidden: [hidden(1, "related", { title: "More from us" })] });
const never = '[aria-label="Never hide on this site: Related “More from us”"]';
const always = '[aria-label="Always hide on this site: Related “More from us”"]';

describe("wishes for a site", () => {
  test("never hide one section: stored by kind and title, then the page is asked again", async () => {
    const { did, world } = await mount({ report: titled() });
    await click(".hidden-line");
    await click(never);
    expect(did.slice(-2)).toEqual([
      ["settings/change", { patch: { wishes: { [`${HOST} related More from us`]: "keep" } } }],
      ["page/report", null],
    ]);
    expect(world.settings.wishes).toEqual({ [`${HOST} related More from us`]: "keep" });
    expect(texts(".site-wishes bdi")).toEqual(["Never hidden: Related “More from us”"]);
  });

  test("always; pressed again it is forgotten; the other one takes its place", async () => {
    const { world } = await mount({ report: titled() });
    await click(".hidden-line");
    await click(always);
    expect(get(always).getAttribute("aria-pressed")).toBe("true");
    await click(never);
    expect(world.settings.wishes).toEqual({ [`${HOST} related More from us`]: "keep" });
    await click(never);
    expect(world.settings.wishes).toEqual({});
    expect(document.querySelector(".site-wishes")).toBeNull();
  });

  test("a title whose count has changed since is the same section, and is wished for once", async () => {
    const comments = hidden(1, "comments", { title: "Comments (13)" });
    const { world } = await mount({
      report: report({ hidden: [comments] }),
      settings: { ...defaults, wishes: { [`${HOST} comments Comments (12)`]: "hide" } },
    });
    await click(".hidden-line");
    const named = (wish: string) => `[aria-label="${wish} on this site: Comments “Comments (13)”"]`;
    expect(get(named("Always hide")).getAttribute("aria-pressed")).toBe("true");
    await click(named("Never hide"));
    expect(world.settings.wishes).toEqual({ [`${HOST} comments Comments (13)`]: "keep" });
  });

  test("a whole kind", async () => {
    const { world } = await mount({ report: titled() });
    await click(".hidden-line");
    await click('[aria-label="Never hide on this site: Related"]');
    expect(world.settings.wishes).toEqual({ [`${HOST} related`]: "keep" });
  });

  test("what is kept can be forgotten though nothing is hidden; other sites' wishes stay", async () => {
    const wishes = { [`${HOST} related`]: "keep", "other.example tags": "hide" } as const;
    const { world } = await mount({
      report: report({ hidden: [] }),
      settings: { ...defaults, wishes },
    });
    await click(".hidden-line");
    expect(texts(".site-wishes bdi")).toEqual(["Never hidden: Related"]);
    await click('[aria-label="Forget the wish for Related"]');
    expect(world.settings.wishes).toEqual({ "other.example tags": "hide" });
  });

  test("a section without a title has its kind's wish only; page furniture none", async () => {
    await mount({ report: report({ hidden: [hidden(1, "related"), hidden(2, "furniture")] }) });
    await click(".hidden-line");
    expect(document.querySelectorAll(".entry .wish").length).toBe(0);
    expect(document.querySelectorAll(".entry-wishes .wish").length).toBe(2);
  });

  test("the focus goes where the press can be undone", async () => {
    const { world } = await mount({ report: titled() });
    await click(".hidden-line");
    get(never).focus();
    world.report = report({ hidden: [] });
    await click(never);
    await drawn();
    expect(document.activeElement?.textContent).toBe("Forget");
    await click(".site-wishes .link");
    await drawn();
    expect(document.activeElement?.className).toBe("hidden-line");
  });

  test("one that cannot be saved is told", async () => {
    await mount({ report: titled(), saves: false });
    await click(".hidden-line");
    await click(never);
    expect(texts("[role=status]")[0]).toBe("That could not be saved.");
    expect(get(never).getAttribute("aria-pressed")).toBe("false");
  });
});
