import fc from "fast-check";
import * as v from "valibot";
import { describe, expect, test } from "vitest";
import { kinds } from "../../src/core/kinds";
import {
  defaults,
  MAX_TITLES,
  parseSettings,
  readerRanges,
  type Settings,
  settingsPatch,
  VERSION,
} from "../../src/shared/settings";

const always = { declutter: "always", reader: false } as const;
const busy: Settings = {
  ...defaults,
  level: "gentle",
  kinds: { ...defaults.kinds, tags: false },
  titles: ["Ranking", "Más leídas"],
  sites: { "news.example": always },
  reader: { ...defaults.reader, size: 24, theme: "sepia" },
  badge: false,
};

describe("parseSettings", () => {
  test("gives the defaults where nothing is stored", () => {
    expect(parseSettings(undefined)).toEqual({ settings: defaults, rejected: [] });
    expect(parseSettings({})).toEqual({ settings: defaults, rejected: [] });
  });

  test("takes whole settings as they are", () => {
    expect(parseSettings({ version: VERSION, ...busy })).toEqual({ settings: busy, rejected: [] });
  });

  test.each([[[]], [1], ["x"], [true]])("refuses %j, which is no object", (stored) => {
    expect(parseSettings(stored)).toEqual({ settings: defaults, rejected: ["*"] });
  });

  test.each([-1, 1e308, "1", 0.5, null, VERSION + 1])("refuses version %j", (version) => {
    const { settings, rejected } = parseSettings({ version, level: "focus" });
    expect({ settings, rejected }).toEqual({ settings: defaults, rejected: ["version"] });
  });

  test.each<[unknown, string[]]>([
    [{ level: "hard" }, ["level"]],
    [{ badge: "false" }, ["badge"]],
    [{ kinds: { tags: 0 } }, ["kinds.tags"]],
    [{ kinds: [] }, ["kinds"]],
    [{ reader: { size: 1e9 } }, ["reader.size"]],
    [{ reader: { size: -1 } }, ["reader.size"]],
    [{ reader: { leading: Number.NaN } }, ["reader.leading"]],
    [{ reader: { measure: null } }, ["reader.measure"]],
    [{ reader: { theme: "</style><script>1</script>" } }, ["reader.theme"]],
    [{ reader: { font: "x;}*{display:none" } }, ["reader.font"]],
    [{ titles: ["", " ", "\u202e", null] }, ["titles.0", "titles.1", "titles.2", "titles.3"]],
    [{ titles: { length: 1e9 } }, ["titles"]],
    [{ titles: ["x".repeat(201)] }, ["titles.0"]],
    [{ sites: { "*": always } }, ["sites.*"]],
    [{ sites: { "*://*/*": always } }, ["sites.*://*/*"]],
    [{ sites: { "ex\u0430mple.com": always } }, ["sites.ex\u0430mple.com"]],
    [{ sites: { "a.example/../": always } }, ["sites.a.example/../"]],
    [{ sites: { "a.example": { declutter: "maybe", reader: true } } }, ["sites.a.example"]],
    [{ rules: ["html"] }, ["rules"]],
  ])("puts the default for what is bad in %j, and names it", (stored, rejected) => {
    expect(parseSettings(stored)).toEqual({ settings: defaults, rejected });
  });

  test("keeps what is good beside what is bad", () => {
    const stored = {
      titles: ["  Most \n read ", "", "Most read"],
      sites: { "good.example": always, "bad example": always },
      reader: { size: 20, theme: 3 },
    };
    const { settings, rejected } = parseSettings(stored);
    expect(settings.titles).toEqual(["Most read"]);
    expect(settings.sites).toEqual({ "good.example": always });
    expect(settings.reader).toEqual({ ...defaults.reader, size: 20 });
    expect(rejected).toEqual(["titles.1", "sites.bad example", "reader.theme"]);
  });

  test("takes what is missing or bad from the settings it is given", () => {
    const { settings } = parseSettings({ level: "focus", badge: 1, titles: [""] }, busy);
    expect(settings).toEqual({ ...busy, level: "focus" });
  });

  test("keeps no more titles than there may be", () => {
    const titles = Array.from({ length: MAX_TITLES + 2 }, (_, index) => `Title ${index}`);
    const { settings, rejected } = parseSettings({ titles });
    expect(settings.titles).toHaveLength(MAX_TITLES);
    expect(rejected).toEqual([`titles.${MAX_TITLES}`, `titles.${MAX_TITLES + 1}`]);
  });

  test("lets no key reach a prototype", () => {
    const hostile: unknown = JSON.parse(
      '{"__proto__":{"badge":false},"sites":{"__proto__":{"declutter":"always","reader":true}}}',
    );
    const { settings, rejected } = parseSettings(hostile);
    expect(settings).toEqual(defaults);
    expect(rejected).toEqual(["__proto__", "sites.__proto__"]);
    expect(Object.getPrototypeOf(settings.sites)).toBe(Object.prototype);
  });
});

/** JSON with the words of the settings in it, so that chance comes near the mark. */
const words = fc.constantFrom(
  ...["version", "level", "kinds", "titles", "sites", "reader", "badge", "focus", "off", "size"],
  ...["theme", "sepia", "always", "never", "declutter", "a.example", "constructor", "__proto__"],
  ...kinds,
);
const json = fc.letrec<{ any: unknown }>((tie) => ({
  any: fc.oneof(
    { maxDepth: 4 },
    fc.oneof(words, fc.string({ unit: "binary" }), fc.double(), fc.boolean(), fc.constant(null)),
    fc.array(tie("any"), { maxLength: 5 }),
    fc.dictionary(fc.oneof(words, fc.string()), tie("any"), { maxKeys: 6 }),
  ),
})).any;

describe("whatever is stored", () => {
  test("becomes whole settings that pass their own check", () => {
    fc.assert(
      fc.property(json, (stored) => {
        const { settings } = parseSettings(stored);
        expect(Object.keys(settings)).toEqual(Object.keys(defaults));
        expect(v.is(settingsPatch, settings)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  test("is parsed once and for all", () => {
    fc.assert(
      fc.property(json, (stored) => {
        const { settings } = parseSettings(stored);
        expect(parseSettings(settings)).toEqual({ settings, rejected: [] });
        expect(parseSettings(JSON.parse(JSON.stringify(settings))).settings).toEqual(settings);
      }),
      { numRuns: 500 },
    );
  });
});

describe("settingsPatch", () => {
  test("leaves a missing key missing", () => {
    expect(v.parse(settingsPatch, {})).toEqual({});
    expect(Object.keys(v.parse(settingsPatch, { level: "off" }))).toEqual(["level"]);
    expect(v.parse(settingsPatch, { kinds: busy.kinds })).toEqual({ kinds: busy.kinds });
  });

  test.each<[unknown]>([
    [{ level: undefined }],
    [{ level: "hard" }],
    [{ kinds: { tags: false } }],
    [{ kinds: { ...defaults.kinds, more: true } }],
    [{ titles: [" Ranking"] }],
    [{ sites: { constructor: 1 } }],
    [{ sites: { "A.example": always } }],
    [{ reader: { size: 20 } }],
    [{ rules: [] }],
  ])("refuses %j, which is not whole", (patch) => {
    expect(v.is(settingsPatch, patch)).toBe(false);
  });
});

test("the ranges of the reader's look are the ones that pass the check", () => {
  for (const [part, { min, max }] of Object.entries(readerRanges)) {
    const withIt = (value: number) => ({ reader: { ...defaults.reader, [part]: value } });
    expect([min, max].every((value) => v.is(settingsPatch, withIt(value)))).toBe(true);
    expect([min - 0.1, max + 0.1].some((value) => v.is(settingsPatch, withIt(value)))).toBe(false);
  }
});
