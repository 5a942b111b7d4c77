import { phrase, phraseOf } from "../lexicon/phrases";
import { namesAuthor } from "../shapes/about-author";
import { because, type Detector } from "./detector";

const MAX_CHARS = 1_200;
const MAX_LINES = 14;
const BIOGRAPHY = 3;

/** A few lines about who wrote the story, below it. */
export const author: Detector = {
  id: "author",
  detect({ lines, chars, place }, { view }) {
    if (chars > MAX_CHARS || lines.length > MAX_LINES) return null;
    const [first] = lines;
    const titled = first !== undefined && lines.length > 1 && namesAuthor(first, view);
    if (place !== "after" && !titled) return null;
    if (!titled && !lines.some((line) => phraseOf(line.text) === phrase.writesHere)) return null;
    return { kind: "author-more", logOdds: BIOGRAPHY, because: because("because_biography") };
  },
};
