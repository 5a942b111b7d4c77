import { describe, expect, test } from "vitest";
import { parseLine } from "../../../src/core/filters/parse";
import type { Rule } from "../../../src/core/filters/rule";

function rulesOf(line: string): readonly Rule[] {
  const result = parseLine(line);
  if (result.what !== "rule") throw new Error(`${line}: ${JSON.stringify(result)}`);
  return result.rules;
}

function rule(line: string): Rule {
  const [first, ...others] = rulesOf(line);
  expect(others).toEqual([]);
  return first as Rule;
}

function refusal(line: string) {
  const result = parseLine(line);
  return result.what === "refused" ? result.refusal : result;
}

describe("where a rule holds", () => {
  test.each([
    ["##.ad", [], []],
    ["*##.ad", [], []],
    ["a.example##.ad", ["a.example"], []],
    ["a.example, b.example##.ad", ["a.example", "b.example"], []],
    ["a.example,~shop.a.example##.ad", ["a.example"], ["shop.a.example"]],
    ["~a.example##.ad", [], ["a.example"]],
    ["a.*##.ad", ["a.*"], []],
    ["*.a.example##.ad", ["a.example"], []],
    ["Grüße.example##.ad", ["xn--gre-6ka8l.example"], []],
    ["[$domain=a.example|~b.a.example]##.ad", ["a.example"], ["b.a.example"]],
  ])("%s", (line, on, off) => {
    expect(rule(line)).toMatchObject({ sites: { on, off }, aim: { what: "css", selector: ".ad" } });
  });

  test.each([
    ["a.example##.ad:matches-path(/news)", ["/news"]],
    ["a.example##:matches-path(/^\\/news/) .ad", ["/^\\/news/"]],
    ["a.example##.ad:not(:matches-path(/live))", ["~/live"]],
    ["[$path=/news]a.example##.ad", ["/news"]],
    ["[$path=|/news/*.html|]a.example##.ad", ["/^\\/news\\/.*\\.html$/"]],
    ["[$path=/\\/n\\d+/,domain=a.example]##.ad", ["/\\/n\\d+/"]],
    ["[$path]a.example##.ad", ["/^\\/$/"]],
  ])("paths: %s", (line, paths) => {
    expect(rule(line)).toMatchObject({ paths, sites: { on: ["a.example"] } });
  });
});

describe("what a rule says, in each dialect", () => {
  const chain = (line: string) => {
    const { aim } = rule(line);
    return aim.what === "steps" ? aim.chain : aim;
  };

  test.each([
    "##.box:has-text(Sponsored)",
    "#?#.box:contains(Sponsored)",
    "#?#.box:-abp-contains(Sponsored)",
    '##.box:has-text("Sponsored")',
    "a.example#?#.box:has-text(Sponsored):remove()",
  ])("%s", (line) => {
    expect(chain(line)).toEqual([
      ["all", ".box"],
      ["text", "Sponsored"],
    ]);
  });

  test.each<[string, unknown]>([
    ["##.a:has(> .b)", { what: "css", selector: ".a:has(> .b)" }],
    ["#?#.a:-abp-has(> .b)", { what: "css", selector: ".a:has(> .b)" }],
    ["##.a:is(.b, #c):not(.d)", { what: "css", selector: ".a:is(.b, #c):not(.d)" }],
    ["##:root > .a", { what: "css", selector: ":root > .a" }],
    ["#$#.a { display: none !important; }", { what: "css", selector: ".a" }],
    ["##.a:style(display: none !important)", { what: "css", selector: ".a" }],
    [
      "##.a:has(.b:has-text(x) > i) + p",
      [
        ["all", ".a"],
        [
          "has",
          [
            [
              ["go", " .b"],
              ["text", "x"],
              ["go", " > i"],
            ],
          ],
        ],
        ["go", " + p"],
      ],
    ],
    [
      "##.a:has(.b:has(.c))",
      [
        ["all", ".a"],
        ["has", [[["go", " .b:has(.c)"]]]],
      ],
    ],
    [
      "##.a:not(:has-text(x), .b:has-text(y))",
      [
        ["all", ".a"],
        [
          "not",
          [
            [["text", "x"]],
            [
              ["css", ".b"],
              ["text", "y"],
            ],
          ],
        ],
      ],
    ],
    [
      "##.a:upward(2)",
      [
        ["all", ".a"],
        ["up", 2],
      ],
    ],
    [
      "##.a:nth-ancestor(2)",
      [
        ["all", ".a"],
        ["up", 2],
      ],
    ],
    [
      "##.a:upward(div.b)",
      [
        ["all", ".a"],
        ["up", "div.b"],
      ],
    ],
    [
      "##.a:xpath(..)",
      [
        ["all", ".a"],
        ["xpath", ".."],
      ],
    ],
    ['##:xpath(//p[@class="x"])', [["xpath", '//p[@class="x"]']]],
    [
      "##p:min-text-length(40)",
      [
        ["all", "p"],
        ["longer", 40],
      ],
    ],
    [
      "##p:matches-attr(data-x)",
      [
        ["all", "p"],
        ["attribute", "data-x", null],
      ],
    ],
    [
      '##p:matches-attr("/^data-/"="/^ad/")',
      [
        ["all", "p"],
        ["attribute", "/^data-/", "/^ad/"],
      ],
    ],
    [
      "##p:matches-css(position: fixed)",
      [
        ["all", "p"],
        ["style", "", "position", "fixed"],
      ],
    ],
    [
      "##p:matches-css-before(content: /Ad/)",
      [
        ["all", "p"],
        ["style", "::before", "content", "/Ad/"],
      ],
    ],
    [
      "##p:matches-css(after, content: Ad)",
      [
        ["all", "p"],
        ["style", "::after", "content", "Ad"],
      ],
    ],
    [
      "##.a > :has-text(x)",
      [
        ["all", ".a > *"],
        ["text", "x"],
      ],
    ],
    [
      "##p:has-text(Don't)",
      [
        ["all", "p"],
        ["text", "Don't"],
      ],
    ],
    [
      "##p:has-text(/[)(]/i)",
      [
        ["all", "p"],
        ["text", "/[)(]/i"],
      ],
    ],
  ])("%s", (line, wanted) => {
    expect(chain(line)).toEqual(wanted);
  });

  test("a list is several rules", () => {
    expect(rulesOf("##.a, .b:has-text(x)").map(({ aim }) => aim.what)).toEqual(["css", "steps"]);
  });

  test.each([
    ["##:title(Ranking)", [{ what: "title", title: "Ranking" }], false],
    ["a.example#@#:title(Ranking)", [{ what: "title", title: "Ranking" }], true],
    ["##:title(/^most /i)", [{ what: "title", title: "/^most /i" }], false],
    [
      '##:title(Ranking, "Yes, more")',
      [
        { what: "title", title: "Ranking" },
        { what: "title", title: "Yes, more" },
      ],
      false,
    ],
    ["#@#:kind(related)", [{ what: "kind", kind: "related" }], true],
  ])("%s", (line, aims, keep) => {
    expect(rulesOf(line).map(({ aim }) => aim)).toEqual(aims);
    expect(rulesOf(line).map((each) => each.keep)).toEqual(aims.map(() => keep));
  });
});

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
    ["a.example##", "nothing", 11, null],
    ["a.example##.a[", "syntax", 14, null],
    ["a.example##.a >> .b", "syntax", 11, null],
    ["a.example##.a:nonsense", "unknown", 13, null],
    ["a.example##.a:watch-attr(x)", "unsupported", 13, null],
    ["##p:if(.x)", "unsupported", 3, "##p:has(.x)"],
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

  test("what stays may be the page itself", () => {
    expect(rule("a.example#@#body")).toMatchObject({ keep: true });
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
