// @vitest-environment jsdom
import { describe, expect, test } from "vitest";
import { defaults, type Settings } from "../../src/shared/settings";
import { fakeWorld } from "./fake";
import { openPage, type Page, settled } from "./page";

const FIELD = "Always declutter on";
const always = { declutter: "always", reader: false } as const;
const never = { declutter: "never", reader: false } as const;
const withSites = (sites: Settings["sites"], granted: readonly string[] = []) =>
  fakeWorld({ stored: { ...defaults, sites }, granted });
const patternsOf = (host: string) => [`http://${host}/*`, `https://${host}/*`];
const fault = (page: Page) => page.text("#sites .fault");

describe("adding a site", () => {
  test("takes the host out of a pasted address and asks for that host alone", async () => {
    const world = fakeWorld();
    const page = await openPage(world);
    await page.type(FIELD, "https://www.A.example:8080/story?id=1\n");
    expect(world.asked).toEqual(["www.a.example"]);
    expect(world.stored.sites).toEqual({ "www.a.example": always });
    expect(page.control(FIELD).value).toBe("");
    expect(page.text("#sites .list")).not.toContain("does not let");
  });

  test("asks within the click, before anything is awaited", async () => {
    const world = fakeWorld();
    const page = await openPage(world);
    await page.type(FIELD, "a.example");
    page.control<HTMLButtonElement>("Add").click();
    expect(world.asked).toEqual(["a.example"]);
  });

  test("does not ask where the browser has said yes already", async () => {
    const world = withSites({}, ["http://*/*", "https://*/*"]);
    const page = await openPage(world);
    await page.type(FIELD, "a.example\n");
    expect(world.asked).toEqual([]);
    expect(world.stored.sites).toEqual({ "a.example": always });
  });

  test("does nothing when the user refuses, and says what that means", async () => {
    const world = fakeWorld({ says: false });
    const page = await openPage(world);
    await page.type(FIELD, "a.example\n");
    expect(world.writes).toEqual([]);
    expect(fault(page)).toContain("Not added: without access to a.example");
    expect(page.control(FIELD).value).toBe("a.example");
  });

  test.each([
    ["", "Type a host, such as example.com"],
    ["not a host", "“not a host” has no host of the web in it."],
    ["*", "“*” has no host of the web in it."],
    ["javascript:alert(1)", "has no host of the web in it."],
    ["file:///home", "has no host of the web in it."],
    ["HTTPS://OLD.example/x", "old.example is in the list already."],
  ])("refuses %j, keeps what was typed, and asks the browser nothing", async (typed, message) => {
    const world = withSites({ "old.example": never });
    const page = await openPage(world);
    await page.type(FIELD, `${typed}\n`);
    expect(fault(page)).toContain(message);
    expect(page.control(FIELD).value).toBe(typed);
    expect([world.asked, world.writes]).toEqual([[], []]);
    expect(document.activeElement).toBe(page.control(FIELD));
  });
});

describe("a site in the list", () => {
  test("can be left alone, and declutters again with access asked for anew", async () => {
    const world = withSites({ "a.example": always }, patternsOf("a.example"));
    const page = await openPage(world);
    await page.choose("What Stet does on a.example", "never");
    expect(world.stored.sites).toEqual({ "a.example": never });
    expect(world.asked).toEqual([]);
    world.granted = [];
    await settled(() => {
      for (const call of world.onGranted) call();
    });
    await page.choose("What Stet does on a.example", "always");
    expect(world.asked).toEqual(["a.example"]);
  });

  test("can open the reader at once", async () => {
    const world = withSites({ "a.example": never });
    const page = await openPage(world);
    await page.click("Reader at once a.example");
    expect(world.stored.sites).toEqual({ "a.example": { declutter: "never", reader: true } });
    expect(world.asked).toEqual(["a.example"]);
  });

  test("says where the browser does not let Stet act, and asks on click", async () => {
    const world = withSites({ "a.example": always, "b.example": never });
    const page = await openPage(world);
    expect(page.text("#sites .list").match(/does not let Stet/g)).toHaveLength(1);
    await page.click("Allow on a.example");
    expect(world.asked).toEqual(["a.example"]);
    expect(page.text("#sites .list")).not.toContain("does not let Stet");
  });

  test("is removed, and comes back whole with one click", async () => {
    const sites = {
      "a.example": { declutter: "always", reader: true },
      "b.example": never,
    } as const;
    const world = withSites(sites);
    const page = await openPage(world);
    await page.click("Remove a.example");
    expect(world.stored.sites).toEqual({ "b.example": never });
    expect(document.activeElement?.closest("li")?.textContent).toContain("b.example");
    await page.click("Undo");
    expect(world.stored.sites).toEqual(sites);
  });
});

test("what sites taught is counted and can be forgotten", async () => {
  const world = fakeWorld();
  const page = await openPage(world);
  expect(page.text("#site-memory")).toContain("Remembered for 1 site,");
  await page.click("Forget all");
  expect(world.remembered.size).toBe(0);
  expect(page.text("#site-memory")).toContain("Remembered for 0 sites,");
});

test("what each site taught is listed and can be forgotten by itself", async () => {
  const world = fakeWorld({
    remembered: new Map([
      ["b.example", [".promo", "#rail"]],
      ["a.example", []],
    ]),
  });
  const page = await openPage(world);
  expect(page.text("#site-memory .list")).toMatch(/^a\.exampleNothing.*b\.example\.promo, #rail/);
  await page.click("Forget b.example");
  expect([...world.remembered.keys()]).toEqual(["a.example"]);
  expect(page.text("#site-memory")).toContain("Remembered for 1 site,");
});

describe("a part of a site", () => {
  test("is added by a pattern, and asks for the host", async () => {
    const world = fakeWorld();
    const page = await openPage(world);
    await page.type(FIELD, "https://A.example/news/*\n");
    expect(world.asked).toEqual(["a.example"]);
    expect(world.stored.sites).toEqual({ "a.example/news/*": always });
  });

  test("may have a level of its own, and loses it again", async () => {
    const world = withSites({ "a.example/news/*": always }, patternsOf("a.example"));
    const page = await openPage(world);
    const level = "How much Stet hides on a.example/news/*";
    await page.choose(level, "focus");
    expect(world.stored.sites["a.example/news/*"]).toEqual({ ...always, level: "focus" });
    await page.click("Undo");
    expect(world.stored.sites["a.example/news/*"]).toEqual(always);
    await page.choose(level, "gentle");
    await page.choose(level, "");
    expect(world.stored.sites["a.example/news/*"]).toEqual(always);
    expect(page.text("#sites .list")).not.toContain("does not let Stet");
  });
});

test("of very many sites the first are shown, and the others when they are wanted", async () => {
  const sites = Object.fromEntries(
    Array.from({ length: 230 }, (_, at) => [`s${at}.example`, { ...always }]),
  );
  const { root } = await openPage(withSites(sites));
  const rows = () => root.querySelectorAll("#own-sites .site").length;
  const more = () => root.querySelector<HTMLElement>("#own-sites > .buttons .button");
  expect([rows(), more()?.textContent]).toEqual([200, "Show 30 more sites"]);
  await settled(() => more()?.click());
  expect([rows(), more()]).toEqual([230, null]);
});
