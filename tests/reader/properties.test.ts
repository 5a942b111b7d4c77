// @vitest-environment jsdom
import fc from "fast-check";
import { expect, test } from "vitest";
import { rebuild } from "../../src/reader/rebuild";
import { expectAllowed } from "./allowed";
import { options } from "./rebuilt";

interface Twig {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (Twig | string)[];
}

/** Elements whose words are always kept, in any nesting a script could make. */
const KEPT =
  `div p section article h1 h3 ul ol li dl dt dd blockquote pre table caption thead tbody tr
  td th a b i em span sup code ruby rt q details summary form label center font x-note`.split(
    /\s+/,
  );
const OTHER = "br hr img figure figcaption picture script button svg input noscript".split(" ");
const TEXTS = ["One", " two ", "\n", "\u00a0", "three\nfour", " ", "漢字", "Five. ".repeat(40)];

const attributes = fc.record(
  {
    id: fc.constantFrom("a", "b", "note-1", "note-2"),
    name: fc.constantFrom("a", "c"),
    href: fc.constantFrom("#a", "#b", "#c", "#note-1", "/x", "javascript:x"),
    lang: fc.constantFrom("en", "ar", "ja"),
    dir: fc.constantFrom("ltr", "rtl"),
    src: fc.constantFrom("https://paper.example/1.png", "https://paper.example/2.png", "data:,"),
    height: fc.constantFrom("20", "300"),
    class: fc.constant("x"),
    colspan: fc.constantFrom("2", "-1"),
    start: fc.constantFrom("4", "x"),
    role: fc.constantFrom("presentation", "note"),
  },
  { requiredKeys: [] },
);

const tree = (tags: readonly string[]) =>
  fc.letrec<{ twig: Twig; child: Twig | string }>((tie) => ({
    twig: fc.record({
      tag: fc.constantFrom(...tags),
      attributes,
      children: fc.array(tie("child"), { maxLength: 5 }),
    }),
    child: fc.oneof(
      { depthSize: "medium", maxDepth: 7, withCrossShrink: true },
      fc.constantFrom(...TEXTS),
      tie("twig"),
    ),
  })).twig;

function grow(twig: Twig): Element {
  const element = document.createElement(twig.tag);
  for (const [name, value] of Object.entries(twig.attributes)) element.setAttribute(name, value);
  for (const child of twig.children) {
    element.append(typeof child === "string" ? child : grow(child));
  }
  return element;
}

const page = (twigs: readonly Twig[]) => {
  const root = document.createElement("div");
  root.append(...twigs.map(grow));
  return root;
};

test("rebuilding what was rebuilt gives the same", () => {
  fc.assert(
    fc.property(fc.array(tree([...KEPT, ...OTHER]), { maxLength: 4 }), (twigs) => {
      const once = rebuild(page(twigs), options).story;
      expectAllowed(once);
      expect(rebuild(once, options).story.outerHTML).toBe(once.outerHTML);
    }),
    { numRuns: 200 },
  );
});

test("every word stays, in its order", () => {
  const letters = (element: Element) => (element.textContent ?? "").replace(/[\s\u00a0]+/g, "");
  fc.assert(
    fc.property(fc.array(tree(KEPT), { maxLength: 4 }), (twigs) => {
      const root = page(twigs);
      expect(letters(rebuild(root, options).story)).toBe(letters(root));
    }),
    { numRuns: 200 },
  );
});

test("the page is not changed", () => {
  fc.assert(
    fc.property(tree([...KEPT, ...OTHER]), (twig) => {
      const root = page([twig]);
      const before = root.outerHTML;
      rebuild(root, options);
      expect(root.outerHTML).toBe(before);
    }),
    { numRuns: 100 },
  );
});
