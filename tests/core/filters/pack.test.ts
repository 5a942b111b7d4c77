// @vitest-environment jsdom
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { tryPack } from "../../../options/lists/try-pack";
import { readPack } from "../../../src/core/filters/pack";

const environment = { browser: "chromium", mobile: false } as const;
const example = readFileSync(
  join(import.meta.dirname, "../../../docs/packs/little-menham.txt"),
  "utf8",
);
const pack = (...lines: readonly string[]) => lines.join("\n");
const SAMPLE = [
  "!test: one",
  "!page: https://a.example/",
  "!| <article><h1>Cranes</h1><p>The office has ordered two cranes.</p></article>",
  '!| <div class="promo"><p class="promo">Rope</p></div><div class="promo">Tar</div>',
];

describe("reading", () => {
  test("tests stand in remarks, one after another", () => {
    const { tests, faults } = readPack(example);
    expect(faults).toEqual([]);
    expect(tests.map(({ name }) => name)).toHaveLength(3);
    expect(tests[0]).toMatchObject({
      page: "https://www.menham.example/2026/11/cranes",
      hides: [
        { rule: null, count: 2 },
        { rule: "##.deal-strip", count: 1 },
      ],
      keeps: ["article p"],
    });
  });

  test("a list without tests is not read through for them", () => {
    expect(readPack("##.a\n! page: 3\n".repeat(10_000))).toEqual({ tests: [], faults: [] });
  });

  test.each([
    ["outside", pack("!hides: 2", ...SAMPLE, "!hides: 1"), 0],
    ["outside", pack("!| <p>", ...SAMPLE, "!hides: 1"), 0],
    ["page", pack("!test: x", "!page: javascript:alert(1)", "!hides: 1", "!| <p>"), 1],
    ["page", pack("!test: x", "!hides: 1", "!| <p>"), 0],
    ["count", pack(...SAMPLE, "!hides: many", "!keeps: p"), 4],
    ["empty", pack(...SAMPLE), 0],
    ["empty", pack("!test: x", "!page: https://a.example", "!hides: 0"), 0],
    ["too_many", pack(...SAMPLE, `!| ${"x".repeat(100_001)}`, "!hides: 1"), 0],
  ])("what is %s is refused, and counts as no test", (code, text, line) => {
    expect(readPack(text).faults[0]).toEqual({ code, line });
  });

  test("there is an end to tests", () => {
    const { tests, faults } = readPack(pack(...SAMPLE, "!hides: 1", "").repeat(250));
    expect([tests.length, faults.length]).toEqual([200, 50]);
  });
});

describe("trying", () => {
  test("the example in the documentation passes its own tests", async () => {
    const { trials } = await tryPack(example, environment);
    expect(trials.filter(({ passed }) => !passed)).toEqual([]);
    expect(trials).toHaveLength(3);
  });

  test.each([
    ["##.deal-strip", "##.deal-stripe"],
    ["##:title(Also in the harbour)\n", ""],
    ["menham.example##.deal-strip", "##.deal-strip"],
    ["##aside:has-text(/^From our partners/)", "##aside:has-text(/^By our partners/)"],
  ])("a rule that is otherwise fails them: %s", async (rule, instead) => {
    const { trials } = await tryPack(example.replace(rule, instead), environment);
    expect(trials.some(({ passed }) => !passed)).toBe(true);
  });

  test("what lies in another counts once, and each rule by itself", async () => {
    const text = pack("##.promo", "##p.promo", ...SAMPLE, "!hides: 2", "!hides: 1 ##p.promo");
    const { trials } = await tryPack(text, environment);
    expect(trials[0]?.findings.map(({ found }) => found)).toEqual([2, 1]);
  });

  test("what must stay and is hidden, or is not there at all, is told apart", async () => {
    const text = pack("##.promo", ...SAMPLE, "!keeps: p.promo", "!keeps: .none", "!keeps: :::");
    const { trials } = await tryPack(text, environment);
    expect(trials[0]?.findings.map(({ found }) => found)).toEqual([1, -1, -1]);
    expect(trials[0]?.passed).toBe(false);
  });

  test("a rule that would hide the story hides nothing, as on a page", async () => {
    const text = pack("##article", ...SAMPLE, "!hides: 0");
    const { trials } = await tryPack(text, environment);
    expect(trials[0]?.passed).toBe(true);
  });

  test("a hostile sample runs nothing, loads nothing and harms nobody", async () => {
    const ran: string[] = [];
    Object.assign(globalThis, { ran: (what: string) => ran.push(what) });
    const text = pack(
      "##.promo",
      ...SAMPLE,
      "!hides: 2",
      "!| <script>ran('script')</script><img src=x onerror=\"ran('image')\">",
      "!| <form><input name=parentElement><input name=querySelectorAll></form>",
      "!| <img name=querySelectorAll><meta http-equiv=refresh content=0>",
    );
    const { trials } = await tryPack(text, environment);
    expect([ran, trials[0]?.passed]).toEqual([[], true]);
  });
});
