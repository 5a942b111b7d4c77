import { titleKey } from "../section-title";
import { because, type Detector } from "./detector";

const CLEAR = 3;
const AMBIGUOUS = 1.3;
/** What the user has asked for outweighs everything but the story itself. */
const OWN = 12;

/** A title that names a section of clutter, in any of the languages, or one of the user's own. */
export const titled: Detector = {
  id: "titled",
  detect({ title, titleMatch, blocks }, { userTitles, ruled }) {
    if (title && userTitles.has(titleKey(title.text)) && !ruled.titles.has(titleKey(title.text))) {
      const kind = titleMatch?.kind ?? "related";
      return { kind, logOdds: OWN, because: because("because_own_title", title.text) };
    }
    if (!titleMatch) return null;
    const text = title?.text.slice(0, 80) ?? blocks[0]?.label ?? "";
    const logOdds = titleMatch.ambiguous ? AMBIGUOUS : CLEAR;
    return { kind: titleMatch.kind, logOdds, because: because("because_title", text) };
  },
};
