import { isEntry } from "../section-title";
import { because, type Detector } from "./detector";

const LABEL =
  /^[\s–—*|-]*(?:advertisements?|(?:article|story) continues (?:below|after) .{2,24}|ads?(?: feedback)?|sponsored(?: (?:content|links?|stories|by .{1,30}))?|promoted(?: (?:content|links?))?|paid (?:content|post)|werbung|anzeige|publicité|publicidad|pubblicità|reklama?|advertentie|annons|広告|광고|广告|إعلان|विज्ञापन)\W*$/iu;
const CREDIT =
  /^(?:by |via )?(?:taboola|outbrain|mgid|revcontent|zergnet|promoted links?|ads by .{1,20})\W*$/i;
const LABELLED = 2.8;
/** Nothing but labels is no menu and no header, wherever it stands. */
const BARE = 8;
const MAX_CHARS = 3_000;

/** Blocks that own up to being paid for. */
export const sponsored: Detector = {
  id: "sponsored",
  detect({ lines, chars }, { view }) {
    if (chars > MAX_CHARS) return null;
    const said = lines.filter(
      ({ text, lead }) => LABEL.test(text) || LABEL.test(lead) || CREDIT.test(text),
    );
    const label = said.find((line) => !isEntry(line, view));
    if (!label) return null;
    const labels = said.filter(({ text }) => LABEL.test(text)).length;
    if (said.length === lines.length && lines.every(({ text }) => LABEL.test(text)))
      return { kind: "sponsored", logOdds: BARE, because: because("because_label", label.text) };
    const whole = lines.length <= 3 || labels >= lines.length / 6 || CREDIT.test(label.text);
    return {
      kind: "sponsored",
      logOdds: whole ? LABELLED : 0.8,
      because: because("because_label", label.text),
    };
  },
};
