import { agenciesIn, isShort } from "./agencies";
import { easternDateline } from "./dateline-east";
import { isShout, placeOf } from "./dateline-place";
import { isBritish } from "./places";

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
  if (!credit) return /[([]/.test(text) ? stationed(text, sign) : unbracketed(text, sign);
  const { agencies, name } = credit;
  const before = bare(text.slice(0, credit.start)).replace(/[\s,–—-]+$/u, "");
  const behind = bare(text.slice(credit.end)).replace(/^[\s,.–—:-]+/u, "");
  if (before !== "" && behind !== "") return null;
  const place = placeOf(before || behind, true);
  if (place === null) return null;
  if (agencies.includes("PA") && !isBritish(place)) return stationed(text, sign);
  // "(AP): words": a short name alone before a colon heads a list's item as often as a story.
  return place === "" && sign === ":" && isShort(name) ? null : { place, agencies };
}

/** "ALMOND CITY (WABC) --", "WASHINGTON (May 4, 2017) —": capitals, and a station or a day. */
const STATION =
  /^(\p{Lu}[\p{Lu}\s.'’,-]{2,38}) ?\((?:\p{Lu}{2,5}(?:-TV)?|[\p{L}.]{3,10} \d{1,2}, \d{4})\)$/u;

function stationed(text: string, sign: string): Read | null {
  const place = STATION.exec(text)?.[1]?.trim();
  return place && sign !== ":" && !isShout(place) ? { place, agencies: [] } : null;
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
