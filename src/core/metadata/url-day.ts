import { isDay, isoDay } from "./calendar";

const PARTS = /\/(\d{4})[/-](\d{1,2})[/-](\d{1,2})(?=[/\-_.?#]|$)/;
const TOGETHER = /\/(20\d{2})(\d{2})(\d{2})(?=[/\-_.?#]|$)/;
const MAX_CHARS = 2_048;

/** The day that an address names as year, month and day in its path; never from year and month. */
export function dayInAddress(address: string): string | null {
  const path = address.slice(0, MAX_CHARS).split(/[?#]/)[0] ?? "";
  const [, year, month, day] = PARTS.exec(path) ?? TOGETHER.exec(path) ?? [];
  if (year === undefined || Number(year) < 1990) return null;
  const [y, m, d] = [Number(year), Number(month), Number(day)];
  return isDay(y, m, d) ? isoDay(y, m, d) : null;
}
