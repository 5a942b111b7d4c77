import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { exportSettings, importSettings } from "../../src/shared/backup";
import { changesBetween, inverse, patchBetween, withChanges } from "../../src/shared/changes";
import { defaults, parseSettings, type Settings } from "../../src/shared/settings";

const always = { declutter: "always", reader: false } as const;
const current: Settings = {
  ...defaults,
  titles: ["Ranking"],
  sites: { "a.example": always },
};

/** Texts of which nothing may be taken. */
const hostile: readonly string[] = [
  ...["", "{", "null", "[]", "1", '"x"', "true", "undefined", "{}", "[[[[", "\u0000"],
  ...['{"version":-1}', '{"version":1e308}', '{"version":"1"}', '{"version":null,"level":"off"}'],
  ...['{"__proto__":{"badge":false}}', '{"constructor":{"prototype":{"x":1}}}'],
  ...['{"rules":["*"]}', '{"rules":null}', '{"css":"*{background:url(//x.example)}"}'],
  ...['{"titles":[""]}', '{"titles":[" "]}', '{"titles":["\\u202e"]}', '{"titles":"Ranking"}'],
  ...['{"titles":{"length":1e9}}', `{"titles":["${"a|".repeat(5_000)}"]}`, '{"titles":null}'],
  ...['{"sites":["*"]}', '{"sites":{"*":{"declutter":"always","reader":true}}}', '{"sites":1}'],
  ...['{"sites":{"javascript:1":{"declutter":"always","reader":true}}}'],
  ...['{"sites":{"example.com/../../":{"declutter":"always","reader":true}}}'],
  ...['{"sites":{"ex\\u0430mple.com":{"declutter":"always","reader":true}}}'],
  ...['{"sites":{"__proto__":{"declutter":"always","reader":true}}}'],
  ...['{"reader":{"theme":"</style><script>1</script>"}}', '{"reader":{"font":"x;}*{}"}}'],
  ...['{"reader":{"size":1e9}}', '{"reader":{"size":-1}}', '{"reader":{"size":"NaN"}}'],
  ...['{"reader":{"measure":null}}', '{"badge":"false"}', '{"level":"a-a-a-a"}', '{"kinds":[]}'],
  ...['{"kinds":{"tags":"no"}}', `${'{"a":'.repeat(9_000)}1${"}".repeat(9_000)}`],
  `{"titles":["${"x".repeat(4_000_000)}"]}`,
];

describe("importSettings", () => {
  test.each(hostile.map((text) => [text.slice(0, 60), text]))("takes nothing of %s", (_, text) => {
    const before = JSON.stringify(current);
    const { settings, changes, fault, dropped } = importSettings(text, current);
    expect(settings).toEqual(current);
    expect(changes).toEqual([]);
    expect(fault !== null || dropped.length > 0).toBe(true);
    expect(JSON.stringify(current)).toBe(before);
  });

  test("says why nothing can be taken", () => {
    const faultOf = (text: string) => importSettings(text, current).fault;
    expect(faultOf("{")).toBe("not-json");
    expect(faultOf("[]")).toBe("not-settings");
    expect(faultOf('{"version":7}')).toBe("unknown-version");
    expect(faultOf('{"rules":[]}')).toBe("nothing");
    expect(faultOf(" ".repeat(8_000_001))).toBe("too-long");
  });

  test("filters are part of it; what is no text, or too much, is left out and named", () => {
    const read = (filters: unknown) => importSettings(JSON.stringify({ filters }), current, "##.a");
    expect(read("##.b")).toMatchObject({ fault: null, filters: "##.b", changes: [], dropped: [] });
    expect(read("##.a")).toMatchObject({ fault: null, filters: null });
    expect(read("")).toMatchObject({ fault: null, filters: "" });
    for (const bad of [1, null, ["##.b"], { x: 1 }, "x".repeat(1_000_001)]) {
      expect(read(bad)).toMatchObject({ fault: "nothing", filters: null, dropped: ["filters"] });
    }
    expect(importSettings(exportSettings(current), current, "##.a").filters).toBeNull();
    expect(importSettings(exportSettings(current, "##.b"), current, "##.a").filters).toBe("##.b");
  });

  test("tells what would change, and what it left out, and does nothing", () => {
    const text = JSON.stringify({
      level: "focus",
      kinds: { tags: false, horoscope: true },
      titles: ["ranking", "Horoscope"],
      sites: { "b.example": always },
      reader: { size: 24, font: "comic" },
      rules: ["html"],
    });
    const { changes, dropped, fault } = importSettings(text, current);
    expect(fault).toBeNull();
    expect(changes).toEqual([
      { key: "level", name: "", before: "default", after: "focus" },
      { key: "kinds", name: "tags", before: true, after: false },
      { key: "titles", name: "Ranking", before: true, after: null },
      { key: "titles", name: "ranking", before: null, after: true },
      { key: "titles", name: "Horoscope", before: null, after: true },
      { key: "sites", name: "a.example", before: always, after: null },
      { key: "sites", name: "b.example", before: null, after: always },
      { key: "reader", name: "size", before: 19, after: 24 },
    ]);
    expect(dropped).toEqual(["rules", "kinds.horoscope", "reader.font"]);
  });

  test("leaves alone what the text does not speak of", () => {
    const { settings } = importSettings('{"badge":false}', current);
    expect(settings).toEqual({ ...current, badge: false });
  });

  test("empties a list that is empty in the text", () => {
    expect(importSettings('{"titles":[]}', current).settings.titles).toEqual([]);
  });

  test("reads a file that begins with a byte order mark", () => {
    expect(importSettings(`\ufeff${exportSettings(current)}`, defaults).settings).toEqual(current);
  });
});

const anySettings = fc
  .record({
    level: fc.constantFrom("off", "gentle", "default", "focus"),
    kinds: fc.record({ tags: fc.boolean(), related: fc.boolean() }),
    titles: fc.array(fc.constantFrom("A", "B", "C", "Más leídas", "__proto__"), { maxLength: 4 }),
    sites: fc.dictionary(
      fc.constantFrom("a.example", "b.example", "constructor"),
      fc.record({ declutter: fc.constantFrom("always", "never"), reader: fc.boolean() }),
    ),
    reader: fc.record({ size: fc.integer({ min: 14, max: 32 }), justify: fc.boolean() }),
    badge: fc.boolean(),
  })
  .map((stored) => parseSettings(stored).settings);

/** Titles are a set: their order says nothing. */
const ordered = (settings: Settings) => ({ ...settings, titles: settings.titles.toSorted() });

describe("any settings", () => {
  test("come back from a backup as they were", () => {
    fc.assert(
      fc.property(anySettings, anySettings, (saved, now) => {
        expect(importSettings(exportSettings(saved), now)).toMatchObject({
          fault: null,
          settings: saved,
          dropped: [],
        });
      }),
    );
  });

  test("become others by their changes, and themselves again by the inverse", () => {
    fc.assert(
      fc.property(anySettings, anySettings, (before, after) => {
        const changes = changesBetween(before, after);
        expect(ordered(withChanges(before, changes))).toEqual(ordered(after));
        expect(ordered(withChanges(after, inverse(changes)))).toEqual(ordered(before));
      }),
    );
  });

  test("are patched in those keys alone that differ", () => {
    fc.assert(
      fc.property(anySettings, anySettings, (before, after) => {
        const patch = patchBetween(before, after);
        expect(ordered({ ...before, ...patch })).toEqual(ordered(after));
        expect(patchBetween(before, before)).toEqual({});
      }),
    );
  });

  test("keep what was changed elsewhere when a change is taken back", () => {
    const mine = { ...current, kinds: { ...current.kinds, tags: false } };
    const theirs = { ...mine, kinds: { ...mine.kinds, social: false }, titles: ["Ranking", "New"] };
    const back = withChanges(theirs, inverse(changesBetween(current, mine)));
    expect(back).toEqual({ ...theirs, kinds: { ...theirs.kinds, tags: true } });
  });
});
