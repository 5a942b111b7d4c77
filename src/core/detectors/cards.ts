import { headlinesIn } from "../headlines";
import type { Line } from "../reading";
import { linkShare, type PageView } from "../scoring/page-view";
import { because, type Detector } from "./detector";
import { isHeadlineList } from "./headline-list";
import { untitledDoubt } from "./untitled";

const MIN_CARDS = 3;
const ROW = 2;
const FEED = 0.2;
const PICTURED = 0.8;
const LINKED = 0.6;

/** Frames alike, side by side, each leading to another page; with teasers or without. */
export const cards: Detector = {
  id: "cards",
  detect(suspect, { view }) {
    const { cards, title, place, aside, lines } = suspect;
    // A list of headlines has been seen already.
    if (cards < MIN_CARDS || isHeadlineList(suspect)) return null;
    const reason = because("because_cards", cards);
    if (title) return { kind: null, logOdds: ROW, because: reason };
    // An untitled row may be part of a story; below it, with a linked headline in each, it is a feed.
    const leads = lines.filter((line) => headlinesIn(line, view) > 0 && leadsOut(line, view));
    if ((place !== "after" && !aside) || leads.length < cards) return null;
    const pictured = suspect.images >= cards ? PICTURED : 0;
    const logOdds = ROW + pictured + untitledDoubt(suspect, view.facts.url);
    return [
      { kind: null, logOdds, because: reason },
      { kind: "recommended", logOdds: FEED, because: reason },
    ];
  },
};

/** A link to another page; "#" opens something on this one. */
function leadsOut(line: Line, { facts }: PageView): boolean {
  if (line.clickable) return true;
  return linkShare(line) > LINKED && line.href.split("#")[0] !== facts.url.split("#")[0];
}
