import { daysBetween } from "../metadata/calendar";
import { findDays } from "../metadata/dates";
import { sentences } from "../text/sentences";
import { meetings, terms } from "./almanac";
import { bareWeekdays, earlierYear, weekdated, weekdayOn } from "./weekdays";

/** Something in a text that tells when it was written. */
export interface Clue {
  /** A day near which it was written, ISO; or the last on which it can have been written. */
  readonly day: string;
  readonly kind: "on" | "until";
  readonly from: string;
  readonly evidence: string;
  readonly confidence: number;
}

const MAX_YEARS = 15;
/** A story is told within days of what it calls by weekday. */
const TOLERANCE = 10;
const FORMER =
  /\b(?:former|then|ex|late|outgoing|ousted|deposed|previous|under|old)[\s-]+(?:\p{L}+\s){0,2}$/iu;
const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/;

/** Weekdays with a day and a month: together they fix the year. */
export function weekdayClues(
  text: string,
  language: string,
  claim: string,
): { readonly clues: readonly Clue[]; readonly consistent: number } {
  const dated = weekdated(text, language).filter(
    ({ start }) => !YEAR.test(sentenceAround(text, language, start, 1)),
  );
  const clues = dated.flatMap((mention): readonly Clue[] => {
    const day = earlierYear(mention, claim, MAX_YEARS);
    if (!day) return [];
    const evidence = sentenceAround(text, language, mention.start);
    return [{ day, kind: "on", from: day, evidence, confidence: 0.85 }];
  });
  return { clues, consistent: dated.length - clues.length };
}

/** An office in the same breath as a weekday: it was held in the week the story was written. */
export function termClues(told: readonly string[]): readonly Clue[] {
  return told.flatMap((sentence) => {
    if (YEAR.test(sentence) || bareWeekdays(sentence, "en").length === 0) return [];
    return terms.flatMap(({ office, holder, from, to }): readonly Clue[] => {
      const at = sentence.indexOf(`${office} ${holder}`);
      if (at < 0 || FORMER.test(sentence.slice(Math.max(0, at - 30), at))) return [];
      return [{ day: to, kind: "until", from, evidence: sentence, confidence: 0.8 }];
    });
  });
}

const MET = /\b(?:summit|met|meet|meeting|talks|held talks)\b/;

/** A meeting on a weekday: of the days on which the two met, those that fell on it. */
export function meetingClues(told: readonly string[]): readonly (readonly Clue[])[] {
  return told.flatMap((sentence) => {
    if (YEAR.test(sentence) || !MET.test(sentence)) return [];
    const weekdays = bareWeekdays(sentence, "en");
    return meetings.flatMap(({ one, other, days }) => {
      if (!hasName(sentence, one) || !hasName(sentence, other)) return [];
      const fit = days.filter((day) => weekdays.includes(weekdayOn(day)));
      if (fit.length === 0) return [];
      return [
        fit.map(
          (day): Clue => ({ day, kind: "on", from: day, evidence: sentence, confidence: 0.75 }),
        ),
      ];
    });
  });
}

/** "next year, 2024", "last year’s 2022 vote": the year of writing is one off. */
const RELATIVE =
  /\b(?:(next|last|this) year(?:['’]s)?,?\s(20\d\d)|(20\d\d),?\s(next|last|this) year)\b(?!\s(?:as|when))/gi;

/** A year that the text itself calls this one, the last or the next. */
export function relativeClues(text: string): readonly Clue[] {
  return [...text.matchAll(RELATIVE)].map((match): Clue => {
    const word = (match[1] ?? match[4] ?? "").toLowerCase();
    const year = Number(match[2] ?? match[3]) + (word === "next" ? -1 : word === "last" ? 1 : 0);
    const evidence = sentenceAround(text, "en", match.index);
    return {
      day: `${year}-12-31`,
      kind: "until",
      from: `${year}-01-01`,
      evidence,
      confidence: 0.8,
    };
  });
}

const FUTURE =
  /\b(?:will|plans? to|expected to|scheduled (?:for|to)|set to|due to|slated (?:for|to)|is due|are due|wird|werden|soll|sera|seront|devrait|será|serán|sarà|zal)\b[^.;]{1,120}?(?:\b(?:in|by|on|for|until|im|bis|en|d’ici|nel|entro)\s)([^.;]{0,24}?20\d\d)\b/giu;

/** What will be, and by now is past: the text is older than that. */
export function futureClues(told: readonly string[], language: string): readonly Clue[] {
  return told.flatMap((sentence) =>
    [...sentence.matchAll(FUTURE)].flatMap((match): readonly Clue[] => {
      const years = sentence.match(/(?<!\d)20\d\d(?!\d)/g) ?? [];
      if (new Set(years).size !== 1 || /["“”]|\bwould\b|\bsaid in\b/.test(sentence)) return [];
      const when = match[1] ?? "";
      const day =
        findDays(when, { language, order: null })[0]?.iso.slice(0, 10) ?? `${when.slice(-4)}-12-31`;
      return [{ day, kind: "until", from: "", evidence: sentence, confidence: 0.7 }];
    }),
  );
}

/** The newest day with a year in the text, where the text tells of its week. */
export function newestDay(
  text: string,
  language: string,
): { readonly day: string; readonly evidence: string } | null {
  const days = findDays(text, { language, order: null });
  const newest = days.toSorted((one, other) => (one.iso < other.iso ? 1 : -1))[0];
  if (!newest) return null;
  return { day: newest.iso.slice(0, 10), evidence: sentenceAround(text, language, newest.start) };
}

/** True for two days that may be of one story. */
export function isNear(one: string, other: string): boolean {
  return Math.abs(daysBetween(one, other)) <= TOLERANCE;
}

function hasName(sentence: string, name: string): boolean {
  const at = sentence.indexOf(name);
  return at >= 0 && !/\p{L}/u.test(sentence[at + name.length] ?? "");
}

/** Characters on both sides of a place in which its sentence is looked for. */
const REACH = 1_000;
const MAX_EVIDENCE = 400;

/** The sentence that holds a place in the text, and so many before it. */
function sentenceAround(text: string, language: string, at: number, before = 0): string {
  const from = Math.max(0, at - REACH);
  const spans = sentences(text.slice(from, at + REACH), language);
  const index = spans.findIndex(({ end }) => from + end > at);
  const [first, last] = [spans[Math.max(0, index - before)], spans[index]];
  return first && last
    ? text.slice(from + first.start, from + last.end).slice(0, MAX_EVIDENCE)
    : "";
}
