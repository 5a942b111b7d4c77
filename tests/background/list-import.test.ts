import { describe, expect, test, vi } from "vitest";
import { importLists } from "../../src/background/lists/import";
import { changeList } from "../../src/background/lists/keep";
import { addList, lookAtList } from "../../src/background/lists/look";
import { updateLists } from "../../src/background/lists/update";
import { readSubscriptions } from "../../src/platform/lists";
import { countFilters } from "../../src/platform/store";
import { MAX_LISTS, OWN, type Subscription, subscriptionTo } from "../../src/shared/lists";
import { fake } from "../support/browser";
import { listWorld } from "./list-world";

vi.mock("webextension-polyfill", async () => (await import("../support/browser")).polyfill());
vi.mock("idb-keyval", async () => (await import("../support/kept-texts")).idbKeyval());
vi.stubGlobal("location", { protocol: "chrome-extension:" });

const { server, url, theirs, subscribe, everything } = listWorld();

describe("lists of a backup", () => {
  const comes = (address: string, on = true) => ({ url: address, title: "T", before: null, on });
  const goes = (address: string) => ({ url: address, title: "", before: true, on: null });
  const isFetched = () => vi.waitUntil(async () => (await theirs()).checked > 0);

  test("come, are fetched where that is granted, and are in force", async () => {
    expect(await importLists({ changes: [comes(url())] })).toEqual({ added: true });
    await isFetched();
    expect(await theirs()).toMatchObject({ on: true, title: "Quiet", fault: null });
    expect(await countFilters()).toBe(2);
  });

  test("wait for permission; nothing is asked of a host without it", async () => {
    fake.permissions.contains = fake.does("permissions.contains", false);
    const before = server().asked.length;
    await importLists({ changes: [comes(url()), { ...comes(OWN), before: false }] });
    await isFetched();
    expect(server().asked).toHaveLength(before);
    const waiting = { title: "T", updated: 0, fault: { code: "access" } };
    expect(await theirs()).toMatchObject(waiting);
    expect((await readSubscriptions())[0]).toMatchObject({ id: OWN, on: true });
    // Other lists are changed meanwhile: it waits on, and is not told to be lost.
    await changeList({ id: OWN, change: { on: false } });
    expect(await theirs()).toMatchObject(waiting);
    fake.permissions.contains = fake.does("permissions.contains", true);
    await updateLists({ id: (await theirs()).id });
    expect(await theirs()).toMatchObject({ title: "Quiet", fault: null });
    expect(await countFilters()).toBe(2);
  });

  test("go and come back with what was known of them; others stay", async () => {
    const { id } = await subscribe();
    await importLists({ changes: [goes(url()), goes(OWN)] });
    expect(await theirs()).toMatchObject({ id, removed: true });
    expect(await readSubscriptions()).toMatchObject([{ id: OWN, removed: false }, {}]);
    const before = server().asked.length;
    await importLists({ changes: [comes(url(), false)] });
    expect(await theirs()).toMatchObject({ id, removed: false, on: false, title: "Quiet" });
    expect(server().asked).toHaveLength(before);
  });

  test("are refused together when there is no room for all of them", async () => {
    await subscribe();
    const many = Array.from({ length: MAX_LISTS }, (_, at) => comes(`https://a.example/${at}`));
    const before = everything();
    fake.permissions.contains = fake.does("permissions.contains", false);
    expect(await importLists({ changes: many })).toEqual({ added: false });
    expect({ ...everything().items, lists: 0 }).toEqual({ ...before.items, lists: 0 });
    expect(await importLists({ changes: [...many, goes(url())] })).toEqual({ added: true });
    expect(await readSubscriptions()).toHaveLength(MAX_LISTS + 1);
  });
});

test("a list more than there may be is refused with a word; one taken out makes room", async () => {
  const others = Array.from({ length: MAX_LISTS }, (_, at) =>
    subscriptionTo(`https://a.example/${at}`, { id: `${at}`, text: `${at}`, on: false }),
  );
  const add = async (all: readonly Subscription[]) => {
    fake.storage.local.items["subscriptions"] = all;
    const seen = await lookAtList({ url: url() });
    return addList({ url: url(), text: "found" in seen ? seen.found.text : "" });
  };
  expect(await add(others)).toEqual({ added: false });
  expect(await add(others.with(7, { ...others[7], removed: true } as Subscription))).toEqual({
    added: true,
  });
  expect((await readSubscriptions()).filter(({ removed }) => removed)).toEqual([]);
  await theirs();
});

test("an update of a list whose host is no longer granted asks nothing and says so", async () => {
  await subscribe();
  fake.permissions.contains = fake.does("permissions.contains", false);
  const before = server().asked.length;
  await updateLists({ id: null });
  expect(server().asked).toHaveLength(before);
  expect(await theirs()).toMatchObject({ fault: { code: "access" }, title: "Quiet" });
  expect(await countFilters()).toBe(2);
});
