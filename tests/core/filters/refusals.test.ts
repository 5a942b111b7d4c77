import { describe, expect, test } from "vitest";
import { parseLine } from "../../../src/core/filters/parse";
import type { Rule } from "../../../src/core/filters/rule";

function refusal(line: string) {
  const result = parseLine(line);
  return result.what === "refused" ? result.refusal : result;
}

describe("what is no rule", () => {
  test.each([
    ["", "empty"],
    ["   ", "empty"],
    ["! a remark", "comment"],
    ["[Adblock Plus 2.0]", "comment"],
    ["# a remark", "comment"],
    ["####", "comment"],
    ["||ads.example^$third-party", "network"],
    ["@@||a.example^$elemhide", "network"],
    ["/banner/*/img^", "network"],
    ["https://a.example/#/page", "network"],
  ])("%s: %s", (line, code) => {
    expect(parseLine(line)).toEqual({ what: "note", code });
  });

  test.each<[string, string, number, string | null]>([
    ["a.example##+js(set, x, 1)", "scriptlet", 11, null],
    ["a.example#%#//scriptlet('x')", "scriptlet", 12, null],
    ["a.example##^script:has-text(x)", "html", 11, null],
    ["a.example$$script[src]", "html", 11, null],
    ["a.example#$#.a { color: red }", "style", 12, "a.example##.a"],
    ["a.example##.a:style(color: red)", "style", 13, "a.example##.a"],
    ["a.example##.a:remove-attr(x)", "style", 13, "a.example##.a"],
    ["a.example##.a::before", "pseudo_element", 13, "a.example##.a"],
    ["a b##.ad", "note", 0, null],
    ["a..example##.ad", "site", 0, null],
    ["a.example,b_/##.ad", "note", 0, null],
    ["/a\\d/##.ad", "site_regex", 0, null],
    ["[$app=x]##.ad", "option", 2, null],
    ["https://a.example/##.ad", "site", 0, "a.example##.ad"],
    ["a.example/news/##.ad", "site", 0, "a.example##:matches-path(/news) .ad"],
    ["https://a.example/news##:kind(tags)", "site", 0, "a.example##:kind(tags)"],
    ["a.example##", "nothing", 11, null],
    ["a.example##.a[", "syntax", 14, null],
    ["a.example##.a >> .b", "syntax", 11, null],
    ["a.example##.a:nonsense", "unknown", 13, null],
    ["a.example##.a:watch-attr(x)", "unsupported", 13, null],
    ["##p:if(.x)", "unsupported", 3, "##p:has(.x)"],
    ["##p:if-not(.x)", "unsupported", 3, "##p:not(:has(.x))"],
    ["##.a >", "syntax", 5, null],
    ["##> .a", "syntax", 2, null],
    ["##p:upward(-1)", "argument", 3, null],
    ["##:title(a):has(b)", "alone", 2, null],
    ["##p:has-text()", "argument", 3, null],
    ["##p:upward(0)", "argument", 3, null],
    ["##p:upward(999)", "argument", 3, null],
    ["##p:min-text-length(x)", "argument", 3, null],
    ["##p:has-text(/(/)", "regex", 3, null],
    ["##p:has-text(/(a+)+b/)", "regex_slow", 3, null],
    ["##:kind(recomended)", "kind", 8, "##:kind(recommended)"],
    ["##.a:title(x)", "alone", 4, null],
    ["##:title()", "argument", 2, null],
    ["##p:not(.a:upward(1))", "place", 2, null],
    ["##body", "too_wide", 2, null],
    ["a.example##html", "too_wide", 11, null],
    ["##.x > main", "too_wide", 2, null],
    ["##*", "too_wide", 2, null],
    ["  ##body", "too_wide", 4, null],
  ])("%s: %s", (line, code, column, instead) => {
    const found = refusal(line);
    if (code === "note") expect(found).toMatchObject({ what: "note" });
    else expect(found).toMatchObject({ code, column, instead });
  });

  test.each([
    ["a.example##.ad\u200b", "##.ad"],
    ["\ufeff a.example##.ad", "##.ad"],
    ["a.example##.ad { display: none !important; }", "##.ad"],
    ["##:title(Most read (24h))", "##:title(Most read (24h))"],
    ["##p:nth-child(2n+1 of .x, [y])", "##p:nth-child(2n+1 of .x, [y])"],
  ])("%s works", (line, text) => {
    expect(parseLine(line)).toMatchObject({ what: "rule", rules: [{ text }] });
  });

  test("what stays may be the page itself", () => {
    expect(parseLine("a.example#@#body")).toMatchObject({ what: "rule", rules: [{ keep: true }] });
  });
});

describe("a selector is written anew, so that nothing else gets through", () => {
  test.each([
    ["##.a{} body{display:none} .b", "syntax"],
    ["##.a\\{b", null],
    ['##[title="}"]', null],
    ["##.a/*x*/.b", "syntax"],
    ["##.a\\", "syntax"],
    ["##a:nth-child(1){x)", "syntax"],
    ["##a:lang(en);x", "syntax"],
  ])("%s", (line, code) => {
    const result = parseLine(line);
    if (code) expect(refusal(line)).toMatchObject({ code });
    else if (result.what === "rule") {
      const [{ aim }] = result.rules as [Rule];
      const bare = aim.what === "css" ? aim.selector.replace(/"[^"]*"|\\./g, "") : "";
      expect(bare).not.toMatch(/[{};@/]/);
    } else expect(result).toBe("a rule");
  });
});
