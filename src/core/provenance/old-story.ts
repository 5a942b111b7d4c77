import { daysBetween, primary } from "../metadata/calendar";
import type { Signal } from "../story/story";
import { sentences } from "../text/sentences";
import { openingDateline } from "./agency";
import {
  type Clue,
  futureClues,
  isNear,
  meetingClues,
  newestDay,
  relativeClues,
  termClues,
  weekdayClues,
} from "./clues";
import { quoted, type Telling } from "./telling";
import { bareWeekdays } from "./weekdays";

const READ_CHARS = 30_000;
/** Younger than this is a story that was posted late, not an old one. */
const MIN_DAYS = 60;
/** How old the newest day that a text names must be to date the text. */
const MIN_DAYS_NEWEST = 300;
const MIN_WEEKDAYS = 2;
const MANY_WEEKDAYS = 4;
/** Texts that speak of the past on purpose, told by their title and first words. */
const OF_THE_PAST =
  /\b(?:anniversar\w+|looking back|look back|flashback|throwback|on this day|this day in|history of|from the (?:archives?|vault)|retrospective|timeline of|obituar\w+|dies at|dead at|memorial|jahrestag|geschichte de[rs]|rückblick|histoire d|aniversario|historia de|anniversario|jubileum|rocznic\w+)\b|周年|주년|годовщин/iu;
const YEARS_AGO =
  /\byears? (?:ago|later|on|since)\b|\bvor \d+ jahren|\bil y a \d+ ans|\bhace \d+ años/iu;
const OPENING_CHARS = 500;
const AGENCY_YEAR =
  /(?:copyright|©|\(c\))\s*(?:©\s*)?(20\d\d)[\s,]+(?:by\s)?(?:the\s)?(?:associated press|reuters|afp|agence france|dpa|canadian press|press association|pa media|efe|ansa|xinhua|bloomberg|cnn)/i;

/** Where the text points to a time long before the one the page claims. */
export function oldStory(telling: Telling): readonly Signal[] {
  const claim = telling.metadata.published?.value.slice(0, 10) ?? "";
  const text = telling.article.text.slice(0, READ_CHARS);
  const title = telling.metadata.title?.value ?? "";
  if (claim === "" || YEARS_AGO.test(title)) return [];
  if (OF_THE_PAST.test(`${title}\n${text.slice(0, OPENING_CHARS)}`)) return [];
  const language = primary(telling.metadata.language?.value ?? "en");
  if (namesOwnTime(text, language, claim)) return [];
  const found = agreed([...fixed(telling, text, language, claim)], claim);
  if (!found || daysBetween(found.day, claim) < MIN_DAYS) return [];
  return [
    {
      signal: "old-story",
      value: found.day,
      evidence: quoted(found.evidence),
      confidence: found.confidence,
    },
  ];
}

function fixed(telling: Telling, text: string, language: string, claim: string): readonly Clue[] {
  const spans = sentences(text, language).map(({ start, end }) => text.slice(start, end));
  const { clues, consistent } = weekdayClues(text, language, claim);
  const newsy = isNews(telling, text, language);
  const all = [
    ...(consistent > 0 ? [] : clues),
    ...agencyYear(telling),
    ...(newsy ? [...futureClues(spans, language), ...relativeClues(text)] : []),
    ...newestClue(telling, text, language, claim),
    ...(language === "en" ? termClues(spans) : []),
  ];
  const late = all.filter(({ day }) => daysBetween(day, claim) >= MIN_DAYS);
  return [...late, ...meetingFits(spans, all, claim, language)];
}

/** Of the days on which two people met, the latest that no other clue rules out. */
function meetingFits(
  spans: readonly string[],
  others: readonly Clue[],
  claim: string,
  language: string,
): readonly Clue[] {
  if (language !== "en") return [];
  const limits = others.filter(({ kind }) => kind === "until");
  return meetingClues(spans).flatMap((days) => {
    const told = days.filter(({ day }) => daysBetween(day, claim) >= -1);
    if (told.some(({ day }) => daysBetween(day, claim) < MIN_DAYS)) return [];
    const left = told.filter(({ day }) =>
      limits.every((limit) => day >= limit.from && day <= limit.day),
    );
    return left.toSorted((one, other) => (one.day < other.day ? 1 : -1)).slice(0, 1);
  });
}

/** A clue that fixes a day before one that only gives an end; more that agree, more certain. */
function agreed(clues: readonly Clue[], claim: string): Clue | null {
  const late = clues.filter(({ day }) => daysBetween(day, claim) >= MIN_DAYS);
  const fixedDays = late.filter(({ kind }) => kind === "on");
  const pool = fixedDays.length > 0 ? fixedDays : late;
  const [best] = pool.toSorted(
    (one, other) => votes(pool, other) - votes(pool, one) || (one.day < other.day ? 1 : -1),
  );
  if (!best) return null;
  const earliest =
    fixedDays.length > 0
      ? best
      : (pool.toSorted((one, other) => (one.day < other.day ? -1 : 1))[0] ?? best);
  return {
    ...earliest,
    confidence: Math.min(0.97, earliest.confidence + 0.04 * (late.length - 1)),
  };
}

function votes(clues: readonly Clue[], { day }: Clue): number {
  return clues.filter((other) => isNear(other.day, day)).length;
}

/** "© 2023 The Associated Press" under a story. */
function agencyYear({ closing }: Telling): readonly Clue[] {
  return closing.flatMap(({ text }): readonly Clue[] => {
    const year = AGENCY_YEAR.exec(text.slice(0, 400))?.[1];
    if (!year) return [];
    return [
      {
        day: `${year}-12-31`,
        kind: "until",
        from: `${year}-01-01`,
        evidence: text,
        confidence: 0.9,
      },
    ];
  });
}

/** A text that tells of its week, and whose newest day is long past. */
function newestClue(
  telling: Telling,
  text: string,
  language: string,
  claim: string,
): readonly Clue[] {
  const newest = newestDay(text, language);
  if (!newest || daysBetween(newest.day, claim) < MIN_DAYS_NEWEST) return [];
  const weekdays = bareWeekdays(text, language).length;
  const credited = openingDateline(telling).dateline.length > 0;
  if (weekdays < (credited ? MIN_WEEKDAYS : MANY_WEEKDAYS)) return [];
  return [{ ...newest, kind: "on", from: newest.day, confidence: 0.7 }];
}

function isNews(telling: Telling, text: string, language: string): boolean {
  if (openingDateline(telling).dateline.length > 0) return true;
  return bareWeekdays(text, language).length >= MIN_WEEKDAYS;
}

/** The text names the page's own year, or a day of its own time: it was written then. */
function namesOwnTime(text: string, language: string, claim: string): boolean {
  const newest = newestDay(text, language);
  return newest !== null && daysBetween(newest.day, claim) < MIN_DAYS;
}
