import type { PageView } from "../scoring/page-view";
import type { Article } from "../story/story";

/** "2025-03-11 10:22", as makers of news pages stamp them. */
export const STAMP = /(?<!\d)(?:19|20)\d\d[-/.]\d\d?[-/.]\d\d?(?!\d)/;
const LINES_BELOW = 4;
const MAX_CHARS = 160;

/** Paragraphs: hardly a page without a story has so many under a stamp. */
const MIN_PROSE = 4;

/** Whether a day in figures, the year first, stands right under the headline of some paragraphs. */
export function isStamped(
  { headline, lines }: Pick<Article, "headline" | "lines">,
  view: PageView,
): boolean {
  if (headline === null) return false;
  if (lines.filter((line) => view.prose[line] === true).length < MIN_PROSE) return false;
  const below = view.lines.slice(headline + 1, headline + 1 + LINES_BELOW);
  return below.some(({ text }) => text.length <= MAX_CHARS && STAMP.test(text));
}
