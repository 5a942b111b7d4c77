import type { Verdict } from "../evidence";
import type { Reading } from "../reading";
import type { Article, Metadata } from "../story";
import { countWords, readingMinutes } from "../text/words";
import { authorsOf } from "./authors";
import { pageOf } from "./page";
import { publishedOf } from "./published";
import { siteNames, siteOf } from "./site";
import { headlineOf, namedTitles, titleOf } from "./title";

/** What a page says of its story, each value with its source; null where it is unsure. */
export function metadata(
  reading: Reading,
  article: Article,
  verdicts: readonly Verdict[],
): Metadata {
  const first = pageOf(reading, article, verdicts, article.headline);
  const titles = namedTitles(first).map(({ text }) => text);
  const headline = headlineOf(reading, article, titles, siteNames(first));
  const page = pageOf(reading, article, verdicts, headline?.line ?? null);
  const words = countWords(article.text, page.habit.language);
  return {
    title: titleOf(page, headline?.text ?? null),
    authors: authorsOf(page),
    site: siteOf(page),
    section: null,
    ...publishedOf(page),
    language: null,
    image: null,
    canonical: null,
    words,
    minutes: readingMinutes(article.text, words),
  };
}
