// @vitest-environment jsdom
import { expect, test } from "vitest";
import { defaults } from "../../src/shared/settings";
import { fakeWorld } from "./fake";
import { openPage } from "./page";

const wishes = {
  "news.example related More from us": "keep",
  "a.example sponsored": "hide",
} as const;

test("wishes are listed by site, in words, and each can be forgotten", async () => {
  const world = fakeWorld({ stored: { ...defaults, wishes } });
  const page = await openPage(world);
  const list = page.text("#site-wishes .list");
  expect(list.indexOf("a.example, Sponsored")).toBeLessThan(
    list.indexOf("news.example, Related: More from us"),
  );
  expect(list).toContain("never hide");
  await page.click("Forget the wish for news.example, Related: More from us");
  expect(world.stored.wishes).toEqual({ "a.example sponsored": "hide" });
});

test("where there are none, it says how to make one", async () => {
  const page = await openPage(fakeWorld());
  expect(page.text("#site-wishes")).toContain("In the popup");
});
