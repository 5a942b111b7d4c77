import { phrase, phraseOf } from "../phrases";
import type { Line } from "../reading";
import { linkShare } from "../scoring/page-view";
import type { Scene } from "../suspect";
import { topicsTitle } from "../topics";
import { because, type Detector } from "./detector";

const MAX_CHARS = 400;
const LINKED = 0.6;
const ALL_LINKED = 0.9;
const MAX_WORDS_A_TAG = 4;
const LIST = 2.5;
/** Short links in a row below the story: nobody says that they are topics, and what else is there? */
const UNSAID = 0.6;
/** Lines between the story and such a row at most, and below it at least. */
const MAX_BELOW = 6;
const MIN_REST = 6;
const HASHTAGS = /^(?:#[^\s#]+\s*){2,}$/u;
/** Where the story goes on is no topic. */
const PAGES = /\d|\b(?:pages?|seiten?|páginas?|pagin[ae]|strona)\b|страниц|页|頁|ページ/iu;
/** Where sites keep what bears a tag. */
const TAG_ADDRESS =
  /\/(?:tags?|tagged|topics?|labels?|keywords?|hashtags?|etiquetas?|schlagworte?)\//i;

/** Short links to topics, said to be tags. */
export const tagList: Detector = {
  id: "tag-list",
  detect({ lines, chars, words, links, titleMatch, names, place }, scene) {
    if (chars === 0 || chars > MAX_CHARS || place === "before") return null;
    const [only] = lines;
    const title = only && lines.length === 1 ? topicsTitle(only.text) : null;
    if (title && scene.tails.has(only?.block ?? -1))
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
    const logOdds = said ? LIST : isBelow(lines, scene) && lines.every(isRow) ? UNSAID : 0;
    return logOdds > 0 ? { kind: "tags", logOdds, because: because("because_tags", links) } : null;
  },
};

/** Close below the story, and the page goes on: a site's foot is its end. */
function isBelow(lines: readonly Line[], { article, view }: Scene): boolean {
  const [first, last] = [lines[0]?.id ?? 0, lines.at(-1)?.id ?? 0];
  const below = first - (article.lines.at(-1) ?? first);
  return below > 0 && below <= MAX_BELOW && view.lines.length - last > MIN_REST;
}

function isRow(line: Line): boolean {
  return line.links > 1 && linkShare(line) > ALL_LINKED && !PAGES.test(line.text);
}
