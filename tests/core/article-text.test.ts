import { expect, test } from "vitest";
import { articleText, plainText } from "../../src/core/story/article-text";
import { sentences } from "../../src/core/text/sentences";
import { segment } from "../../src/core/walk/segment";
import { documentOf } from "../support/judged";

function textOf(body: string): string {
  const reading = segment(documentOf(body));
  return articleText(
    reading,
    reading.lines.map(({ id }) => id),
  );
}

const TABLE = `<p>Berths were counted twice.</p><table>
  <tr><th>Harbour</th><th>Berths</th></tr>
  <tr><td><p>Vellmar</p><p>north pier</p></td><td>41</td></tr></table><p>None is free.</p>`;

test("a row of a table is a line, a tab between its cells", () => {
  expect(textOf(TABLE)).toBe(
    "Berths were counted twice.\nHarbour\tBerths\nVellmar\nnorth pier\t41\nNone is free.",
  );
});

test("what is given out has blanks in place of tabs, at the same places", () => {
  const text = textOf(TABLE);
  expect(plainText(text)).toHaveLength(text.length);
  expect(plainText(text)).toContain("Harbour Berths\nVellmar");
});

test("a cell is never part of another's sentence", () => {
  const text = textOf(TABLE);
  const found = sentences(text, "en").map(({ start, end }) => text.slice(start, end));
  expect(found).toContain("Harbour");
  expect(found).toContain("Berths");
});
