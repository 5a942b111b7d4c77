// @vitest-environment jsdom
import axe from "axe-core";
import { describe, expect, test, vi } from "vitest";
import { OWN, parseSubscriptions, subscriptionTo } from "../../src/shared/lists";
import { fakeWorld, type World } from "./fake";
import { openPage, type Page, settled } from "./page";

const URL = "https://lists.example/quiet.txt";
const FIELD = "Address of a list";
const LIST = "! Title: Quiet\n##.promo\n||ads.example^\na.example##+js(x)\n##p:nope\n";
const STORY = "<h1>Cranes</h1><p>The harbour office has ordered two new cranes.</p>";
const PACK = `! Title: Pack
##.promo
!test: good
!page: https://a.example/
!hides: 1
!| ${STORY}<p class="promo">Rope</p>
!test: bad
!page: https://a.example/
!hides: 3 ##.promo
!keeps: .promo
!| ${STORY}<p class="promo">Rope</p>
!test: harm
!page: https://a.example/
!hides: 1
!| <article class="promo">${STORY}</article>
!test: none
`;
const fault = (page: Page) => page.text("#own-lists .form .fault");

/** What shows lists comes after the rest of the page. */
async function opened(world: World): Promise<Page> {
  const page = await openPage(world);
  await seen(page, () => page.has(FIELD));
  return page;
}

const seen = (_page: Page, what: () => boolean) =>
  vi.waitUntil(() => settled(() => undefined).then(what), { timeout: 5_000 });

const served = (text: string, over: Partial<World> = {}) =>
  fakeWorld({ served: new Map([[URL, text]]), ...over });

function subscribed(): World {
  const known = { id: "x", text: URL, title: "Quiet", updated: 1, tests: 3 };
  return fakeWorld({
    lists: [...parseSubscriptions([]), subscriptionTo(URL, known)],
    texts: new Map([[URL, PACK]]),
  });
}

describe("an address", () => {
  test("is looked at with access asked for in the click, and what is in it is told", async () => {
    const world = served(LIST);
    const page = await opened(world);
    await page.type(FIELD, URL);
    page.control<HTMLButtonElement>("Look at it").click();
    expect(world.asked).toEqual(["lists.example"]);
    await settled(() => undefined);
    expect(page.text(".found-list")).toMatch(
      /^Quiet1 rule\. 1 line blocks addresses.*2 lines cannot work.*1 line: scripts in pages/,
    );
    expect(world.lists).toHaveLength(1);
    await page.click("Subscribe");
    expect(world.lists).toMatchObject([{ id: OWN }, { url: URL, on: true, title: "Quiet" }]);
    expect(page.has("Subscribe")).toBe(false);
    expect(page.control(FIELD).value).toBe("");
    expect(document.activeElement).toBe(page.control(FIELD));
  });

  test("is not asked for where the browser has said yes already", async () => {
    const world = served(LIST, { granted: ["https://*/*"] });
    const page = await opened(world);
    await page.type(FIELD, `${URL}\n`);
    expect(world.asked).toEqual([]);
    expect(page.has("Subscribe")).toBe(true);
  });

  test("is left, and nothing is kept", async () => {
    const world = served(LIST);
    const page = await opened(world);
    await page.type(FIELD, `${URL}\n`);
    await page.click("Leave it");
    expect([world.lists.length, page.has("Subscribe")]).toEqual([1, false]);
  });

  test("is refused by the user: nothing is fetched", async () => {
    const page = await opened(served(LIST, { says: false }));
    await page.type(FIELD, `${URL}\n`);
    expect(fault(page)).toContain("without access to lists.example");
    expect(page.has("Subscribe")).toBe(false);
  });

  test.each([
    ["", /^Type or paste/],
    ["http://lists.example/a.txt", /no address that Stet fetches from/],
    ["https://name:word@lists.example/", /no address/],
    ["file:///etc/passwd", /no address/],
    ["data:text/plain,##.a", /no address/],
    ["javascript:alert(1)", /no address/],
    ["##.promo", /no address/],
  ])("%j is refused, and the browser asked nothing", async (typed, words) => {
    const world = served(LIST);
    const page = await opened(world);
    await page.type(FIELD, `${typed}\n`);
    expect(fault(page)).toMatch(words);
    expect(world.asked).toEqual([]);
  });

  test("of more than two thousand characters is refused", async () => {
    const page = await opened(fakeWorld());
    await page.type(FIELD, `https://lists.example/${"x".repeat(2_000)}\n`);
    expect(fault(page)).toMatch(/^“https:\/\/lists\.example\/x+” is no address/);
  });

  test("that is in the list already is told", async () => {
    const page = await opened(subscribed());
    await page.type(FIELD, `${URL}\n`);
    expect(fault(page)).toBe("You have this list already.");
  });

  test("where there is no list says why", async () => {
    const world = fakeWorld({ served: new Map([[URL, { code: "status", status: 404 }]]) });
    const page = await opened(world);
    await page.type(FIELD, `${URL}\n`);
    expect(fault(page)).toBe("The server answered 404 in place of a list.");
    expect(document.activeElement).toBe(page.control(FIELD));
  });

  test("of a known list is put into the field", async () => {
    const page = await opened(fakeWorld());
    await page.click("Use the address of EasyList Cookie");
    expect(page.control(FIELD).value).toMatch(/^https:\/\/.*cookie/);
  });
});

describe("a pack", () => {
  test("is tested before it is subscribed to, and each result told", async () => {
    const page = await opened(served(PACK));
    await page.type(FIELD, `${URL}\n`);
    await seen(page, () => page.root.querySelectorAll(".trial").length === 3);
    const told = page.text(".trials");
    expect(told).toContain("It carries 3 tests; 1 passed.");
    expect(told).toContain("Line 16: a test needs the address of its page.");
    expect(told).toContain("##.promo: 3 to hide, 1 hidden");
    expect(told).toContain(".promo should stay and is hidden");
    expect(told).toContain("1 to hide, 0 hidden. Stet does not apply a rule that hides most of");
    await page.click("Subscribe");
    expect(page.has("Test Pack")).toBe(true);
  });
});

describe("a list", () => {
  test("is tested again, updated, removed and put back", async () => {
    const world = subscribed();
    const page = await opened(world);
    await page.click("Test Quiet");
    await seen(page, () => page.root.querySelectorAll(".trial").length === 3);
    world.served.set(URL, { code: "page", status: 0 });
    await page.click("Update Quiet");
    expect(page.text(".subscriptions .fault")).toMatch(
      /^What came is a web page, not a list\. The rules of January 1, 1970.* stay in force\.$/,
    );
    world.served.set(URL, LIST);
    await page.click("Update all lists");
    expect(page.text(".subscriptions .fault")).toBe("");
    await page.click("Remove Quiet");
    expect(page.text(".subscriptions")).toContain("Removed: Quiet");
    expect(document.activeElement).toBe(page.control("Put it back"));
    expect(page.has("Update all lists")).toBe(false);
    await page.click("Put it back");
    expect(page.has("Remove Quiet")).toBe(true);
    expect(document.activeElement).toBe(page.control("Quiet"));
  });

  test("goes off, and a browser that does not write is told", async () => {
    const world = subscribed();
    const page = await opened(world);
    await page.click("Quiet");
    expect(world.lists.at(-1)?.on).toBe(false);
    world.broken = true;
    await page.click("Quiet");
    expect(page.text("#own-lists > .fault")).toMatch(/^Nothing was changed/);
    expect(world.lists.at(-1)?.on).toBe(false);
    expect(page.control("Quiet").checked).toBe(false);
  });

  test("of our own is there from the start, off, and cannot be removed", async () => {
    const world = fakeWorld();
    const page = await opened(world);
    const own = page.control("Stet’s own: a few annoyances");
    expect(own.checked).toBe(false);
    await page.click("Stet’s own: a few annoyances");
    expect(world.lists).toMatchObject([{ id: OWN, on: true }]);
    expect(page.root.querySelector(".subscriptions .buttons")).toBeNull();
  });
});

test("axe finds nothing wrong with lists, a pack that fails, a removed one, and sites", async () => {
  const world = subscribed();
  const gone = subscriptionTo("https://lists.example/gone.txt", { id: "gone", removed: true });
  const fault = { code: "status", status: 404 } as const;
  world.lists = [...world.lists.map((list) => ({ ...list, fault })), gone];
  world.stored = {
    ...world.stored,
    sites: { "a.example/news/*": { declutter: "always", reader: true, level: "focus" } },
  };
  const page = await opened(world);
  await page.click("Test Quiet");
  await seen(page, () => page.root.querySelectorAll(".trial").length === 3);
  for (const details of page.root.querySelectorAll("details")) details.open = true;
  for (const id of ["lists", "sites"]) {
    // Colours and places are not drawn here.
    const { violations } = await axe.run(`#${id}`, {
      rules: { "color-contrast": { enabled: false } },
    });
    expect(violations.map((one) => `${one.id}: ${one.nodes[0]?.html}`)).toEqual([]);
  }
});

describe("a list that came with a backup", () => {
  const waiting = () =>
    served(LIST, {
      lists: [
        ...parseSubscriptions([]),
        subscriptionTo(URL, { id: URL, title: "Quiet", fault: { code: "access", status: 0 } }),
      ],
    });

  test("says that it needs permission, asks for it in the click, and is then fetched", async () => {
    const world = waiting();
    const page = await opened(world);
    expect(page.text(".subscriptions .fault").trim()).toBe(
      "Needs your permission: Stet may not fetch from lists.example.",
    );
    page.control<HTMLButtonElement>("Allow to fetch Quiet").click();
    expect(world.asked).toEqual(["lists.example"]);
    await seen(page, () => page.has("Update Quiet"));
    expect(page.has("Allow to fetch Quiet")).toBe(false);
  });

  test("waits on when the user refuses", async () => {
    const world = { ...waiting(), says: false };
    const page = await opened(world);
    await page.click("Allow to fetch Quiet");
    expect(page.has("Allow to fetch Quiet")).toBe(true);
  });
});

test("one list more than there may be is refused before anything is asked", async () => {
  const all = Array.from({ length: 50 }, (_, at) =>
    subscriptionTo(`https://a.example/${at}`, { id: `${at}`, text: `${at}` }),
  );
  const world = served(LIST, { lists: [...parseSubscriptions([]), ...all] });
  const page = await opened(world);
  await page.type(FIELD, URL);
  await page.click("Look at it");
  expect(fault(page)).toBe("You have 50 lists, and more there cannot be. Remove one first.");
  expect(world.asked).toEqual([]);
});
