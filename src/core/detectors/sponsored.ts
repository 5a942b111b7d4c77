import type { Line } from "../reading";
import { isEntry } from "../sections/section-title";
import { isAdLabel, isMarkedAd } from "../shapes/ad-label";
import { because, type Detector } from "./detector";

const CREDIT =
  /^(?:by |via )?(?:taboola|outbrain|mgid|revcontent|zergnet|promoted links?|ads by .{1,20})\W*$/i;
/** "आपके लिए Sponsored": a title that owns up, in whatever language the rest of it is. */
const OWNS_UP = /^.{2,24}\s(?:sponsored|promoted)$/i;
const LABELLED = 2.8;
/** Nothing but labels is no menu and no header, wherever it stands. */
const BARE = 8;
const MAX_CHARS = 3_000;

/** Blocks that own up to being paid for. */
export const sponsored: Detector = {
  id: "sponsored",
  detect({ lines, chars, place, furniture }, { view }) {
    if (chars > MAX_CHARS) return null;
    const [first] = lines;
    if (first && lines.length > 1 && place === "after" && OWNS_UP.test(first.text))
      return {
        kind: "sponsored",
        logOdds: LABELLED,
        because: because("because_label", first.text),
      };
    const said = lines.filter(
      ({ text, lead }) =>
        isAdLabel(text) || isAdLabel(lead) || isMarkedAd(text) || CREDIT.test(text),
    );
    // In a site's foot such a link leads to those who would place one.
    const sellsPlaces = (line: Line) => furniture && line.links > 0;
    const label = said.find((line) => !isEntry(line, view) && !sellsPlaces(line));
    if (!label) return null;
    const labels = said.filter(({ text }) => isAdLabel(text)).length;
    if (said.length === lines.length && lines.every(({ text }) => isAdLabel(text)))
      return { kind: "sponsored", logOdds: BARE, because: because("because_label", label.text) };
    const whole = lines.length <= 3 || labels >= lines.length / 6 || CREDIT.test(label.text);
    return {
      kind: "sponsored",
      logOdds: whole ? LABELLED : 0.8,
      because: because("because_label", label.text),
    };
  },
};
