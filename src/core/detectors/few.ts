import { supportsStory } from "../closing";
import { headlinesIn } from "../headlines";
import { phrase, phraseOf, signatures } from "../phrases";
import { isAboveHeadline } from "../place";
import type { Block, Line } from "../reading";
import { linkShare, type PageView } from "../scoring/page-view";
import type { Scene } from "../suspect";
import { because, type Detector } from "./detector";
import { leadAway } from "./untitled";

const FEW = 0.5;
/** Above the headline nothing reads like story, so that the links alone must tell. */
const ABOVE = 2.9;
const LIKELY_KIND = 0.1;
/** More links together above the headline are a menu, whatever they say. */
const MENU = 8;
const LINKED = 0.6;
const MOST = 2;
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
    if (led.length === 0 || led.length > MOST || lines.length > led.length * LINES_PER_CARD)
      return null;
    if (images === 0 && leadAway(led, view.facts.url)) return null;
    const reason = because("because_headlines", led.length);
    if (isAbove && linksAround(blocks, scene) > MENU) return null;
    if (isAbove)
      return [
        { kind: null, logOdds: ABOVE, because: reason },
        { kind: "trending", logOdds: LIKELY_KIND, because: reason },
      ];
    return { kind: images > 0 ? "recommended" : "related", logOdds: FEW, because: reason };
  },
};

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
