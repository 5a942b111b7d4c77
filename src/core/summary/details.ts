import type { Article, Details, Metadata } from "../story/story";
import { namesIn } from "./named";
import { numbersIn } from "./numbers";
import { keyPoints } from "./points";
import { summary } from "./summary";

/** What a story holds beside its summary: every word of it stands in the story. */
export function details(article: Article, metadata: Metadata): Details {
  const language = metadata.language?.value ?? "en";
  return {
    points: keyPoints(article, metadata, summary(article, metadata)),
    ...namesIn(article.text, language),
    numbers: numbersIn(article.text, language),
  };
}
