import { isAboveHeadline } from "../sections/place";
import { because, type Detector } from "./detector";

/** How much of the story model's opinion counts here. */
const SHARE = 0.55;
const MOST_FOR = 2.2;
/** Above the headline nothing reads like the story: that says little. */
const MOST_ABOVE = 0.5;
const MOST_AGAINST = -6;
/** Each expected word of story costs this much. */
const PER_WORD = 0.06;

/** What the model that finds the story says of the words in the block. */
export const notStory: Detector = {
  id: "not-story",
  detect({ storyOdds, storyWords, words, lines }, scene) {
    if (words === 0) return null;
    const opinion = -storyOdds * SHARE - storyWords * PER_WORD;
    const most = isAboveHeadline(lines, scene) ? MOST_ABOVE : MOST_FOR;
    const logOdds = Math.max(MOST_AGAINST, Math.min(most, opinion));
    const key = logOdds > 0 ? "because_unlike_story" : "because_like_story";
    return { kind: null, logOdds, because: because(key) };
  },
};
