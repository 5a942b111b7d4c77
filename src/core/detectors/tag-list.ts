import { phrase, phraseOf } from "../phrases";
import { because, type Detector } from "./detector";

const MAX_CHARS = 400;
const MAX_WORDS_A_TAG = 4;
const LIST = 2.5;

/** Short links to topics, said to be tags. */
export const tagList: Detector = {
  id: "tag-list",
  detect({ lines, chars, words, links, titleMatch, names, place }) {
    if (chars > MAX_CHARS || links === 0 || place === "before") return null;
    const said =
      titleMatch?.kind === "tags" ||
      lines.some((line) => phraseOf(line.text) === phrase.tags) ||
      [...names].some((name) => /^tags?(?:list|cloud)?$/.test(name));
    if (!said || words / Math.max(links, lines.length) > MAX_WORDS_A_TAG) return null;
    return { kind: "tags", logOdds: LIST, because: because("because_tags", links) };
  },
};
