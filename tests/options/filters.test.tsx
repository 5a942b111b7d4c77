// @vitest-environment jsdom
import { describe, expect, onTestFinished, test, vi } from "vitest";
import { Editing } from "../../options/filters/editing";
import type { FilterPort } from "../../options/filters/port";
import { fakeWorld, portTo } from "./fake";
import { openPage, type Page, settled } from "./page";

const RULES = "Rules";
const AGAIN = "Try again";
const BACK = "Step back";

const rules = (page: Page) => page.control<HTMLTextAreaElement>(RULES);
const state = (page: Page) => page.text(".filter-state");
/** Longer than the pauses after which a text is checked, and kept. */
const kept = () => settled(() => undefined).then(() => wait(1_300));
const checked = () => settled(() => undefined).then(() => wait(450));
async function save(page: Page): Promise<void> {
  rules(page).focus();
  await page.key("s", { ctrlKey: true });
}
const wait = (ms: number) =>
  settled(() => undefined).then(() => new Promise((done) => setTimeout(done, ms)));

/** Sees everything at once. */
class Near {
  constructor(seen: (entries: readonly { isIntersecting: boolean }[]) => void) {
    seen([{ isIntersecting: true }]);
  }
  observe(): void {}
  disconnect(): void {}
}

async function written(text: string, world = fakeWorld()): Promise<Page> {
  const page = await openPage(world);
  await page.type(RULES, text);
  await checked();
  await settled(() => undefined);
  return page;
}

test("there is nothing to say of no filters", async () => {
  const page = await openPage(fakeWorld());
  expect(state(page)).toBe("No filters yet.");
  expect(page.has(BACK)).toBe(false);
});

test("what is written is checked, and keeps itself a little later", async () => {
  const world = fakeWorld();
  const page = await written("##:title(Ranking)\n||ads.example^\n##.promo", world);
  expect(state(page)).toBe(
    "2 rules. 1 line blocks addresses, which Stet leaves to others. Saved in a moment.",
  );
  expect(world.filters.text).toBe("");
  await kept();
  expect(state(page)).toMatch(/In force\.$/);
  expect(world.filters.text).toBe(rules(page).value);
});

test("Ctrl+S keeps them at once, and twice is once too many for nobody", async () => {
  const world = fakeWorld();
  const page = await openPage(world);
  await page.type(RULES, "##.promo");
  await page.key("s", { ctrlKey: true });
  await page.key("s", { ctrlKey: true });
  expect(world.filters).toEqual({ text: "##.promo", version: 2 });
  expect(state(page)).toBe("1 rule. In force.");
});

test("leaving the page keeps what is typed", async () => {
  const world = fakeWorld();
  const page = await openPage(world);
  await page.type(RULES, "##.promo");
  const hidden = vi.spyOn(document, "visibilityState", "get").mockReturnValue("hidden");
  await settled(() => document.dispatchEvent(new Event("visibilitychange")));
  hidden.mockRestore();
  expect(world.filters.text).toBe("##.promo");
});

test("a long text is not laid out before it is known that the editor never comes", async () => {
  const world = fakeWorld({ filters: { text: "##.a\n".repeat(100_000), version: 1 } });
  const far = await openPage(world);
  expect([rules(far).value, rules(far).disabled]).toEqual(["", true]);
  expect(world.filters.version).toBe(1);
  vi.stubGlobal("IntersectionObserver", Near);
  onTestFinished(() => void vi.unstubAllGlobals());
  const near = await openPage(world);
  await settled(() => undefined);
  expect([rules(near).value, rules(near).disabled]).toEqual([world.filters.text, false]);
});

test("whoever comes back to the tab sees what the rules do on the page looked at meanwhile", async () => {
  vi.stubGlobal("IntersectionObserver", Near);
  onTestFinished(() => void vi.unstubAllGlobals());
  const world = fakeWorld({ filters: { text: "##.office", version: 1 } });
  const page = await openPage(world);
  expect(page.text(".trial-ground")).toContain("There is no page to try on");
  world.lastPage = {
    url: "https://news.example/mill/1",
    title: "The mill stands still",
    html: '<html><body><div class="office">Open from eight to four.</div></body></html>',
  };
  const visible = vi.spyOn(document, "visibilityState", "get").mockReturnValue("visible");
  await settled(() => document.dispatchEvent(new Event("visibilitychange")));
  visible.mockRestore();
  expect(page.text(".trial-ground")).toContain("On news.example they hide 1 place");
});

test("step by step the way leads back, and the first step is the last", async () => {
  const world = fakeWorld({ filters: { text: "##.first", version: 1 } });
  const page = await openPage(world);
  for (const text of ["##.second", "##.third"]) {
    await page.type(RULES, text);
    await page.key("s", { ctrlKey: true });
  }
  await page.click(BACK);
  expect([rules(page).value, world.filters.text]).toEqual(["##.second", "##.second"]);
  await page.click(BACK);
  expect([rules(page).value, world.filters.text]).toEqual(["##.first", "##.first"]);
  expect(page.has(BACK)).toBe(false);
});

test("one press writes what would work in place of what does not", async () => {
  const world = fakeWorld();
  const page = await written("##.a\nnews.example##.b:style(color: red)\n##.c", world);
  await page.click("Line 2: write news.example##.b instead");
  await kept();
  expect(world.filters.text).toBe("##.a\nnews.example##.b\n##.c");
  expect(page.root.querySelector(".problem")).toBeNull();
});

test("every line that cannot work is told, with its place and what to write instead", async () => {
  const page = await written("##.a\nnews.example##.b:style(color: red)\n##:kind(recomended)");
  expect(page.text("#own-filters .fault")).toBe("2 lines cannot work; the others do.");
  expect(page.text(".problem")).toBe(
    "Line 2, column 17: Stet hides; it does not restyle or change pages. Write instead: news.example##.b Use it",
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
    await kept();
    expect(state(page)).toMatch(said);
    expect(world.filters).toEqual(old);
  });

  test("a storage that fails", async () => {
    const world = fakeWorld({ filters: old });
    const page = await written("##.new", world);
    world.broken = true;
    await kept();
    expect(state(page)).toMatch(/^Not saved\./);
    expect(world.filters).toEqual(old);
    world.broken = false;
    await page.click(AGAIN);
    expect(world.filters).toEqual({ text: "##.new", version: 5 });
  });
});

describe("two windows", () => {
  /** Both edit, one keeps, then the other would. */
  async function bothSaved() {
    const world = fakeWorld();
    const [one, other] = [await openPage(world), await openPage(world)];
    await other.type(RULES, "##.mine");
    await one.type(RULES, "##.theirs");
    await save(one);
    await save(other);
    return { world, other };
  }

  test("one that edits nothing shows what the other has kept", async () => {
    const world = fakeWorld();
    const [one, other] = [await openPage(world), await openPage(world)];
    await one.type(RULES, "##.promo");
    await save(one);
    await settled(() => undefined);
    expect(rules(other).value).toBe("##.promo");
  });

  test("when both edit, nothing is written over, and nothing typed is lost", async () => {
    const { world, other } = await bothSaved();
    expect(world.filters.text).toBe("##.theirs");
    expect(rules(other).value).toBe("##.mine");
    expect(state(other)).toMatch(/^Another window has changed/);
    await other.click("Show what is stored");
    expect(rules(other).value).toBe("##.theirs");
    await other.click(BACK);
    expect(world.filters.text).toBe("##.mine");
  });

  test("whoever keeps the own text can go back to the other", async () => {
    const { world, other } = await bothSaved();
    await other.click("Keep mine");
    expect(world.filters.text).toBe("##.mine");
    await other.click(BACK);
    expect(world.filters.text).toBe("##.theirs");
  });

  test("what is typed while the storage is read is not written over", async () => {
    const world = fakeWorld();
    const [one, other] = [await openPage(world), await openPage(world)];
    await one.type(RULES, "##.theirs");
    await settled(() => {
      void one.key("s", { ctrlKey: true });
      const field = rules(other);
      field.value = "##.mine";
      field.dispatchEvent(new Event("input", { bubbles: true }));
    });
    expect(rules(other).value).toBe("##.mine");
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
