// @vitest-environment jsdom
import { describe, expect, onTestFinished, test, vi } from "vitest";
import { Editing } from "../../options/filters/editing";
import type { FilterPort } from "../../options/filters/port";
import { fakeWorld, portTo } from "./fake";
import { openPage, type Page, settled } from "./page";

const RULES = "Rules";
const SAVE = "Save filters";

const rules = (page: Page) => page.control<HTMLTextAreaElement>(RULES);
const state = (page: Page) => page.text(".filter-state");
/** Longer than the pause after which a text is checked. */
const checked = () => settled(() => undefined).then(() => wait(450));
const wait = (ms: number) =>
  settled(() => undefined).then(() => new Promise((done) => setTimeout(done, ms)));

async function written(text: string, world = fakeWorld()): Promise<Page> {
  const page = await openPage(world);
  await page.type(RULES, text);
  await checked();
  await settled(() => undefined);
  return page;
}

test("there is nothing to say of no filters, and nothing to save", async () => {
  const page = await openPage(fakeWorld());
  expect(state(page)).toBe("No filters yet.");
  expect(page.control<HTMLButtonElement>(SAVE).disabled).toBe(true);
});

test("what is written is checked, and kept when asked to", async () => {
  const world = fakeWorld();
  const page = await written("##:title(Ranking)\n||ads.example^\n##.promo", world);
  expect(state(page)).toBe(
    "2 rules. 1 line blocks addresses, which Stet leaves to others. Not saved yet.",
  );
  expect(world.filters.text).toBe("");
  await page.click(SAVE);
  expect(state(page)).toMatch(/In force\.$/);
  expect(world.filters.text).toBe(rules(page).value);
});

test("Ctrl+S keeps them too", async () => {
  const world = fakeWorld();
  const page = await written("##.promo", world);
  await page.key("s", { ctrlKey: true });
  expect(world.filters).toEqual({ text: "##.promo", version: 1 });
});

test("every line that cannot work is told, with its place and what to write instead", async () => {
  const page = await written("##.a\nnews.example##.b:style(color: red)\n##:kind(recomended)");
  expect(page.text("#own-filters .fault")).toBe("2 lines cannot work; the others do.");
  expect(page.text(".problem")).toBe(
    "Line 2, column 17: Stet hides; it does not restyle or change pages. Write instead: news.example##.b",
  );
  await page.click("Line 3, column 9:");
  const { selectionStart, selectionEnd, value } = rules(page);
  expect(value.slice(selectionStart, selectionEnd)).toBe("recomended");
  expect(document.activeElement).toBe(rules(page));
});

describe("what cannot be kept leaves the old state as it was", () => {
  const old = { text: "##.old", version: 4 };

  test.each([
    ["a paste of 200,000 rules", "##.a-class\n".repeat(200_000), /a million characters/],
    ["a web page", "<!doctype html>\n<html>", /a web page, not a list/],
  ])("%s", async (_name, text, said) => {
    const world = fakeWorld({ filters: old });
    const page = await written(text, world);
    await page.click(SAVE);
    expect(state(page)).toMatch(said);
    expect(world.filters).toEqual(old);
  });

  test("a storage that fails", async () => {
    const world = fakeWorld({ filters: old });
    const page = await written("##.new", world);
    world.broken = true;
    await page.click(SAVE);
    expect(state(page)).toMatch(/^Not saved\./);
    expect(world.filters).toEqual(old);
    world.broken = false;
    await page.click(SAVE);
    expect(world.filters).toEqual({ text: "##.new", version: 5 });
  });
});

describe("two windows", () => {
  test("one that edits nothing shows what the other has kept", async () => {
    const world = fakeWorld();
    const [one, other] = [await openPage(world), await openPage(world)];
    await one.type(RULES, "##.promo");
    await one.click(SAVE);
    await settled(() => undefined);
    expect(rules(other).value).toBe("##.promo");
  });

  test("when both edit, nothing is written over, and nothing typed is lost", async () => {
    const world = fakeWorld();
    const [one, other] = [await openPage(world), await openPage(world)];
    await other.type(RULES, "##.mine");
    await one.type(RULES, "##.theirs");
    await one.click(SAVE);
    await other.click(SAVE);
    expect(world.filters.text).toBe("##.theirs");
    expect(rules(other).value).toBe("##.mine");
    expect(state(other)).toMatch(/^Another window has changed/);
    await other.click("Show what is stored");
    expect(rules(other).value).toBe("##.theirs");
  });
});

test("a storage that cannot be read is told, and read when asked to", async () => {
  const closing = new AbortController();
  onTestFinished(() => closing.abort());
  let fails = true;
  const port: FilterPort = {
    ...portTo(fakeWorld()).filters,
    read: async () => (fails ? Promise.reject(new Error("disk")) : { text: "##.a", version: 7 }),
  };
  const editing = new Editing(port, closing.signal);
  await vi.waitUntil(() => editing.stage.value === "unreadable");
  fails = false;
  await editing.load();
  expect([editing.stage.value, editing.text.value]).toEqual(["kept", "##.a"]);
});
