// @vitest-environment jsdom
import { describe, expect, test } from "vitest";
import { defaults } from "../../src/shared/settings";
import { fakeWorld } from "./fake";
import { openPage, type Page, settled } from "./page";

const sample = (page: Page) => {
  const found = page.root.querySelector<HTMLElement>(".reader-sample");
  if (!found) throw new Error("no sample");
  return found;
};

/** Moves a slider as a pointer does: seen at once, kept when it is let go. */
async function drag(page: Page, name: string, to: number, letGo: boolean): Promise<void> {
  const slider = page.control(name);
  await settled(() => {
    slider.value = String(to);
    slider.dispatchEvent(new Event("input", { bubbles: true }));
    if (letGo) slider.dispatchEvent(new Event("change", { bubbles: true }));
  });
}

describe("the reader's look", () => {
  test.each([
    ["Sepia", { theme: "sepia" }, "theme"],
    ["Atkinson", { font: "atkinson" }, "font"],
    ["Straight right edge", { justify: true }, "justify"],
  ])("%s is kept and shown", async (name, fresh, mark) => {
    const world = fakeWorld();
    const page = await openPage(world);
    await page.click(name, "#reader");
    expect(world.stored.reader).toEqual({ ...defaults.reader, ...fresh });
    expect(sample(page).dataset[mark]).toBe(String(Object.values(fresh)[0]));
  });

  test("pictures go from the sample", async () => {
    const page = await openPage(fakeWorld());
    expect(sample(page).querySelector(".reader-picture")).not.toBeNull();
    await page.click("Show pictures");
    expect(sample(page).querySelector(".reader-picture")).toBeNull();
  });

  test("a slider shows while it is dragged and is kept when it is let go", async () => {
    const world = fakeWorld();
    const page = await openPage(world);
    await drag(page, "Size", 26, false);
    expect(sample(page).style.getPropertyValue("--look-size")).toBe("26px");
    expect(page.text("#reader-size output")).toBe("26 pixels");
    expect(page.control("Size").getAttribute("aria-valuetext")).toBe("26 pixels");
    expect(world.writes).toEqual([]);
    await drag(page, "Size", 27, true);
    expect(world.stored.reader).toEqual({ ...defaults.reader, size: 27 });
  });

  test("steps of one slider are taken back together, steps of another are not", async () => {
    const world = fakeWorld();
    const page = await openPage(world);
    await drag(page, "Line height", 1.6, true);
    await drag(page, "Size", 20, true);
    await drag(page, "Size", 21, true);
    await drag(page, "Size", 22, true);
    await page.click("Undo");
    expect(world.stored.reader).toEqual({ ...defaults.reader, leading: 1.6 });
    await page.click("Redo");
    expect(world.stored.reader).toEqual({ ...defaults.reader, leading: 1.6, size: 22 });
  });
});
