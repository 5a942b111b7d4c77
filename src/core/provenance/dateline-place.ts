import { monthOf, weekdayOf } from "../metadata/calendar";
import { findDays } from "../metadata/dates";
import { isKnownPlace, isRegion } from "./places";

const SHOUT =
  /^(?:EXCLUSIVE|VIDEO|WATCH|BREAKING|UPDATED?|LIVE|OPINION|ANALYSIS|PHOTOS?|NEWS|REVIEW|INTERVIEW|WARNING|EXPLAINER|FACT CHECK|SPONSORED|ADVERTISEMENT|NOTE|EDITORIAL|CORRECTION|RELATED|READ MORE|SUBSCRIBE|EILMELDUNG|KOMMENTAR|URGENT|URGENTE|DERNIÈRE|ВАЖНО|СРОЧНО|Q&A|FAQ|PDF|CEO|USA|TOP|HOW TO|NEW|FREE)$/u;
/**
 * The place of a dateline's parts, its days left out; null where a part is neither.
 *
 * @param credited - an agency stands beside it, so that any name may be a place
 */
export function placeOf(text: string, credited: boolean): string | null {
  if (text === "") return "";
  const parts = text.split(/,\s*|\s\/\s/).filter((part) => part !== "");
  const places = parts.filter((part) => !isDayPart(part));
  const [city, ...regions] = places;
  if (city === undefined) return credited ? "" : null;
  if (places.length > 3 || !places.every(isPlaceLike) || SHOUT.test(city)) return null;
  const dated = places.length < parts.length;
  if (!credited && !standsAlone(city, regions, dated)) return null;
  return [city.replace(/(?<=\p{Lu}{3})\.$/u, ""), ...regions].join(", ");
}

/** Words in capitals that call out instead of naming a place. */
export function isShout(text: string): boolean {
  return SHOUT.test(text);
}

/** Capitals that are a known city, or have a region or a day beside them. */
function standsAlone(city: string, regions: readonly string[], dated: boolean): boolean {
  const capitals = city.length >= 3 && city === city.toLocaleUpperCase() && /\p{Lu}{3}/u.test(city);
  if (!capitals) return false;
  return isKnownPlace(city) || regions.some(isRegion) || (dated && regions.length === 0);
}

function isPlaceLike(part: string): boolean {
  const words = part.split(/[\s/]+/);
  const named = words.filter((word) => /^[\p{Lu}\p{Lo}]/u.test(word)).length;
  return (
    words.length <= 5 && part.length <= 40 && !/[\d"“?!;:]/.test(part) && named * 2 >= words.length
  );
}

/** "Sept. 3", "3 mars", "03 SET", "le 3 septembre 2023", "Monday", "2023". */
function isDayPart(part: string): boolean {
  if (/^(?:19|20)\d\d$/.test(part) || /^\p{L}+(?:day|tag|di)$/iu.test(part)) return true;
  if (TONGUES.some((tongue) => weekdayOf(part, tongue) !== null)) return true;
  if (findDays(part, { language: "en", order: null }).length > 0) return true;
  const words = part.replace(/[.º]/g, "").split(/\s+/);
  const number = words.some((word) => /^\d{1,2}(?:er|st|nd|rd|th)?$/.test(word));
  return number && words.length <= 5 && words.some((word) => namesMonth(word));
}

const TONGUES = [
  "en",
  "ru",
  "pl",
  "tr",
  "id",
  "cs",
  "uk",
  "ar",
  "el",
  "fi",
  "sv",
  "hu",
  "ro",
  "ms",
  "hi",
  "fa",
  "vi",
];

function namesMonth(word: string): boolean {
  return word.length >= 3 && TONGUES.some((tongue) => monthOf(word, tongue) !== null);
}
