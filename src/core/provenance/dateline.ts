import { monthOf, weekdayOf } from "../metadata/calendar";
import { findDays } from "../metadata/dates";
import { agenciesIn, isShort } from "./agencies";
import { easternDateline } from "./dateline-east";
import { isBritish, isKnownPlace, isRegion } from "./places";

/** What stands before a story's first words: "SEOUL, South Korea (AP) — ". */
export interface Dateline {
  /** The place as written, without date and agency, or "". */
  readonly place: string;
  readonly agencies: readonly string[];
  /** Its characters, with the sign and the space behind it; 0 where there is none. */
  readonly length: number;
  /** As written, without the sign that ends it. */
  readonly text: string;
}

export const noDateline: Dateline = { place: "", agencies: [], length: 0, text: "" };

const MAX_CHARS = 130;
const MAX_PARTS = 6;
const SIGN = /\s*(?:\.[-–—]{1,2}|[-–—]{1,2}|=|:)(?=\s|\p{Lu}|["“«]|$)\s*/gu;
const BRACKET = /[([（［]([^()[\]（）［］]{2,60})[)\]）］]/g;
/** Russian: "МОСКВА, 3 сентября. /ТАСС/." */
const STROKES = /^(.{2,60}?)\.?\s?\/([^/]{2,40})\/\.?\s*/u;
const SHOUT =
  /^(?:EXCLUSIVE|VIDEO|WATCH|BREAKING|UPDATED?|LIVE|OPINION|ANALYSIS|PHOTOS?|NEWS|REVIEW|INTERVIEW|WARNING|EXPLAINER|FACT CHECK|SPONSORED|ADVERTISEMENT|NOTE|EDITORIAL|CORRECTION|RELATED|READ MORE|SUBSCRIBE|EILMELDUNG|KOMMENTAR|URGENT|URGENTE|DERNIÈRE|ВАЖНО|СРОЧНО|Q&A|FAQ|PDF|CEO|USA|TOP|HOW TO|NEW|FREE)$/u;

/** The dateline at the beginning of a paragraph, or one of length 0. */
export function datelineOf(paragraph: string): Dateline {
  const head = paragraph.slice(0, MAX_CHARS);
  return easternDateline(head) ?? strokes(head) ?? signed(head) ?? noDateline;
}

/** Tries each sign that could end it; the last that makes a whole dateline counts. */
function signed(head: string): Dateline | null {
  let best: Dateline | null = null;
  for (const sign of [...head.matchAll(SIGN)].slice(0, MAX_PARTS)) {
    const text = head.slice(0, sign.index).trim();
    const read = text === "" ? null : parsed(text, sign[0].trim());
    if (read) best = { ...read, length: sign.index + sign[0].length, text };
  }
  return best ? creditedBehind(best, head) : bracketOnly(head);
}

/** "МОСКВА, 3 сен — РИА Новости. …": the agency stands behind the sign and ends with a full stop. */
function creditedBehind(dateline: Dateline, head: string): Dateline {
  const credit = /^([^.:]{2,30})[.:]\s+/u.exec(head.slice(dateline.length));
  const agencies = dateline.agencies.length > 0 || !credit ? [] : agenciesIn(credit[1] ?? "");
  if (!credit || agencies.length === 0) return dateline;
  const length = dateline.length + credit[0].length;
  return { ...dateline, agencies, length, text: head.slice(0, length).trim() };
}

/** "NEW DELHI (PTI) The …": the bracket ends it without a sign. */
function bracketOnly(head: string): Dateline | null {
  const bracket = creditOf(head);
  if (!bracket) return null;
  const end = bracket.end + (head[bracket.end] === "." ? 1 : 0);
  const read = parsed(head.slice(0, bracket.end).trim(), "");
  const rest = head.slice(end);
  if (!read || read.place === "" || !/^\s*$|^\s[\p{Lu}\p{Lo}"“«]/u.test(rest)) return null;
  return { ...read, length: end + (/^\s*/.exec(rest)?.[0].length ?? 0), text: head.slice(0, end) };
}

/** Short names that open a story without a bracket. */
const OPENERS = /^(?:AP|AFP|CNN|dpa|EFE|PTI|ANI)$/;

type Read = Pick<Dateline, "place" | "agencies">;

interface Credit {
  readonly agencies: readonly string[];
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/** The first bracket that names agencies alone. */
function creditOf(text: string): Credit | null {
  for (const match of text.matchAll(BRACKET)) {
    const name = match[1] ?? "";
    const agencies = agenciesIn(name);
    const start = match.index;
    if (agencies.length > 0) return { agencies, name, start, end: start + match[0].length };
  }
  return null;
}

function parsed(text: string, sign: string): Read | null {
  const credit = creditOf(text);
  if (!credit) return /[([]/.test(text) ? null : unbracketed(text, sign);
  const { agencies, name } = credit;
  const before = bare(text.slice(0, credit.start)).replace(/[\s,–—-]+$/u, "");
  const behind = bare(text.slice(credit.end)).replace(/^[\s,.–—:-]+/u, "");
  if (before !== "" && behind !== "") return null;
  const place = placeOf(before || behind, true);
  if (place === null || (agencies.includes("PA") && !isBritish(place))) return null;
  // "(AP): words": a short name alone before a colon heads a list's item as often as a story.
  return place === "" && sign === ":" && isShort(name) ? null : { place, agencies };
}

/** "New Delhi [India]" without the country in brackets. */
function bare(text: string): string {
  return text.replace(/\s?\[[^[\]]{0,30}\]/g, "").trim();
}

/** "BERLIN —", "WASHINGTON, Sept. 3 —", "CNN —", "MOSCOW, Sept 3 - RIA Novosti." */
function unbracketed(text: string, sign: string): Read | null {
  const agencies = text.includes(",") || text.includes("/") ? [] : agenciesIn(text);
  const bold = sign !== ":" && (!isShort(text) || OPENERS.test(text));
  if (agencies.length > 0) return bold ? { place: "", agencies } : null;
  const [first, ...more] = text.split(/\s[-–—]\s/);
  const credited = more.length === 1 ? agenciesIn(more[0] ?? "") : [];
  if (credited.length > 0) {
    const place = placeOf(first ?? "", true);
    return place ? { place, agencies: credited } : null;
  }
  const place = placeOf(text, false);
  return place ? { place, agencies: [] } : null;
}

function strokes(head: string): Dateline | null {
  const match = STROKES.exec(head);
  const agencies = agenciesIn(match?.[2] ?? "");
  const place = match ? placeOf(match[1] ?? "", true) : null;
  if (!match || agencies.length === 0 || !place) return null;
  return { place, agencies, length: match[0].length, text: match[0].trim() };
}

/**
 * The place of a dateline's parts, its days left out; null where a part is neither.
 *
 * @param credited - an agency stands beside it, so that any name may be a place
 */
function placeOf(text: string, credited: boolean): string | null {
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
