// @vitest-environment jsdom
import { describe, expect, test } from "vitest";
import { sections } from "../../options/find";
import { defaults } from "../../src/shared/settings";
import { fakeWorld } from "./fake";
import { openPage, type Page, settled } from "./page";

const SEARCH = "Search options";
const rowsInSight = (page: Page) =>
  [...page.root.querySelectorAll(".row:not([hidden])")]
    .filter((row) => row.closest("[hidden]") === null)
    .map((row) => row.id);

describe("the index", () => {
  test("leads to every section, and every section is there", async () => {
    const page = await openPage(fakeWorld());
    const links = [...page.root.querySelectorAll(".index a")].map((a) => a.getAttribute("href"));
    expect(links).toEqual(sections.map((id) => `#${id}`));
    const there = [...page.root.querySelectorAll("section[aria-labelledby]")].map(({ id }) => id);
    expect(there).toEqual(sections);
  });
});

describe("the search", () => {
  test("leaves the rows in which every word occurs", async () => {
    const page = await openPage(fakeWorld());
    const all = rowsInSight(page).length;
    await page.type(SEARCH, "  LINE height");
    expect(rowsInSight(page)).toEqual(["reader-leading"]);
    await page.type(SEARCH, "you may also");
    expect(rowsInSight(page)).toEqual(["kind-recommended"]);
    await page.key("Escape");
    expect(rowsInSight(page)).toHaveLength(all);
  });

  test("finds every row there is by its own texts, so that none is forgotten", async () => {
    const page = await openPage(fakeWorld());
    const all = rowsInSight(page);
    const found = new Set<string>();
    for (const id of sections) {
      await page.type(SEARCH, page.text(`#${id} h2`));
      for (const row of rowsInSight(page)) found.add(row);
    }
    expect(all.filter((id) => !found.has(id))).toEqual([]);
  });

  test("finds what the user put there", async () => {
    const sites = { "harbour.example": { declutter: "always", reader: false } } as const;
    const stored = { ...defaults, titles: ["Más leídas"], sites };
    const page = await openPage(fakeWorld({ stored }));
    await page.type(SEARCH, "leidas");
    expect(rowsInSight(page)).toEqual(["own-titles"]);
    await page.type(SEARCH, "harbour");
    expect(rowsInSight(page)).toEqual(["own-sites"]);
  });

  test("says when it finds nothing", async () => {
    const page = await openPage(fakeWorld());
    await page.type(SEARCH, "xyzzy");
    expect(rowsInSight(page)).toEqual([]);
    expect(page.text(".nothing")).toBe("Nothing here is about “xyzzy”.");
  });

  test("is reached by the slash key, except while one types", async () => {
    const page = await openPage(fakeWorld());
    await page.key("/");
    expect(document.activeElement).toBe(page.control(SEARCH));
    page.control("Title of a section").focus();
    await page.key("/");
    expect(document.activeElement).toBe(page.control("Title of a section"));
  });
});

describe("the keyboard", () => {
  test("takes the last change back, except while one types", async () => {
    const world = fakeWorld();
    const page = await openPage(world);
    await page.click("Hide Tags");
    page.control("Title of a section").focus();
    await page.key("z", { ctrlKey: true });
    expect(world.stored.kinds.tags).toBe(false);
    page.control("Hide Tags").focus();
    await page.key("z", { ctrlKey: true });
    expect(world.stored.kinds.tags).toBe(true);
  });
});

describe("a storage that fails", () => {
  test("at the start is told, with a way to try again", async () => {
    const world = fakeWorld({ broken: true });
    const page = await openPage(world);
    expect(page.text()).toContain("The settings cannot be read just now.");
    world.broken = false;
    await page.click("Try again");
    expect(page.control("Hide Tags").checked).toBe(true);
  });

  test("later puts the switch back, says so, and tries again", async () => {
    const world = fakeWorld();
    const page = await openPage(world);
    world.broken = true;
    await page.click("Hide Tags");
    expect(page.control("Hide Tags").checked).toBe(true);
    expect(page.text(".notice")).toContain("Not saved.");
    world.broken = false;
    await page.click("Try again");
    expect(world.stored.kinds.tags).toBe(false);
    expect(page.control("Hide Tags").checked).toBe(false);
    expect(page.text(".notice")).toBe("SavedUndo");
  });
});

describe("two windows", () => {
  test("stay in step", async () => {
    const world = fakeWorld();
    const one = await openPage(world);
    const other = await openPage(world);
    await one.click("Hide Tags");
    await settled(() => {});
    expect(other.control("Hide Tags").checked).toBe(false);
    expect(other.text(".notice")).toBe("");
  });

  test("lose nothing when both change at once", async () => {
    const world = fakeWorld();
    const one = await openPage(world);
    const other = await openPage(world);
    await settled(() => {
      one.control("Hide Tags").click();
      one.control("Hide Comments").click();
      other.control("Sepia").click();
    });
    expect(world.stored.kinds).toMatchObject({ tags: false, comments: false });
    expect(world.stored.reader.theme).toBe("sepia");
  });

  test("take back their own change and leave the other's", async () => {
    const world = fakeWorld();
    const one = await openPage(world);
    const other = await openPage(world);
    await one.click("Hide Tags");
    await other.click("Hide Comments");
    await one.click("Undo");
    expect(world.stored.kinds).toMatchObject({ tags: true, comments: false });
    expect(other.control("Hide Tags").checked).toBe(true);
  });

  test("hear nothing more once they are closed", async () => {
    const world = fakeWorld();
    const page = await openPage(world);
    page.close();
    expect([world.onSettings.size, world.onGranted.size]).toEqual([0, 0]);
    expect(page.root.childNodes).toHaveLength(0);
  });
});
