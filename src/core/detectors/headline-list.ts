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
/** And those without pictures may be the story's own: its authors, its downloads, its sequels. */
const HARDLY_SURE = -2.5;
const PERHAPS_OWN = -1.8;
/** A list that stands under no title needs more links to be one. */
const MIN_UNTITLED_LINKS = 0.55;

/** Headlines of other pages, one after the other: linked, clickable, or plain but alike. */
export const headlineList: Detector = {
  id: "headline-list",
  detect(suspect, { view }) {
    const { headlines, title, linkShare, lines, place, aside } = suspect;
    if (headlines < MIN_ITEMS || headlines < lines.length * 0.3) return null;
    // Within the story a list of links may well be the story's own.
    if (!title && place === "inside" && !aside) return null;
    if (!title && linkShare < MIN_UNTITLED_LINKS) return null;
    const bare = headlines >= MANY_ITEMS - 1 && linkShare >= ALL_LINKS ? BARE_LIST : 0;
    const doubt = title || aside ? 0 : doubtOf(suspect, bare > 0, view.facts.url);
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

/** What a list loses that stands under no title and may belong to the story. */
function doubtOf(suspect: Suspect, isBare: boolean, url: string): number {
  const { storyOdds, lines } = suspect;
  if (storyOdds > UNSURE && leadAway(lines, url)) return PERHAPS_SOURCES;
  return storyOdds > HARDLY_SURE && !isBare && !isPictured(suspect) ? PERHAPS_OWN : 0;
}

/** Whether most of the lines that are links lead to other hosts. */
function leadAway(lines: readonly Line[], url: string): boolean {
  const host = URL.parse(url)?.host;
  const hosts = lines.flatMap(({ href }) => (href ? (URL.parse(href)?.host ?? "") : []));
  return hosts.filter((other) => other !== host).length > hosts.length / 2;
}

function untitledKind(suspect: Suspect): ClutterKind {
  return isPictured(suspect) ? "recommended" : "related";
}

function isPictured({ images, headlines }: Suspect): boolean {
  return images >= headlines / 2;
}
