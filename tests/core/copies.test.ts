import { describe, expect, test } from "vitest";
import { findArticle } from "../../src/core/story/article";
import { segment } from "../../src/core/walk/segment";
import { documentOf } from "../support/judged";
import { paragraphs } from "../support/paragraphs";

const PARAGRAPHS = Array.from(
  { length: 12 },
  (_, day) =>
    `On day ${day + 1} of the count the wardens of the marsh went out before dawn and found ${(day + 3) * 17} cranes by the ${["north", "south", "east", "west"][day % 4]} dike, which they wrote into the book that has been kept there since 1911.`,
);

function storyOf(body: string): readonly string[] {
  const document = documentOf(
    `<title>Cranes are counted again at Ossel marsh</title><article><h1>Cranes are counted again at Ossel marsh</h1>${body}</article>`,
  );
  return findArticle(segment(document)).article.text.split("\n");
}

describe("a story is told once", () => {
  test("though the page holds a copy for phones", () => {
    const page = `<div class="desk">${paragraphs(PARAGRAPHS)}</div><div class="phone">${paragraphs(PARAGRAPHS)}</div>`;
    expect(storyOf(page)).toEqual(PARAGRAPHS);
  });

  test("though the copy has lines of its own and leaves some out", () => {
    const copy = [
      ...PARAGRAPHS.slice(0, 5),
      "The book is shown on Sundays.",
      ...PARAGRAPHS.slice(6),
    ];
    const page = `<div>${paragraphs(PARAGRAPHS)}</div><div>${paragraphs(copy)}</div>`;
    expect(storyOf(page)).toEqual([...PARAGRAPHS, "The book is shown on Sundays."]);
  });

  test("though the page holds it for machines in one line", () => {
    const page = `${paragraphs(PARAGRAPHS)}<div>${PARAGRAPHS.join(" ")}</div>`;
    expect(storyOf(page)).toEqual(PARAGRAPHS);
  });
});

describe("what a story says twice stays", () => {
  test("a sentence that is pulled out", () => {
    const [first = ""] = PARAGRAPHS;
    const page = `${paragraphs(PARAGRAPHS.slice(0, 6))}<blockquote><p>${first}</p></blockquote>${paragraphs(PARAGRAPHS.slice(6))}`;
    expect(storyOf(page).filter((line) => line === first)).toHaveLength(2);
  });

  test("the same lines under each of several names, in another order", () => {
    const [first = "", second = "", third = ""] = PARAGRAPHS;
    const page = paragraphs([first, second, third, third, second, first]);
    expect(storyOf(page)).toHaveLength(6);
  });
});
