import { linkShare } from "../scoring/page-view";
import { leadsIntoPage } from "../shapes/headlines";
import { because, type Detector } from "./detector";

const MIN_ENTRIES = 2;
const LINKED = 0.6;
/** Of the characters that are links; the rest may be "Back to top". */
const MOST = 0.8;
/** As much as a known title and the place below the story together. */
const CONTENTS = -4;

/** A table of contents: its links lead to places on the same page. */
export const contents: Detector = {
  id: "contents",
  detect({ lines, stamps }, { view }) {
    // The dates of remarks lead to themselves.
    if (stamps > 0) return null;
    const links = lines.filter((line) => linkShare(line) > LINKED);
    const entries = links.filter((line) => leadsIntoPage(line, view));
    const chars = (of: typeof lines) => of.reduce((sum, { text }) => sum + text.length, 0);
    if (entries.length < MIN_ENTRIES || chars(entries) < chars(links) * MOST) return null;
    return { kind: null, logOdds: CONTENTS, because: because("because_contents") };
  },
};
