import { prefixTitle } from "../lexicon/titles";
import { titleKey } from "../sections/section-title";
import { because, type Detector } from "./detector";

const CLEAR = 3;
const AMBIGUOUS = 1.3;
/** What the user has asked for outweighs everything but the story itself. */
const OWN = 12;

/** A title that names a section of clutter, in any of the languages, or one of the user's own. */
export const titled: Detector = {
  id: "titled",
  detect({ title, titleMatch, blocks, lines }, { userTitles, ruled }) {
    if (title && userTitles.has(titleKey(title.text)) && !ruled.titles.has(titleKey(title.text))) {
      const kind = titleMatch?.kind ?? "related";
      return { kind, logOdds: OWN, because: because("because_own_title", title.text) };
    }
    // "Also read: …" in one line is weighed as an insert.
    if (!titleMatch || (lines.length === 1 && title && prefixTitle(title.text))) return null;
    const text = title?.text.slice(0, 80) ?? blocks[0]?.label ?? "";
    const logOdds = titleMatch.ambiguous ? AMBIGUOUS : CLEAR;
    return { kind: titleMatch.kind, logOdds, because: because("because_title", text) };
  },
};
