import { phrase, phraseOf } from "../phrases";
import type { Line } from "../reading";
import { linkShare } from "../scoring/page-view";
import { topicsTitle } from "../topics";
import { because, type Detector } from "./detector";

const MAX_CHARS = 400;
const LINKED = 0.6;
const ALL_LINKED = 0.9;
const MAX_WORDS_A_TAG = 4;
const LIST = 2.5;
/** Short links in a row below the story: nobody says that they are topics, and what else is there? */
const UNSAID = 0.6;
const HASHTAGS = /^(?:#[^\s#]+\s*){2,}$/u;
/** Where the story goes on is no topic. */
const PAGES = /\d|\b(?:pages?|seiten?|páginas?|pagin[ae]|strona)\b|страниц|页|頁|ページ/iu;
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
    if (lines.every(({ text }) => HASHTAGS.test(text)))
      return { kind: "tags", logOdds: LIST, because: because("because_tags", words) };
    if (links === 0) return null;
    // A link of its own between paragraphs may be the story's.
    if (lines.length === 1 && links === 1 && place === "inside" && !titleMatch) return null;
    const said =
      titleMatch?.kind === "tags" ||
      lines.some((line) => phraseOf(line.text) === phrase.tags) ||
      [...names].some((name) => /^tags?(?:list|cloud)?$/.test(name)) ||
      lines.every((line) => linkShare(line) > LINKED && TAG_ADDRESS.test(line.href));
    if (words / Math.max(links, lines.length) > MAX_WORDS_A_TAG) return null;
    const logOdds = said ? LIST : place === "after" && lines.every(isRow) ? UNSAID : 0;
    return logOdds > 0 ? { kind: "tags", logOdds, because: because("because_tags", links) } : null;
  },
};

function isRow(line: Line): boolean {
  return line.links > 1 && linkShare(line) > ALL_LINKED && !PAGES.test(line.text);
}
