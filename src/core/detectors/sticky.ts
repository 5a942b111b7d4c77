import { leadsIntoPage } from "../shapes/headlines";
import { because, type Detector } from "./detector";

const NAME = /^(?:sticky|stickybar|floating|bottombar|anchored|snackbar|toast)$/;
const MAX_CHARS = 400;
const CONTENTS = 2;
const PINNED = 3;
const NAMED = 1.6;

/** A bar that stays in view while the page is scrolled. */
export const sticky: Detector = {
  id: "sticky",
  detect({ pinned, chars, names, furniture, lines }, { view }) {
    if (chars > MAX_CHARS || furniture) return null;
    // A table of contents may well go along with its story.
    if (lines.filter((line) => leadsIntoPage(line, view)).length >= CONTENTS) return null;
    const called = [...names].some((name) => NAME.test(name));
    if (!pinned && !called) return null;
    return {
      kind: "sticky",
      logOdds: (pinned ? PINNED : 0) + (called ? NAMED : 0),
      because: because("because_pinned"),
    };
  },
};
