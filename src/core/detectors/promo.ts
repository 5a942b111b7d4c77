import type { Block, Line } from "../reading";
import type { Scene } from "../sections/suspect";
import { leadsToOwn } from "../shapes/addresses";
import { because, type Detector } from "./detector";

const MAX_LINES = 7;
const MAX_CHARS = 600;
const MIN_WORDS = 5;
/** A headline, with or without its section, teaser and date. */
const PROMO = 2.6;
/** Where the story model is not sure, a picture with a link may be the story's. */
const UNSURE = -1.2;

/**
 * Another story right between two paragraphs of this one: a picture and a headline, in links to
 * one page of the same site.
 */
export const promo: Detector = {
  id: "promo",
  detect({ blocks, lines, chars, images, place, storyOdds }, scene) {
    const { view } = scene;
    if (place !== "inside" || images === 0 || blocks.length > 1) return null;
    if (lines.length === 0 || lines.length > MAX_LINES || chars > MAX_CHARS) return null;
    if (storyOdds > UNSURE || blocks[0]?.tag === "figure") return null;
    if (!isBetweenParagraphs(blocks[0], scene)) return null;
    const headlines = lines.filter((line) => isHeadline(line, view.facts.url));
    const [first] = headlines;
    // The same headline may stand there twice, for phones.
    if (!first || headlines.some(({ href }) => href !== first.href)) return null;
    const reason = because("because_promo", first.text.slice(0, 60));
    return { kind: "related", logOdds: PROMO, because: reason };
  },
};

function isBetweenParagraphs(block: Block | undefined, { article, view }: Scene): boolean {
  const around = block ? [block.firstLine - 1, block.lastLine] : [];
  return around.every((line) => view.prose[line] === true && article.lines.includes(line));
}

function isHeadline({ text, linkChars, href }: Line, url: string): boolean {
  if (!leadsToOwn(href, url)) return false;
  return linkChars >= text.length - 1 && text.split(" ").length >= MIN_WORDS;
}
