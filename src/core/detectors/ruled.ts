import { titleKey } from "../section-title";
import { because, type Detector } from "./detector";

/** Either outweighs all that can be said of a section, but for the story in it. */
const HIDE = 12;
const KEEP = -30;
const TITLE_LINES = 2;

/** A title that one of the user's filters speaks of: it is to be hidden, or to stay. */
export const ruled: Detector = {
  id: "ruled",
  detect({ lines, titleMatch }, scene) {
    const { titles } = scene.ruled;
    for (const { text } of titles.size > 0 ? lines.slice(0, TITLE_LINES) : []) {
      const rule = titles.get(titleKey(text));
      if (!rule) continue;
      const reason = because("because_filter", rule.text);
      return rule.keep
        ? { kind: null, logOdds: KEEP, because: reason }
        : { kind: titleMatch?.kind ?? "related", logOdds: HIDE, because: reason };
    }
    return null;
  },
};
