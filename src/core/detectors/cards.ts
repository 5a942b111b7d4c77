import type { Line } from "../reading";
import { linkShare, type PageView } from "../scoring/page-view";
import { headlinesIn } from "../shapes/headlines";
import { because, type Detector } from "./detector";
import { isHeadlineList } from "./headline-list";
import { untitledDoubt } from "./untitled";

const MIN_CARDS = 3;
const ROW = 2;
const FEED = 0.2;
const PICTURED = 0.8;
const LINKED = 0.6;
const MIN_VIDEOS = 2;
const MAX_VIDEO = 160;
const TIMED = /^\d{1,2}:[0-5]\d\s\D|\D\s\d{1,2}:[0-5]\d$/;
/** Little happens in the first minutes of a day. */
const NO_TIME_OF_DAY = /(?:^|\D)(?:00?|2[4-9]|[3-5]\d):\d\d(?:\D|$)/;

/** Frames alike, side by side, each leading to another page; with teasers or without. */
export const cards: Detector = {
  id: "cards",
  detect(suspect, { view }) {
    const { cards, title, place, aside, lines } = suspect;
    if (place === "after" && areVideos(lines))
      return {
        kind: "recommended",
        logOdds: ROW,
        because: because("because_cards", lines.length),
      };
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

/** Two short lines or more with a running time each, under a title or none; one is no time of a day. */
function areVideos(lines: readonly Line[]): boolean {
  const timed = lines.filter(({ text }) => text.length <= MAX_VIDEO && TIMED.test(text));
  if (timed.length < MIN_VIDEOS || timed.length < lines.length - 1) return false;
  return timed.some(({ text }) => NO_TIME_OF_DAY.test(text));
}

/** A link to another page; "#" opens something on this one. */
function leadsOut(line: Line, { facts }: PageView): boolean {
  if (line.clickable) return true;
  return linkShare(line) > LINKED && line.href.split("#")[0] !== facts.url.split("#")[0];
}
