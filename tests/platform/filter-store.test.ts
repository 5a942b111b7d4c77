import { beforeEach, expect, test, vi } from "vitest";
import {
  onFilters,
  onRules,
  readBuckets,
  readFilterText,
  writeFilters,
  writeListRules,
} from "../../src/platform/filter-store";
import { countFilters, readStart } from "../../src/platform/store";
import { fake, reset } from "../support/browser";

vi.mock("webextension-polyfill", async () => (await import("../support/browser")).polyfill());
// One after another, as the browser's own locks.
let queue: Promise<unknown> = Promise.resolve();
vi.stubGlobal("navigator", {
  locks: {
    request: (_name: string, what: () => Promise<unknown>) => {
      queue = queue.then(what, what);
      return queue;
    },
  },
});

beforeEach(reset);

const change = (text: string, buckets: Record<string, string>) => ({
  text,
  rules: Object.keys(buckets).length,
  buckets: new Map(Object.entries(buckets)),
});

test("there are no filters until some are written", async () => {
  expect(await readFilterText()).toEqual({ text: "", filters: { version: 0, rules: 0 } });
  expect(await countFilters()).toBe(0);
  expect(await readBuckets(["all", "s1"])).toEqual(new Map());
});

test("text and buckets are written together, and what is no more goes", async () => {
  expect(await writeFilters(change("##.a", { all: "{}", s1: "{1}" }), 0)).toBe(1);
  expect(await writeFilters(change("##.b", { all: "{}", s2: "{2}" }), 1)).toBe(2);
  expect(await readFilterText()).toEqual({ text: "##.b", filters: { version: 2, rules: 2 } });
  expect(await readBuckets(["all", "s1", "s2"])).toEqual(
    new Map([
      ["all", "{}"],
      ["s2", "{2}"],
    ]),
  );
  expect((await readStart("a.example")).filters).toBe(2);
});

test("of two windows that edited the same version, the second writes nothing", async () => {
  const both = await Promise.all([
    writeFilters(change("##.one", { all: "1" }), 0),
    writeFilters(change("##.other", { all: "2" }), 0),
  ]);
  expect(both).toEqual([1, null]);
  expect((await readFilterText()).text).toBe("##.one");
});

test("a write that fails leaves what was stored", async () => {
  await writeFilters(change("##.a", { all: "{}", s1: "{1}" }), 0);
  const before = structuredClone(fake.storage.local.items);
  const { set } = fake.storage.local;
  fake.storage.local.set = () => Promise.reject(new Error("full"));
  await expect(writeFilters(change("##.b", { all: "{}" }), 1)).rejects.toThrow("full");
  fake.storage.local.set = set;
  expect(fake.storage.local.items).toEqual(before);
});

test("listeners hear of each change until their signal aborts", async () => {
  const stop = new AbortController();
  const heard: number[] = [];
  onFilters(({ version }) => heard.push(version), stop.signal);
  await writeFilters(change("##.a", { all: "{}" }), 0);
  stop.abort();
  await writeFilters(change("##.b", { all: "{}" }), 1);
  expect(heard).toEqual([1]);
});

test("lists lie beside the user's own filters, and neither takes from the other", async () => {
  await writeFilters(change("##.a", { all: "own", s1: "own1" }), 0);
  await writeListRules(5, new Map([["all", "theirs"]]), { beside: 1 });
  expect(await readBuckets(["all", "s1"])).toEqual(
    new Map([
      ["all", "own"],
      ["+all", "theirs"],
      ["s1", "own1"],
    ]),
  );
  expect((await readStart("a.example")).filters).toBe(7);
  await writeFilters(change("", {}), 1);
  expect(await readBuckets(["all", "s1"])).toEqual(new Map([["+all", "theirs"]]));
  expect(fake.storage.local.items["beside"]).toBe(1);
});

test("of lists only what is otherwise is written, and what is no more goes", async () => {
  await writeListRules(
    3,
    new Map([
      ["all", "1"],
      ["s1", "1"],
      ["s2", "1"],
    ]),
    {},
  );
  const written: string[][] = [];
  fake.storage.onChanged.addListener((changes: object) => written.push(Object.keys(changes)));
  await writeListRules(
    2,
    new Map([
      ["all", "1"],
      ["s1", "2"],
    ]),
    {},
  );
  expect(written[0]?.sort()).toEqual(["lists", "lists:s1"]);
  expect([...(await readBuckets(["all", "s1", "s2"])).keys()]).toEqual(["+all", "+s1"]);
});

test("pages hear how many rules there are, own and of lists, until their signal aborts", async () => {
  const stop = new AbortController();
  const heard: number[] = [];
  onRules((rules) => heard.push(rules), stop.signal);
  await writeFilters(change("##.a", { all: "{}" }), 0);
  await writeListRules(4, new Map(), {});
  await vi.waitUntil(() => heard.length === 2);
  stop.abort();
  await writeListRules(5, new Map(), {});
  expect(heard.at(-1)).toBe(5);
});
