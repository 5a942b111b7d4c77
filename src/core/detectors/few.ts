import { phrase, phraseOf, signatures } from "../lexicon/phrases";
import type { Block, Line } from "../reading";
import { linkShare, type PageView } from "../scoring/page-view";
import { isAboveHeadline } from "../sections/place";
import type { Scene } from "../sections/suspect";
import { frontOf } from "../shapes/addresses";
import { supportsStory } from "../shapes/closing";
import { headlinesIn } from "../shapes/headlines";
import { because, type Detector } from "./detector";
import { leadAway } from "./untitled";

const FEW = 0.5;
/** Above the headline nothing reads like story, so that the links alone must tell. */
const ABOVE = 2.9;
const LIKELY_KIND = 0.1;
/** More links together above the headline are a menu, whatever they say. */
const MENU = 8;
/** A picture's frame holds no more than its caption. */
const MAX_BESIDE_PICTURE = 300;
const LINKED = 0.6;
const MOST = 2;
const MOST_ADVERTS = 8;
const MIN_WORDS = 6;
const MIN_WORDS_ABOVE = 5;
/** Lines of a card beside its headline: section, teaser, name, date. */
const LINES_PER_CARD = 4;
/** Mean log-odds of being story from which a link may be the story's own. */
const UNSURE = -2;
const NOT_LED: ReadonlySet<number> = new Set([...signatures, phrase.rights, phrase.consent]);

/** A headline or two of other pages, each a link, under no title: below the story, or above it all. */
export const few: Detector = {
  id: "few",
  detect({ blocks, lines, place, furniture, title, storyOdds, images }, scene) {
    const { view } = scene;
    const isAbove = place === "before" && isAboveHeadline(lines, scene);
    if ((place !== "after" && !isAbove) || furniture || title || storyOdds > UNSURE) return null;
    if (lines.some(({ text }) => supportsStory(text))) return null;
    const led = lines.filter((line) => leadsOn(line, view, isAbove ? MIN_WORDS_ABOVE : MIN_WORDS));
    const away = images === 0 && leadAway(led, view.facts.url);
    const most = away ? MOST_ADVERTS : MOST;
    if (led.length === 0 || led.length > most || lines.length > led.length * LINES_PER_CARD)
      return null;
    if (away && !(isAbove && isAdvert(lines, led, view))) return null;
    const reason = because("because_headlines", led.length);
    if (away)
      return {
        kind: "sponsored",
        logOdds: ABOVE,
        because: because("because_elsewhere", led.length),
      };
    if (isAbove && linksAround(blocks, scene) > MENU) return null;
    if (isAbove)
      return [
        { kind: null, logOdds: ABOVE, because: reason },
        { kind: "trending", logOdds: LIKELY_KIND, because: reason },
      ];
    return { kind: images > 0 ? "recommended" : "related", logOdds: FEW, because: reason };
  },
};

/** Links into other sites and perhaps a label over them; no masthead and no picture's caption. */
function isAdvert(
  lines: readonly Line[],
  led: readonly Line[],
  { blocks, words }: PageView,
): boolean {
  const frame = blocks[(blocks[lines[0]?.block ?? 0] as Block).parent];
  const others = lines.filter((line) => !led.includes(line));
  if (others.length > (led.length > MOST ? 0 : 1) || others.some(({ links }) => links > 0))
    return false;
  if (led.some(({ text, href }) => text.endsWith(")") || leadsToFront(href))) return false;
  const links = led.reduce((sum, line) => sum + line.links, 0);
  if (links === 1 && !isTracked(led[0] as Line, words)) return false;
  return !frame || frame.images === 0 || frame.chars > MAX_BESIDE_PICTURE;
}

function leadsToFront(href: string): boolean {
  return frontOf(href) !== null && !href.includes("?");
}

/** A single link is an advertisement's where its address counts who came. */
function isTracked({ href, id }: Line, words: readonly number[]): boolean {
  return href.includes("?") && (words[id] as number) >= MIN_WORDS;
}

/** Links of the largest block around these that ends above the headline. */
function linksAround([first]: readonly Block[], { article, view }: Scene): number {
  let links = 0;
  for (let at = first; at && at.lastLine <= (article.headline ?? 0) && at.id > 0; ) {
    links = at.links;
    at = view.blocks[at.parent];
  }
  return links;
}

function leadsOn(line: Line, view: PageView, least: number): boolean {
  if (linkShare(line) <= LINKED || headlinesIn(line, view) === 0) return false;
  const words = (view.words[line.id] as number) / Math.max(1, line.links);
  if (words < least || NOT_LED.has(phraseOf(line.text))) return false;
  return /^https?:/.test(line.href) && line.href.split("#")[0] !== view.facts.url.split("#")[0];
}
