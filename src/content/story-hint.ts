import type { Analysis } from "../core/analyze";
import type { PageFacts } from "../core/reading";
import { isStreaming } from "./effects";

const ARTICLE_TYPE = /^(?:article|news\.article)$/i;
const ARTICLE_DATA = /"@type"\s*:\s*\[?\s*"(?:\w*NewsArticle|Article|BlogPosting|Report\w*)"/;

/**
 * The page tells a story. While it streams in and the story has not come, what it says of itself in
 * its head has to do, so that a menu or a ranking before the story need not be seen first.
 */
export function isStory({ acting, reading }: Analysis): boolean {
  return acting || (isStreaming() && saysSo(reading.facts));
}

function saysSo({ metas, jsonLd }: PageFacts): boolean {
  const said = metas.some(
    ([key, value]) =>
      (key === "og:type" && ARTICLE_TYPE.test(value)) || key === "article:published_time",
  );
  return said || jsonLd.some((text) => ARTICLE_DATA.test(text.slice(0, 20_000)));
}
