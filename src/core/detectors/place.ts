import { because, type Detector, type Sighting } from "./detector";

const AFTER_STORY = 1;
const BESIDE_STORY = 0.7;
const BEFORE_STORY = -0.3;
const FURNITURE = -5;

/** Where the block stands: after the story, beside it, or in the site's own furniture. */
export const place: Detector = {
  id: "place",
  detect(suspect) {
    const { furniture, aside, place } = suspect;
    const found: Sighting[] = [];
    if (furniture)
      found.push({ kind: null, logOdds: FURNITURE, because: because("because_furniture") });
    if (aside) found.push({ kind: null, logOdds: BESIDE_STORY, because: because("because_aside") });
    if (place === "after")
      found.push({ kind: null, logOdds: AFTER_STORY, because: because("because_after") });
    if (place === "before")
      found.push({ kind: null, logOdds: BEFORE_STORY, because: because("because_before") });
    return found;
  },
};
