import { phrase, phraseOf } from "../lexicon/phrases";
import type { Line } from "../reading";
import { because, type Detector } from "./detector";

const OFFER =
  /\b(?:newsletter|subscri\w+|sign[ -]?up|in-?box|mailing list|by e-?mail|your e-?mail|abonn\w+|s[uo]scr\w+|inscri\w+|assine|iscriviti|aanmelden|nieuwsbrief|nyhetsbrev|boletín|boletim|bülten\w*|berlangganan|odebírat)\b|подпи(?:саться|шитесь|ска)|рассылк|ニュースレター|登録|뉴스레터|구독|订阅|訂閱|النشرة|اشترك|सदस्यता/iu;
const MAX_CHARS = 900;
const MAX_FIELDS = 3;
const MAX_LINES = 6;
/** An address field in a small box says it all; another field says something. */
const EMAIL_FIELD = 7;
const WITH_FIELD = 3.6;
const WITH_BUTTON = 3;
/** Words alone count for less where nothing can be pressed. */
const WORDS_ONLY = 1.2;
const WORDS_UNLINKED = 0.5;
const LINKED = 0.3;
const MAX_BUTTON = 30;

/** Whether a text offers letters by mail, in any of the languages. */
export function offersLetters(text: string): boolean {
  return OFFER.test(text);
}

/** A short link that makes the offer itself. */
export function isOfferLink(line: Line): boolean {
  return (
    line.linkChars >= line.text.length - 1 &&
    line.linkChars <= MAX_BUTTON &&
    offersLetters(line.text)
  );
}

/** Letters are named in the first line, and offered again beside a link. */
export function offersTwice([first, ...others]: readonly Line[]): boolean {
  if (!first || first.links > 0 || !offersLetters(first.text)) return false;
  return others.some(({ links, text }) => links > 0 && offersLetters(text));
}

/** A box that asks for an address to send letters to. */
export const newsletter: Detector = {
  id: "newsletter",
  detect({ lines, chars, controls, linkShare, emails, proseShare, titleMatch, names, place }) {
    if (chars > MAX_CHARS || lines.length > 16) return null;
    const remarks = titleMatch?.kind === "comments" || names.has("comment") || names.has("respond");
    if (emails > 0 && !remarks && controls <= MAX_FIELDS) {
      return {
        kind: "newsletter",
        logOdds: EMAIL_FIELD,
        because: because("because_newsletter_field"),
      };
    }
    // The form itself may come from elsewhere, later.
    if (titleMatch?.kind === "newsletter" && names.has("newsletter"))
      return {
        kind: "newsletter",
        logOdds: WITH_FIELD,
        because: because("because_newsletter_words"),
      };
    const offer = lines.find((line) => offersLetters(line.text));
    if (!offer) return null;
    if (controls > 0) {
      return {
        kind: "newsletter",
        logOdds: WITH_FIELD,
        because: because("because_newsletter_field"),
      };
    }
    if (lines.length > MAX_LINES || proseShare > 0.9) return null;
    // "Which camera works without a subscription?"
    if (lines.length === 1 && phraseOf(offer.text) === phrase.question) return null;
    const button =
      lines.length > 1 &&
      (offersTwice(lines) ||
        lines.some((line) => line.clickable || (place !== "before" && isOfferLink(line))));
    const words = linkShare >= LINKED ? WORDS_ONLY : WORDS_UNLINKED;
    const logOdds = button ? WITH_BUTTON : words;
    return { kind: "newsletter", logOdds, because: because("because_newsletter_words") };
  },
};
