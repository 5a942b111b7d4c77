import { because, type Detector } from "./detector";

const MIN_CARDS = 3;
const ROW = 2;
const LISTED = 0.3;
const FEED = 0.2;

/** Frames alike, side by side, each leading to another page; with teasers or without. */
export const cards: Detector = {
  id: "cards",
  detect({ cards, headlines, title, lines, place, aside }) {
    // A list of headlines has been seen already.
    if (cards < MIN_CARDS || headlines >= lines.length * LISTED) return null;
    const reason = because("because_cards", cards);
    const row = { kind: null, logOdds: ROW, because: reason };
    if (title) return row;
    // An untitled row may be part of a story; below it, with a headline in each, it is a feed.
    if ((place !== "after" && !aside) || headlines < cards) return null;
    return [row, { kind: "recommended", logOdds: FEED, because: reason }];
  },
};
