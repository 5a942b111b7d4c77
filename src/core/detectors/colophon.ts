import { phrase, phraseOf } from "../lexicon/phrases";
import { tellsOfHouse } from "../shapes/house";
import { because, type Detector } from "./detector";

/** Outweighs a title and a list together: what holds the foot is looked into instead. */
const FOOT = -12;
const MIN_HOUSE = 2;
/** A box that asks for an address names its terms too; a site's foot names more, or its rights. */
const MIN_BESIDE_FORM = 3;
/**
 * The site's foot below the story, told by what the house says of itself: imprint, contact, terms.
 * It stays at the default level; what is clutter within it is judged by itself.
 */
export const colophon: Detector = {
  id: "colophon",
  detect({ lines, emails, place }, { view }) {
    if (place !== "after") return null;
    const house = lines.filter(({ text }) => tellsOfHouse(text)).length;
    const isOwned = emails > 0 && lines.some(({ text }) => text.startsWith("©"));
    if (!isOwned && house < (emails > 0 ? MIN_BESIDE_FORM : MIN_HOUSE)) return null;
    // A question for consent tells of cookies in whole sentences.
    if (lines.some(({ id, text }) => view.prose[id] && phraseOf(text) === phrase.consent))
      return null;
    return { kind: null, logOdds: FOOT, because: because("because_furniture") };
  },
};
