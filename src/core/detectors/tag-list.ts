import { phrase, phraseOf } from "../phrases";
import { linkShare } from "../scoring/page-view";
import { topicsTitle } from "../topics";
import { because, type Detector } from "./detector";

const MAX_CHARS = 400;
const LINKED = 0.6;
const MAX_WORDS_A_TAG = 4;
const LIST = 2.5;
/** Where sites keep what bears a tag. */
const TAG_ADDRESS =
  /\/(?:tags?|tagged|topics?|labels?|keywords?|hashtags?|etiquetas?|schlagworte?)\//i;

/** Short links to topics, said to be tags. */
export const tagList: Detector = {
  id: "tag-list",
  detect({ lines, chars, words, links, titleMatch, names, place }, { tails }) {
    if (chars === 0 || chars > MAX_CHARS || place === "before") return null;
    const [only] = lines;
    const title = only && lines.length === 1 ? topicsTitle(only.text) : null;
    if (title && tails.has(only?.block ?? -1))
      return { kind: "tags", logOdds: LIST, because: because("because_title", title) };
    if (links === 0) return null;
    // A link of its own between paragraphs may be the story's.
    if (lines.length === 1 && links === 1 && place === "inside" && !titleMatch) return null;
    const said =
      titleMatch?.kind === "tags" ||
      lines.some((line) => phraseOf(line.text) === phrase.tags) ||
      [...names].some((name) => /^tags?(?:list|cloud)?$/.test(name)) ||
      lines.every((line) => linkShare(line) > LINKED && TAG_ADDRESS.test(line.href));
    if (!said || words / Math.max(links, lines.length) > MAX_WORDS_A_TAG) return null;
    return { kind: "tags", logOdds: LIST, because: because("because_tags", links) };
  },
};
