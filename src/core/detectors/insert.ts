import { phrase, phraseOf } from "../phrases";
import { because, type Detector } from "./detector";

const MAX_LINES = 3;
const INSERT = 3;
const MIN_LINK_SHARE = 0.5;

/** A line or two between paragraphs that send the reader to another page: "Also read: …". */
export const insert: Detector = {
  id: "insert",
  detect({ lines, linkShare, titleMatch }) {
    if (lines.length > MAX_LINES || linkShare < MIN_LINK_SHARE) return null;
    const first = lines[0];
    if (!first || (phraseOf(first.text) !== phrase.goOn && !titleMatch)) return null;
    return {
      kind: "related",
      logOdds: INSERT,
      because: because("because_insert", first.text.slice(0, 60)),
    };
  },
};
