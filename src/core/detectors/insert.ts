import { phraseOf } from "../phrases";
import { because, type Detector } from "./detector";

const GO_ON = 11;
const MAX_LINES = 3;
const INSERT = 3;
const MIN_LINK_SHARE = 0.5;

/** A line or two between paragraphs that send the reader to another page: "Also read: …". */
export const insert: Detector = {
  id: "insert",
  detect({ lines, linkShare, titleMatch }) {
    if (lines.length > MAX_LINES || linkShare < MIN_LINK_SHARE) return null;
    const first = lines[0];
    if (!first || (phraseOf(first.text) !== GO_ON && !titleMatch)) return null;
    return {
      kind: "related",
      logOdds: INSERT,
      because: because("because_insert", first.text.slice(0, 60)),
    };
  },
};
