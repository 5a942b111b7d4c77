import { isDay, isoDay, monthOf } from "./calendar";
import { clock, offset, withClock } from "./clock";
import { type Token, tokens } from "./date-tokens";
import { isJalaliYear, jalaliDay, jalaliMonth } from "./jalali";

/** How a page writes days and months where both are numbers. */
export type Order = "dmy" | "mdy" | null;

export interface Habit {
  readonly language: string;
  readonly order: Order;
}

/** A day read from a text, and where in the text it stood. */
export interface Day {
  /** "2025-04-15", or "2025-04-15T09:49:38+02:00" as far as the page says. */
  readonly iso: string;
  readonly start: number;
  readonly end: number;
}

const MAX_CHARS = 64;
/** Day, month and year, and what may stand between them: "15th of the month of". */
const NAMED_TOKENS = 7;
const MACHINE =
  /^(\d{4})-(\d{1,2})-(\d{1,2})(?:(?:T|\s)\s?(\d{1,2}):(\d{2})(?::(\d{2}))?(?:\.\d{1,9})?\s?(Z|UTC|GMT|[+-]\d{2}:?\d{2})?)?/i;

/** A date made for machines (`datetime`, JSON-LD, meta), or a day written for people; else null. */
export function machineDate(text: string, habit: Habit): string | null {
  const cut = text.trim().slice(0, MAX_CHARS);
  const [, year, month, day, hour, minute, second, zone] = MACHINE.exec(cut) ?? [];
  if (year === undefined) return findDay(cut, habit)?.iso ?? null;
  if (!isDay(Number(year), Number(month), Number(day))) return null;
  const date = isoDay(Number(year), Number(month), Number(day));
  const time = clock(hour, minute, second);
  return time ? `${date}T${time}${offset(zone)}` : date;
}

/** The first day with a year in the first 64 characters of a text; null when there is none. */
export function findDay(text: string, habit: Habit): Day | null {
  return findDays(text.slice(0, MAX_CHARS), habit)[0] ?? null;
}

/** Every day with a year in a text, in order. Never guesses which number is the month. */
export function findDays(text: string, habit: Habit): readonly Day[] {
  const list = tokens(text);
  const days: Day[] = [];
  for (let at = 0; at < list.length; at++) {
    const found = dayAt(list, at, habit);
    if (!found) continue;
    const [day, last] = found;
    const start = list[at]?.start ?? 0;
    const end = list[last]?.end ?? start;
    days.push({ iso: withClock(day, text.slice(end)), start, end });
    at = last;
  }
  return days;
}

type Read = readonly [day: string, lastToken: number];

function dayAt(list: readonly Token[], at: number, habit: Habit): Read | null {
  return (
    eraDay(list, at) ??
    persianDay(list, at, habit) ??
    numericDay(list, at, habit) ??
    namedDay(list, at, habit)
  );
}

/** 2025-04-15, 2025年4月15日, 15.4.2025, 4/15/2025. */
function numericDay(list: readonly Token[], at: number, habit: Habit): Read | null {
  const [first, second, third] = [list[at], list[at + 1], list[at + 2]];
  if (!isNumber(first) || !isNumber(second) || !isNumber(third)) return null;
  if (!divides(second.before) || !divides(third.before)) return null;
  const [a, b, c] = [first.number, second.number, third.number];
  if (first.digits === 4) return third.digits <= 2 ? read(year(a, first), b, c, at + 2) : null;
  if (first.digits > 2 || second.digits > 2 || !/^\s?[-/.年]/.test(second.before)) return null;
  const [full, from] = third.digits === 4 ? [c, third] : [2000 + c, null];
  if (third.digits !== 4 && (third.digits !== 2 || habit.order === null)) return null;
  const order = orderOf(a, b, second.before, habit.order);
  if (order === null) return null;
  const y = from ? year(full, from) : full;
  return order === "dmy" ? read(y, b, a, at + 2) : read(y, a, b, at + 2);
}

function orderOf(a: number, b: number, sign: string, order: Order): Order {
  if (a > 12 && b <= 12) return "dmy";
  if (b > 12 && a <= 12) return "mdy";
  if (a === b) return "dmy";
  return sign.includes(".") && order === null ? "dmy" : order;
}

/** 15 April 2025, 15 de abril de 2025, April 15th, 2025, 2025 April 15, ngày 15 tháng 4 năm 2025. */
function namedDay(list: readonly Token[], at: number, { language }: Habit): Read | null {
  if (!list.slice(at, at + NAMED_TOKENS).some(isYear)) return null;
  const near = list.slice(at, at + NAMED_TOKENS).filter(({ filler, before, word }, index, all) => {
    // أبريل/نيسان: the month by its other name.
    const again = word !== "" && before === "/" && all[index - 1]?.word !== "";
    return index === 0 || !(filler || again);
  });
  const [first, second, third] = near;
  if (!first || !second || !third || first.filler) return null;
  const last = list.indexOf(third);
  const month = (token: Token) => (token.word ? monthOf(token.word, language) : token.month);
  if (isNumber(first) && first.digits <= 2 && isYear(third)) {
    return read(year(third.number, third), month(second), first.number, last);
  }
  if (isNumber(second) && second.digits <= 2 && isYear(third)) {
    return read(year(third.number, third), month(first), second.number, last);
  }
  if (isYear(first) && isNumber(third) && third.digits <= 2) {
    return read(year(first.number, first), month(second), third.number, last);
  }
  return null;
}

/** 令和7年4月15日, 民國114年4月15日. */
function eraDay(list: readonly Token[], at: number): Read | null {
  const [era, y, m, d] = [list[at], list[at + 1], list[at + 2], list[at + 3]];
  const start =
    era?.word === "令和" ? 2018 : /^(?:中[華华])?民[國国]$/.test(era?.word ?? "") ? 1911 : 0;
  if (start === 0 || !isNumber(y) || !isNumber(m) || !isNumber(d)) return null;
  return m.before === "年" && d.before === "月"
    ? read(start + y.number, m.number, d.number, at + 3)
    : null;
}

/** ۲۵ فروردین ۱۴۰۴, and 1404/01/25 on Persian pages. */
function persianDay(list: readonly Token[], at: number, { language }: Habit): Read | null {
  const near = list.slice(at, at + NAMED_TOKENS).filter(({ filler }) => !filler);
  const [first, second, third] = near;
  if (!isNumber(first) || !second || !isNumber(third)) return null;
  const last = list.indexOf(third);
  const read = (y: number, month: number | null, d: number): Read | null => {
    const day = month !== null && isJalaliYear(y) ? jalaliDay(y, month, d) : null;
    return day ? [day, last] : null;
  };
  if (!isNumber(second)) return read(third.number, jalaliMonth(second.word), first.number);
  const divided = language === "fa" && divides(second.before) && divides(third.before);
  return divided ? read(first.number, second.number, third.number) : null;
}

function read(y: number, m: number | null, d: number, last: number): Read | null {
  return m !== null && isDay(y, m, d) ? [isoDay(y, m, d), last] : null;
}

/** Thai pages count from the Buddha: 2568 is 2025. */
function year(number: number, { after }: Token): number {
  return number >= 2480 && number <= 2620 && !after.startsWith("年") ? number - 543 : number;
}

function isNumber(token: Token | undefined): token is Token & { number: number } {
  return token !== undefined && token.number !== null;
}

function isYear(token: Token | undefined): token is Token & { number: number } {
  return isNumber(token) && token.digits === 4;
}

function divides(sign: string): boolean {
  return /^\s?(?:[-/.‐‑–年月년월]|[-/.]\s)\s?$/.test(sign);
}
