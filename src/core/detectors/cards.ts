import { because, type Detector } from "./detector";

const MIN_CARDS = 3;
const ROW = 2;
const LISTED = 0.3;

/** Frames alike, side by side, each leading to another page; with teasers or without. */
export const cards: Detector = {
  id: "cards",
  detect({ cards, headlines, title, lines }) {
    // A list of headlines has been seen already; untitled rows may be part of a story.
    if (cards < MIN_CARDS || headlines >= lines.length * LISTED || !title) return null;
    return { kind: null, logOdds: ROW, because: because("because_cards", cards) };
  },
};
