import type { ClutterKind } from "../kinds";
import type { Line } from "../reading";
import type { Suspect } from "../suspect";
import { because, type Detector } from "./detector";

const MIN_ITEMS = 3;
const MANY_ITEMS = 6;
const PER_LIST = 2;
const LONGER_LIST = 1;
/** A list that is nothing but links to other pages needs no title. */
const ALL_LINKS = 0.93;
const BARE_LIST = 1.2;
/** Where the story model is not sure, links that lead to other sites may be the story's sources. */
const UNSURE = -1.2;
const PERHAPS_SOURCES = -2.5;
/** A list that stands under no title needs more links to be one; cards below the story fewer. */
const MIN_UNTITLED_LINKS = 0.55;
const MIN_CARD_LINKS = 0.25;
const ROW = 0.8;

/** Headlines of other pages, one after the other: linked, clickable, or plain but alike. */
export const headlineList: Detector = {
  id: "headline-list",
  detect(suspect, { view, tails }) {
    const { headlines, title, linkShare, lines, place, aside, storyOdds } = suspect;
    if (headlines < MIN_ITEMS || headlines < lines.length * 0.3) return null;
    // Within the story a list of links may well be the story's own.
    if (!title && place === "inside" && !aside) return null;
    const isKnown = lines.every(({ block }) => tails.includes(block));
    const isRow = isPictureRow(suspect) && !leadAway(lines, view.facts.url);
    const least = isRow ? MIN_CARD_LINKS : MIN_UNTITLED_LINKS;
    if (!title && linkShare < least && !isKnown) return null;
    const bare = headlines >= MANY_ITEMS - 1 && linkShare >= ALL_LINKS ? BARE_LIST : 0;
    const isUnsure = !title && !aside && storyOdds > UNSURE;
    const doubt = isUnsure && leadAway(lines, view.facts.url) ? PERHAPS_SOURCES : 0;
    const logOdds =
      PER_LIST + (headlines >= MANY_ITEMS ? LONGER_LIST : 0) + (isRow ? ROW : 0) + bare + doubt;
    return [
      { kind: null, logOdds, because: because("because_headlines", headlines) },
      {
        kind: untitledKind(suspect),
        logOdds: 0.2,
        because: because("because_headlines", headlines),
      },
    ];
  },
};

/** Cards with a picture each, below the story, that need no title. */
function isPictureRow({ place, cards, images, title }: Suspect): boolean {
  return !title && place === "after" && cards >= MIN_ITEMS && images >= cards;
}

/** Whether most of the lines that are links lead to other hosts. */
function leadAway(lines: readonly Line[], url: string): boolean {
  const host = URL.parse(url)?.host;
  const hosts = lines.flatMap(({ href }) => (href ? (URL.parse(href)?.host ?? "") : []));
  return hosts.filter((other) => other !== host).length > hosts.length / 2;
}

function untitledKind({ images, headlines }: Suspect): ClutterKind {
  return images >= headlines / 2 ? "recommended" : "related";
}
