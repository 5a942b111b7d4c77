import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parseLine } from "../../../src/core/filters/parse";
import { parseText } from "../../../src/core/filters/text";
import { kinds } from "../../../src/core/kinds";

const guide = readFileSync(join(import.meta.dirname, "../../../docs/FILTERS.md"), "utf8");
const CHROMIUM = { browser: "chromium", mobile: false } as const;

/** Everything that the guide sets as code, and the part of it in which that stands. */
const spans = guide
  .replace(/^```[\s\S]*?^```/gm, "")
  .split(/^#+ /m)
  .flatMap((part) => {
    const [title = ""] = part.split("\n");
    return [...part.matchAll(/`([^`]+)`/g)].map(([, code = ""]) => ({
      title,
      code: code.replaceAll("\\|", "|"),
    }));
  });
const blocks = [...guide.matchAll(/^```\n([\s\S]*?)^```/gm)].map(([, text = ""]) => text);

/** A whole rule that says what a piece of one says; null: it is no piece of a rule. */
function ruleOf(code: string): string | null {
  const filled = code.replace(":kind(…)", ":kind(related)").replaceAll("…", ".x");
  if (/#@?#/.test(code)) return /#$/.test(code) ? `${filled}.x` : filled;
  if (/^:(?:title|kind)\(/.test(code)) return `##${filled}`;
  if (/^\{.*\}$/.test(code)) return `a.example##.x ${filled}`;
  if (/^:[a-z-]+\(.*\)$/.test(code)) return `a.example##.x${filled}`;
  return /^[.a-z].*:like\(/.test(code) ? `##${filled}` : null;
}

const REFUSED = /^(?:What is never done|How much of real lists works)/;
const examples = spans
  .filter(({ title }) => !REFUSED.test(title))
  .flatMap(({ code }) => ruleOf(code) ?? [])
  .filter((rule, at, all) => rule !== "##.x" && all.indexOf(rule) === at);

describe("what the guide to filters says", () => {
  test("its examples are found", () => {
    expect(examples.length).toBeGreaterThan(30);
    expect(blocks).toHaveLength(2);
  });

  test.each(examples)("%s works", (rule) => {
    expect(parseLine(rule)).toMatchObject({ what: "rule" });
  });

  test.each(blocks)("every line of a longer example works", (text) => {
    for (const result of parseText(text.trim(), CHROMIUM)) {
      expect(["rule", "note"]).toContain(result.what);
      if (result.what === "note") expect(["comment", "empty"]).toContain(result.code);
    }
  });

  test("every kind there is has its name there, and no other", () => {
    const [, told = ""] = /Kinds: (.*?)\. `:title`/s.exec(guide) ?? [];
    expect([...told.matchAll(/`([^`]+)`/g)].map(([, name]) => name)).toEqual([...kinds]);
  });

  test.each(["any", "-webkit-any", "matches", "-abp-has", "-abp-contains", "contains"])(
    "the spelling :%s works",
    (name) => expect(parseLine(`##p:${name}(.x)`)).toMatchObject({ what: "rule" }),
  );

  test.each([":matches-prop", ":watch-attr", ":others", ":matches-media", ":shadow"])(
    "%s is refused, as it says",
    (name) => {
      expect(guide).toContain(`\`${name}\``);
      expect(parseLine(`##p${name}(x)`)).toMatchObject({ refusal: { code: "unsupported" } });
    },
  );

  test.each(["env_chromium", "cap_user_stylesheet", "!env_firefox", "!adguard"])(
    "!#if %s holds in Chromium, and the rest does not",
    (name) => {
      const text = `!#if ${name}\n##.a\n!#else\n##.b\n!#endif`;
      const rules = [...parseText(text, CHROMIUM)].filter(({ what }) => what === "rule");
      expect(rules).toMatchObject([{ rules: [{ text: "##.a" }] }]);
    },
  );
});
