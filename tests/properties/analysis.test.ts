import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { analyze, plan } from "../../src/core/analyze";
import { segment } from "../../src/core/walk/segment";
import { documentOf, documentOfShape, hiddenLines, unchanged } from "../support/judged";
import { readPages } from "../support/pages";

const tags = ["div", "p", "a", "ul", "li", "h2", "span", "b", "section", "form", "table", "br"];
const words = [
  "Related",
  "Ranking",
  "veryGood! (89539)",
  "A story is told here, in a sentence or two.",
  "2 hours ago",
];

/** Any tree of ordinary elements and texts. */
const { tree } = fc.letrec<{ tree: string; node: string }>((tie) => ({
  tree: fc.array(tie("node"), { maxLength: 6 }).map((nodes) => nodes.join("")),
  node: fc.oneof(
    { maxDepth: 5, withCrossShrink: true },
    fc.constantFrom(...words),
    fc
      .tuple(fc.constantFrom(...tags), fc.constantFrom("", "related", "nav", "x"), tie("tree"))
      .map(([tag, name, inner]) => `<${tag} class="${name}" id="${name}">${inner}</${tag}>`),
  ),
}));

describe("any document", () => {
  test("gets the same answer twice, and is not changed", () => {
    fc.assert(
      fc.property(tree, (html) => {
        const document = documentOf(html);
        const before = document.documentElement.outerHTML;
        const one = analyze(document, unchanged);
        const two = analyze(document, unchanged);
        expect(two.article).toEqual(one.article);
        expect(two.verdicts).toEqual(one.verdicts);
        expect(document.documentElement.outerHTML).toBe(before);
      }),
      { numRuns: 120 },
    );
  });

  test("is read whole: blocks nest, lines lie in their blocks, sums add up", () => {
    fc.assert(
      fc.property(tree, (html) => {
        const { blocks, lines, elements } = segment(documentOf(html));
        expect(elements).toHaveLength(blocks.length);
        for (const block of blocks) {
          const parent = blocks[block.parent];
          if (parent) expect(block.end).toBeLessThanOrEqual(parent.end);
          const inside = lines.slice(block.firstLine, block.lastLine);
          expect(block.chars).toBe(inside.reduce((sum, line) => sum + line.text.length, 0));
        }
      }),
      { numRuns: 120 },
    );
  });

  test("is hidden in blocks that do not overlap and never hold the story", () => {
    fc.assert(
      fc.property(tree, (html) => {
        const analysis = analyze(documentOf(html), unchanged);
        for (const level of ["gentle", "default", "focus"] as const) {
          let end = 0;
          for (const { block, action } of plan(analysis, level, unchanged).verdicts) {
            const at = analysis.reading.blocks[block];
            expect(at?.id).toBeGreaterThanOrEqual(end);
            end = at?.end ?? end;
            const story = analysis.article.lines.some(
              (line) => line >= (at?.firstLine ?? 0) && line < (at?.lastLine ?? 0),
            );
            expect(action === "hide" && story).toBe(false);
          }
        }
      }),
      { numRuns: 120 },
    );
  });
});

/** Changes to a page that no reader would notice. */
const mutations: readonly [string, (document: Document) => void][] = [
  ["class and id names are shuffled", (document) => rename(document)],
  ["every list and section is wrapped", (document) => wrap(document)],
];

describe.each(mutations)("when %s", (_name, mutate) => {
  const pages = readPages().filter(({ expected }) => expected.article && !expected.scriptMade);

  test.each(pages)("$slug: the story stays", (page) => {
    const document = documentOfShape(page);
    mutate(document);
    const analysis = analyze(document, unchanged);
    const hidden = hiddenLines(analysis, plan(analysis, "default", unchanged).verdicts);
    const long = page.expected.story.filter((text) => text.length > 80);
    expect(long.filter((text) => hidden.some((gone) => gone.includes(text)))).toEqual([]);
  });
});

function rename(document: Document): void {
  for (const element of document.querySelectorAll("[class], [id]")) {
    const turned = (value: string | null) =>
      [...(value ?? "")].map((c) => (/[a-z]/i.test(c) ? "q" : c)).join("");
    if (element.hasAttribute("class")) element.className = turned(element.getAttribute("class"));
    element.removeAttribute("id");
  }
}

function wrap(document: Document): void {
  for (const element of document.querySelectorAll(
    "body ul, body section, body aside, body article",
  )) {
    const frame = document.createElement("div");
    element.replaceWith(frame);
    frame.append(element);
  }
}
