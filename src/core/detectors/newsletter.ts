import { because, type Detector } from "./detector";

const OFFER =
  /\b(?:newsletter|subscri\w+|sign[ -]?up|inbox|mailing list|by e-?mail|your e-?mail|abonn\w+|suscr\w+|inscri\w+|assine|iscriviti|abonneer\w*|подпис\w+)\b|ニュースレター|登録|뉴스레터|구독|订阅|訂閱|النشرة|اشترك|सदस्यता/iu;
const MAX_CHARS = 900;
const WITH_FIELD = 3.6;
const WORDS_ONLY = 1.2;

/** A box that asks for an address to send letters to. */
export const newsletter: Detector = {
  id: "newsletter",
  detect({ lines, chars, controls, proseShare }) {
    if (chars > MAX_CHARS || lines.length > 16) return null;
    const offer = lines.find((line) => OFFER.test(line.text));
    if (!offer) return null;
    if (controls > 0) {
      return {
        kind: "newsletter",
        logOdds: WITH_FIELD,
        because: because("because_newsletter_field"),
      };
    }
    if (lines.length > 6 || proseShare > 0.9) return null;
    return {
      kind: "newsletter",
      logOdds: WORDS_ONLY,
      because: because("because_newsletter_words"),
    };
  },
};
