import { phrase, phraseOf } from "../lexicon/phrases";
import type { Line } from "../reading";
import { linkShare, type PageView } from "../scoring/page-view";
import type { Scene } from "../sections/suspect";
import { topicsTitle } from "../shapes/topics";
import { because, type Detector } from "./detector";

const MAX_CHARS = 400;
const LINKED = 0.6;
const ALL_LINKED = 0.9;
const MAX_WORDS_A_TAG = 4;
const LIST = 2.5;
/** Short links in a row below the story: nobody says that they are topics, and what else is there? */
const UNSAID = 0.6;
/** The same, and their addresses are alike. */
const ALIKE = 2;
const LABELLED = 0.85;
/** Of a row in one line. */
const MIN_TAGS = 3;
/** More in lines of their own are a menu. */
const MOST_TAGS = 8;
const MAX_LABEL = 30;
const MAX_SLUG = 40;
const NO_TOPIC = /\/(?:aut\w+|people|users?|by)\/|\.(?!html?$|php$)\w{2,4}$/i;
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
  detect({ lines, chars, words, links, images, titleMatch, names, place }, scene) {
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
    const logOdds = said ? LIST : isBelow(lines, scene) && images === 0 ? unsaid(lines, scene) : 0;
    return logOdds > 0 ? { kind: "tags", logOdds, because: because("because_tags", links) } : null;
  },
};

/** Close below the story, and the page goes on: a site's foot is its end. */
function isBelow(lines: readonly Line[], { article, view }: Scene): boolean {
  const [first, last] = [lines[0]?.id ?? 0, lines.at(-1)?.id ?? 0];
  const below = first - (article.lines.at(-1) ?? first);
  return below > 0 && below <= MAX_BELOW && view.lines.length - last > MIN_REST;
}

/** Nothing but links, with or without a label before them. */
function unsaid(lines: readonly Line[], { view }: Scene): number {
  if (lines.some(({ text, links }) => links === 0 || PAGES.test(text))) return 0;
  const [first] = lines;
  const isBare = lines.every((line) => linkShare(line) > ALL_LINKED);
  if (!first || !(isBare || (lines.length === 1 && isLabelled(first)))) return 0;
  const folders = new Set(lines.map(({ href }) => folderOf(href, view.facts.url)));
  const isSeveral = lines.length > 1 ? areTags(lines, view) : first.links >= MIN_TAGS;
  if (isSeveral && folders.size === 1 && !folders.has(null)) return ALIKE;
  return isBare && lines.every((line) => line.links > 1) ? UNSAID : 0;
}

/** Few words each, and each leads elsewhere. */
function areTags(lines: readonly Line[], { words }: PageView): boolean {
  const isShort = ({ id, links }: Line) => (words[id] as number) <= links * MAX_WORDS_A_TAG;
  return (
    lines.length <= MOST_TAGS &&
    lines.every(isShort) &&
    new Set(lines.map(({ href }) => href)).size === lines.length
  );
}

/** "Filed in this stack: bees, books" */
function isLabelled({ text, lead, linkChars, links }: Line): boolean {
  const rest = text.length - lead.length;
  return links > 1 && lead.length <= MAX_LABEL && linkChars <= rest && linkChars > rest * LABELLED;
}

/** The folder of a page of the same site that may be a topic's, or null: the folder, no page of its own. */
function folderOf(href: string, here: string): string | null {
  const [to, own] = [URL.parse(href), URL.parse(here)];
  if (!to || to.host !== own?.host || NO_TOPIC.test(to.pathname)) return null;
  const steps = to.pathname.split("/").filter((step) => step !== "");
  const slug = steps.pop() ?? "";
  if (steps.length === 0 || slug.length > MAX_SLUG || own.pathname.endsWith(`/${slug}`))
    return null;
  return steps.join("/");
}
