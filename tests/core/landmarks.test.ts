import { JSDOM } from "jsdom";
import { expect, test } from "vitest";
import { landmarkColumns } from "../../src/core/scoring/landmarks";
import { viewPage } from "../../src/core/scoring/page-view";
import { segment } from "../../src/core/walk/segment";

/** The landmarks around the line with this text. */
function around(html: string, text: string): readonly string[] {
  const view = viewPage(segment(new JSDOM(html).window.document), null);
  const line = view.lines.find((each) => each.text === text);
  if (!line) throw new Error(`no line ${text}`);
  return landmarkColumns.filter(({ of }) => of(line, view) === 1).map(({ id }) => id);
}

test("a line stands in what its block is and in all around it", () => {
  const html = `<body role="main"><nav><div role="dialog"><ol><li>One</li></ol></div></nav>
    <footer><p style="position: sticky">Two</p></footer>Three</body>`;
  expect(around(html, "One")).toEqual(["in-nav", "in-list", "in-ordered", "in-dialog"]);
  expect(around(html, "Two")).toEqual(["in-footer", "in-pinned"]);
  expect(around(html, "Three")).toEqual([]);
});

test("by tag or by role, and by what it asks for", () => {
  const html = `<div role="search"><p>Find</p></div><form><input><p>Name</p></form>
    <div role="alertdialog"><figure><figcaption>Weir</figcaption></figure></div>`;
  expect(around(html, "Find")).toEqual(["in-form"]);
  expect(around(html, "Name")).toEqual(["in-form", "in-controls"]);
  expect(around(html, "Weir")).toEqual(["in-figure", "in-dialog"]);
});
