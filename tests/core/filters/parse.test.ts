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

describe("a rule for titles or kinds that is to hold though it costs the story", () => {
  test("says so after them, on named sites alone", () => {
    expect(parseLine("a.example##:title(Background, More):anyway()")).toMatchObject({
      what: "rule",
      rules: [
        { aim: { what: "title", title: "Background" }, anyway: true },
        { aim: { what: "title", title: "More" }, anyway: true },
      ],
    });
    expect(parseLine("a.example##:kind(related):anyway()")).toMatchObject({
      what: "rule",
      rules: [{ aim: { what: "kind", kind: "related" }, anyway: true }],
    });
    expect(parseLine("##:title(Background):anyway()")).toMatchObject({
      what: "refused",
      refusal: { code: "anyway" },
    });
    expect(parseLine("a.example##:title(Background)")).not.toHaveProperty("rules.0.anyway");
  });
});
