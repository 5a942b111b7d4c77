import { expect, test } from "vitest";
import { nearHeadline } from "../../src/core/scoring/candidate";
import { findArticle } from "../../src/core/story/article";
import { segment } from "../../src/core/walk/segment";
import { documentOf } from "../support/judged";
import { paragraphs } from "../support/paragraphs";

const TITLE = "Stilts return to the salt pans of Ovreda";
const STORY = paragraphs([
  "Stilts have returned to the salt pans of Ovreda after twelve dry springs, the warden said on Monday.",
  "Forty pairs were counted from the old pump house, where the sluice was mended by the parish in March.",
]);

test.each([
  ["Time:2025-06-11 07:20:14 Source: Ovreda Wire Click: 6724 times", 1],
  ["Pans 11 to 14, seen from the pump house", 0],
])("a stamp by the headline signs a story: %s", (line, signed) => {
  const page = `<title>${TITLE}</title><h1>${TITLE}</h1><div>${line}</div>${STORY}`;
  const { view, odds, article } = findArticle(segment(documentOf(page)));
  expect(nearHeadline({ view, odds, lines: article.lines })).toBe(signed);
});
