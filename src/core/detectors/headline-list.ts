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
/** A list that stands under no title needs more links to be one. */
const MIN_UNTITLED_LINKS = 0.55;

/** Headlines of other pages, one after the other: linked, clickable, or plain but alike. */
export const headlineList: Detector = {
  id: "headline-list",
  detect(suspect, { view }) {
    const { headlines, title, linkShare, lines, place, aside, storyOdds } = suspect;
    if (headlines < MIN_ITEMS || headlines < lines.length * 0.3) return null;
    // Within the story a list of links may well be the story's own.
    if (!title && place === "inside" && !aside) return null;
    if (!title && linkShare < MIN_UNTITLED_LINKS) return null;
    if (!title && place === "before" && leadsHome(lines, view.facts.url)) return null;
    const bare = headlines >= MANY_ITEMS - 1 && linkShare >= ALL_LINKS ? BARE_LIST : 0;
    const isUnsure = !title && !aside && storyOdds > UNSURE;
    const doubt = isUnsure && leadAway(lines, view.facts.url) ? PERHAPS_SOURCES : 0;
    const logOdds = PER_LIST + (headlines >= MANY_ITEMS ? LONGER_LIST : 0) + bare + doubt;
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

/** A row that begins with the way to the site's front page is the site's head. */
function leadsHome([first]: readonly Line[], url: string): boolean {
  const home = URL.parse("/", url)?.href;
  return first !== undefined && home !== undefined && first.href === home;
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
