import { isWithin } from "../above";
import type { Reading } from "../reading";
import type { Article } from "../story/story";
import { plainWords } from "../text/fold";
import { unclobbered } from "../unclobbered";

/** What hiding elements costs. */
export interface Cost {
  /** Words of the story that would be gone, and what share of its characters they are, 0 to 1. */
  readonly words: number;
  readonly share: number;
  /** The page itself would be gone. */
  readonly page: boolean;
}

/** The most of a story's characters that all rules together may hide. */
export const MOST_OF_STORY = 0.6;
/** The page itself, whatever is in it. */
export const WHOLE = /^(?:html|body|main|head)$/;

/** What of a story stands in these elements. */
export function costOf(
  { lines, texts }: Pick<Reading, "lines" | "texts">,
  article: Pick<Article, "lines">,
  elements: readonly Element[],
): Cost {
  const gone = new Set(elements);
  let words = 0;
  let chars = 0;
  let all = 0;
  for (const id of article.lines) {
    const text = lines[id]?.text ?? "";
    all += text.length;
    if (!isWithin(texts[id]?.[0]?.parentElement ?? null, gone)) continue;
    chars += text.length;
    words += plainWords(text).length;
  }
  const page = elements.some((element) => WHOLE.test(unclobbered(element, "localName")));
  return { words, share: all === 0 ? 0 : chars / all, page };
}
