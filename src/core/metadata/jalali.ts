import { isoDay } from "./calendar";

const MONTHS = "فروردین اردیبهشت خرداد تیر مرداد شهریور مهر آبان آذر دی بهمن اسفند".split(" ");

/** Which month of the Persian calendar (1 to 12) a word names, with either yeh; null for others. */
export function jalaliMonth(word: string): number | null {
  const at = MONTHS.indexOf(word.replace(/ي/g, "ی"));
  return at < 0 ? null : at + 1;
}

/** Years before and after 1340: 1961. */
export function isJalaliYear(year: number): boolean {
  return year >= 1300 && year < 1450;
}

/**
 * "2025-04-14" of 1404, 1, 25; null for a day that is none. The leap years of 33-year cycles, which
 * hold in all years of `isJalaliYear`.
 */
export function jalaliDay(year: number, month: number, day: number): string | null {
  const longest = month < 7 ? 31 : 30;
  if (month < 1 || month > 12 || day < 1 || day > longest) return null;
  const before = month < 7 ? (month - 1) * 31 : (month - 7) * 30 + 186;
  const years = year + 1595;
  const leaps = Math.floor(years / 33) * 8 + Math.floor(((years % 33) + 3) / 4);
  // Counted from the first day of the year 0, which is 730,485 days before that of 2000.
  const days = years * 365 + leaps + before + day - 355_668 - 730_485;
  const date = new Date(Date.UTC(2000, 0, 1 + days));
  return isoDay(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
}
