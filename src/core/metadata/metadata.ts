import type { Verdict } from "../evidence";
import type { Reading } from "../reading";
import type { Article, Metadata } from "../story/story";
import { countWords, readingMinutes } from "../text/words";
import { canonicalOf, imageOf } from "./addresses";
import { authorsOf } from "./authors";
import { languageOf } from "./language";
import { licenceOf } from "./licence";
import { pageOf } from "./page";
import { paywallOf } from "./paywall";
import { publishedOf } from "./published";
import { sectionOf } from "./section";
import { siteOf } from "./site";
import { titleOf } from "./title";

/** What a page says of its story, each value with its source; null where it is unsure. */
export function metadata(
  reading: Reading,
  article: Article,
  verdicts: readonly Verdict[],
): Metadata {
  const page = pageOf(reading, article, verdicts);
  const language = languageOf(page);
  const words = countWords(article.text, language?.value ?? page.habit.language);
  return {
    title: titleOf(page),
    authors: authorsOf(page),
    site: siteOf(page),
    section: sectionOf(page),
    ...publishedOf(page),
    language,
    image: imageOf(page),
    canonical: canonicalOf(page),
    licence: licenceOf(page),
    paywall: paywallOf(page),
    words,
    minutes: readingMinutes(article.text, words),
  };
}
