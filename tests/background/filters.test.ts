import { beforeEach, describe, expect, test, vi } from "vitest";
import { addFilter, removeFilter } from "../../src/background/filters";
import { bucketsOf, lookUp } from "../../src/core/filters/lookup";
import { EVERYWHERE, readBuckets, readFilterText } from "../../src/platform/filter-store";
import type { Sender } from "../../src/shared/messages";
import { fake, reset } from "../support/browser";

vi.mock("webextension-polyfill", async () => (await import("../support/browser")).polyfill());

const from: Sender = { tabId: 7, documentId: "d", frameId: 0, private: false };
const PAGE = "https://news.example/story";

beforeEach(() => {
  reset();
  vi.useFakeTimers({ now: Date.UTC(2026, 10, 24, 12), toFake: ["Date"] });
  vi.stubGlobal("navigator", {
    locks: { request: (_name: string, act: () => Promise<unknown>) => act() },
  });
  Object.assign(fake.runtime, { getPlatformInfo: async () => ({ os: "linux" }) });
});

const textNow = async () => (await readFilterText()).text;
const store = (text: string) =>
  fake.storage.local.set({ "filters-text": text, filters: { version: 4, rules: 1 } });

describe("a rule of the picker", () => {
  test("stands below the others, under a remark, and is in force", async () => {
    await store("##.a");
    const { added } = await addFilter({ rule: "news.example##:title(Ranking)", page: PAGE }, from);
    expect(added).toBe(`! 2026-11-24, ${PAGE}\nnews.example##:title(Ranking)\n`);
    expect(await textNow()).toBe(`##.a\n${added}`);
    expect((await readFilterText()).filters).toEqual({ version: 5, rules: 2 });
    const buckets = await readBuckets([EVERYWHERE, ...bucketsOf("news.example")]);
    const all = [...buckets].flatMap(([key, text]) =>
      key === EVERYWHERE ? [] : [JSON.parse(text)],
    );
    const place = { host: "news.example", path: "/" };
    const rules = lookUp(place, JSON.parse(buckets.get(EVERYWHERE) ?? ""), all);
    expect(rules.sections.map(({ text }) => text)).toEqual(["##:title(Ranking)"]);
  });

  test("tells nothing of a page in a private window", async () => {
    await addFilter({ rule: "##.b", page: PAGE }, { ...from, private: true });
    expect(await textNow()).toBe("! 2026-11-24\n##.b\n");
  });

  test("is refused when it is none: what was stored stays", async () => {
    await store("##.a");
    for (const rule of ["##body", "! remark", "##+js(x)", "||ads.example^"]) {
      await expect(addFilter({ rule, page: PAGE }, from)).rejects.toThrow("not a rule");
    }
    expect(fake.storage.local.items).toEqual({
      "filters-text": "##.a",
      filters: { version: 4, rules: 1 },
    });
  });

  test("is refused when the text is full", async () => {
    await store("!".repeat(1_000_000));
    await expect(addFilter({ rule: "##.b", page: PAGE }, from)).rejects.toThrow("full");
  });

  test("is written again where another window was first, and neither is lost", async () => {
    await store("##.a\n");
    const { get } = fake.storage.local;
    let turn = 0;
    fake.storage.local.get = async (keys) => {
      // After the text was read, before it is written.
      if (keys === null && turn++ === 0) {
        await fake.storage.local.set({
          "filters-text": "##.a\n##.c\n",
          filters: { version: 5, rules: 2 },
        });
      }
      return get.call(fake.storage.local, keys);
    };
    await addFilter({ rule: "##.b", page: PAGE }, from);
    expect(await textNow()).toBe(`##.a\n##.c\n! 2026-11-24, ${PAGE}\n##.b\n`);
  });

  test("is taken back alone, and only where it still stands", async () => {
    await store("##.a\n");
    const { added } = await addFilter({ rule: "##.b", page: PAGE }, from);
    await store(`${await textNow()}##.c\n`);
    await removeFilter({ added });
    expect(await textNow()).toBe("##.a\n##.c\n");
    const before = structuredClone(fake.storage.local.items);
    await removeFilter({ added });
    await removeFilter({ added: ".a\n" });
    expect(fake.storage.local.items).toEqual(before);
  });
});
