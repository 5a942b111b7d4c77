// @vitest-environment jsdom
import { describe, expect, test } from "vitest";
import { defaults, MAX_TITLES } from "../../src/shared/settings";
import { fakeWorld, type World } from "./fake";
import { openPage, type Page } from "./page";

const FIELD = "Title of a section";
const withTitles = (...titles: string[]) => fakeWorld({ stored: { ...defaults, titles } });
const listed = (page: Page) =>
  [...page.root.querySelectorAll("#titles .item-name")].map((item) => item.textContent);

test("a title is added, clean, and the field is free for the next", async () => {
  const world = fakeWorld();
  const page = await openPage(world);
  await page.type(FIELD, "  Most \u200b read \n");
  expect(world.stored.titles).toEqual(["Most read"]);
  expect(listed(page)).toEqual(["Most read"]);
  expect(page.control(FIELD).value).toBe("");
  expect(document.activeElement).toBe(page.control(FIELD));
});

test("what is typed is previewed on the sample before it is added", async () => {
  const page = await openPage(fakeWorld());
  await page.type(FIELD, "Horoscope");
  expect(page.text('.sample [data-pointed="true"]')).toBe("Horoscope");
  await page.type(FIELD, "Horoscope\n");
  expect(page.root.querySelector('.sample [data-pointed="true"]')).toBeNull();
  const own = [...page.root.querySelectorAll<HTMLElement>(".sample .piece")].find(
    (piece) => piece.textContent === "Horoscope",
  );
  expect(own?.dataset["fate"]).toBe("hidden");
});

test("a title hides the sample's section of that name, though its kind is shown", async () => {
  const kinds = { ...defaults.kinds, ranking: false };
  const page = await openPage(fakeWorld({ stored: { ...defaults, kinds } }));
  const ranking = () => page.root.querySelector<HTMLElement>('.sample [data-kind="ranking"]');
  expect(ranking()?.dataset["fate"]).toBe("shown");
  await page.type(FIELD, "MOST READ\n");
  expect(ranking()?.dataset["fate"]).toBe("hidden");
});

describe("bad input", () => {
  const many = Array.from({ length: MAX_TITLES }, (_, index) => `Title ${index}`);
  test.each<[string, World, string, string]>([
    ["nothing", fakeWorld(), "", "Type the title as the page shows it."],
    ["blanks", fakeWorld(), " \u202e ", "Type the title as the page shows it."],
    ["a title twice", withTitles("Ranking"), "RANKING", "“RANKING” is in the list already."],
    ["a novel", fakeWorld(), "x".repeat(201), "That is longer than 200 characters."],
    ["one too many", withTitles(...many), "One more", "There are 500 titles"],
  ])("%s is refused, told, and stays in the field", async (_, world, typed, message) => {
    const page = await openPage(world);
    await page.type(FIELD, `${typed}\n`);
    expect(world.writes).toEqual([]);
    expect(page.text("#titles .fault")).toContain(message);
    expect(page.control(FIELD).value).toBe(typed);
    expect(page.control(FIELD).getAttribute("aria-invalid")).toBe("true");
    await page.type(FIELD, "Something else");
    expect(page.text("#titles .fault")).toBe("");
  });
});

describe("editing", () => {
  test("puts the new title for the old one, in the field that it gave the focus", async () => {
    const world = withTitles("Ranking", "Live");
    const page = await openPage(world);
    await page.click("Edit “Live”");
    expect(document.activeElement).toBe(page.control("Edit “Live”"));
    await page.type("Edit “Live”", "Live ticker\n");
    expect(world.stored.titles).toEqual(["Ranking", "Live ticker"]);
    expect(listed(page)).toEqual(["Live ticker", "Ranking"]);
  });

  test("lets the case of a title be changed, but not into another one", async () => {
    const world = withTitles("ranking", "Live");
    const page = await openPage(world);
    await page.click("Edit “ranking”");
    await page.type("Edit “ranking”", "LIVE\n");
    expect(page.text("#titles .item .fault")).toBe("“LIVE” is in the list already.");
    await page.type("Edit “ranking”", "Ranking\n");
    expect(world.stored.titles.toSorted()).toEqual(["Live", "Ranking"]);
  });

  test("is left by Escape with nothing changed", async () => {
    const world = withTitles("Ranking");
    const page = await openPage(world);
    await page.click("Edit “Ranking”");
    await page.type("Edit “Ranking”", "Something else");
    await page.key("Escape");
    expect(world.writes).toEqual([]);
    expect(document.activeElement).toBe(page.control("Edit “Ranking”"));
  });
});

test("a title is removed, the focus goes on, and it can be taken back", async () => {
  const world = withTitles("Live", "Ranking");
  const page = await openPage(world);
  await page.click("Remove “Live”");
  expect(listed(page)).toEqual(["Ranking"]);
  expect(document.activeElement).toBe(page.control("Edit “Ranking”"));
  await page.click("Undo");
  expect(world.stored.titles.toSorted()).toEqual(["Live", "Ranking"]);
  await page.click("Remove “Live”");
  await page.click("Remove “Ranking”");
  expect(document.activeElement).toBe(page.control(FIELD));
});
