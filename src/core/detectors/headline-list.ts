import { isAboveHeadline } from "../sections/place";
import type { Suspect } from "../sections/suspect";
import { because, type Detector } from "./detector";
import { isBare, isPictured, untitledDoubt } from "./untitled";

const MIN_ITEMS = 3;
const MANY_ITEMS = 6;
/** Share of the lines of a list that are headlines. */
const LISTED = 0.3;
const PER_LIST = 2;
const LONGER_LIST = 1;
/** Where nothing else says so, a list is one of related stories, with pictures of recommended ones. */
const LIKELY_KIND = 0.2;
/** A list that is nothing but links to other pages needs no title. */
const BARE_LIST = 1.2;
/** A title over headlines with a picture each. */
const PICTURED = 0.8;
const FRAMED = 0.6;
/** A list that stands under no title needs more links to be one. */
const MIN_UNTITLED_LINKS = 0.55;

/** Headlines of other pages, one after the other: linked, clickable, or plain but alike. */
export const headlineList: Detector = {
  id: "headline-list",
  detect(suspect, scene) {
    const { view, tails } = scene;
    const { headlines, title, place, aside, lines } = suspect;
    const isKnown = lines.every(({ block }) => tails.has(block));
    if (headlines < MIN_ITEMS || !(isKnown || isHeadlineList(suspect))) return null;
    // Within the story a list of links may well be the story's own.
    if (!title && place === "inside" && !aside) return null;
    const longer = headlines >= MANY_ITEMS ? LONGER_LIST : 0;
    const bare = isBare(suspect) ? BARE_LIST : 0;
    const isBelow = !isAboveHeadline(lines, scene);
    const isFramed = suspect.cards >= MIN_ITEMS ? FRAMED : 0;
    const pictured = title && isBelow && isPictured(suspect) ? PICTURED + isFramed : 0;
    const logOdds = PER_LIST + longer + bare + pictured + untitledDoubt(suspect, view.facts.url);
    const kind = isPictured(suspect) ? "recommended" : "related";
    return [
      { kind: null, logOdds, because: because("because_headlines", headlines) },
      { kind, logOdds: LIKELY_KIND, because: because("because_headlines", headlines) },
    ];
  },
};

/** Whether enough of its lines are headlines, and links where no title says what they are. */
export function isHeadlineList({ headlines, title, linkShare, lines }: Suspect): boolean {
  if (headlines < lines.length * LISTED) return false;
  return title !== null || linkShare >= MIN_UNTITLED_LINKS;
}
