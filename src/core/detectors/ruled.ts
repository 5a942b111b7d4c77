import { TITLE_LINES, titleKey } from "../sections/section-title";
import { because, type Detector } from "./detector";

/** Log-odds: either outweighs all that can be said of a section, but for the story in it. */
export const RULE_HIDES = 12;
export const RULE_KEEPS = -30;

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
        ? { kind: null, logOdds: RULE_KEEPS, because: reason }
        : { kind: titleMatch?.kind ?? "related", logOdds: RULE_HIDES, because: reason };
    }
    return null;
  },
};
