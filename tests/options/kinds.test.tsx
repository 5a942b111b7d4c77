// @vitest-environment jsdom
import { describe, expect, test } from "vitest";
import { kinds } from "../../src/core/kinds";
import { defaults } from "../../src/shared/settings";
import { fakeWorld } from "./fake";
import { openPage, type Page } from "./page";

const fate = (page: Page, kind: string) =>
  page.root.querySelector<HTMLElement>(`.sample [data-kind="${kind}"]`)?.dataset["fate"];

describe("the switches of kinds", () => {
  test("are there for every kind, each named by its sentence", async () => {
    const page = await openPage(fakeWorld());
    const names = [...page.root.querySelectorAll("#kinds .rows label")].map(
      (row) => row.querySelector("em")?.textContent,
    );
    expect(names).toHaveLength(kinds.length);
    expect(page.control("Hide Recommended").checked).toBe(true);
    expect(page.text("#kind-recommended")).toContain("“You may also like”");
  });

  test("write what was switched, show it on the sample, and can be taken back", async () => {
    const world = fakeWorld();
    const page = await openPage(world);
    expect(fate(page, "tags")).toBe("hidden");
    await page.click("Hide Tags");
    expect(world.writes).toEqual([{ kinds: { ...defaults.kinds, tags: false } }]);
    expect(fate(page, "tags")).toBe("shown");
    expect(page.text(".notice")).toBe("SavedUndo");

    await page.click("Undo");
    expect(world.stored).toEqual(defaults);
    expect(fate(page, "tags")).toBe("hidden");
    expect(page.control("Hide Tags").checked).toBe(true);

    await page.click("Redo");
    expect(world.stored.kinds.tags).toBe(false);
  });

  test("point to their piece of the sample while they have the focus", async () => {
    const page = await openPage(fakeWorld());
    const pointed = () =>
      [...page.root.querySelectorAll<HTMLElement>('[data-pointed="true"]')].map(
        (piece) => piece.dataset["kind"],
      );
    expect(pointed()).toEqual([]);
    await page.click("Hide Comments");
    expect(pointed()).toEqual(["comments"]);
  });
});

describe("the level", () => {
  test.each([
    ["Gentle", "gentle", ["hidden", "shown"], "shown"],
    ["Default", "default", ["hidden", "dimmed"], "shown"],
    ["Story only", "focus", ["hidden", "hidden"], "hidden"],
  ])("%s shows on the sample what it does", async (name, level, recommended, furniture) => {
    const world = fakeWorld({ stored: { ...defaults, level: "off" } });
    const page = await openPage(world);
    await page.click(name);
    expect(world.stored.level).toBe(level);
    const pieces = page.root.querySelectorAll<HTMLElement>('.sample [data-kind="recommended"]');
    expect([...pieces].map((piece) => piece.dataset["fate"])).toEqual(recommended);
    expect(fate(page, "furniture")).toBe(furniture);
  });

  test("off hides nothing, says so, and comes back at the usual one", async () => {
    const world = fakeWorld();
    const page = await openPage(world);
    await page.click("Hide clutter where Stet acts");
    expect(world.stored.level).toBe("off");
    expect(page.root.querySelectorAll('.sample [data-fate="hidden"]')).toHaveLength(0);
    expect(page.text("#kinds")).toContain("Nothing is hidden now.");
    await page.click("Hide clutter where Stet acts");
    expect(world.stored.level).toBe("default");
  });
});

test("the number on the button has its switch", async () => {
  const world = fakeWorld();
  const page = await openPage(world);
  await page.click("Show the number of hidden blocks on Stet’s button");
  expect(world.stored.badge).toBe(false);
});
