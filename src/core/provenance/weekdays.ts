import { isDay, isoDay, monthOf, primary, weekdayOf } from "../metadata/calendar";
import { type Token, tokens } from "../metadata/date-tokens";

/** A weekday with a day of a month and no year: "Wednesday, Sept. 13". */
interface Weekdated {
  readonly weekday: number;
  readonly month: number;
  readonly day: number;
  readonly start: number;
  readonly end: number;
}

const SEARCHED = 5;

/** Every weekday that stands beside a day and a month without a year. */
export function weekdated(text: string, language: string): readonly Weekdated[] {
  const list = tokens(text);
  const found: Weekdated[] = [];
  for (const [at, token] of list.entries()) {
    const weekday = token.word.length < 3 ? null : weekdayOf(token.word, language);
    if (weekday === null) continue;
    const near = list.slice(at + 1, at + 1 + SEARCHED).filter(({ filler }) => !filler);
    const [first, second, third] = near;
    if (!first || !second || isYear(third) || stops(token, list[at + 1])) continue;
    const month = monthIn(first, language) ?? monthIn(second, language);
    const day = first.number ?? second.number;
    if (month === null || day === null || !isDay(2024, month, day)) continue;
    found.push({ weekday, month, day, start: token.start, end: second.end });
  }
  return found;
}

/** Weekdays alone, as a story of the week writes them: "on Friday", "said Sunday". */
export function bareWeekdays(text: string, language: string): readonly number[] {
  const list = tokens(text);
  return list.flatMap((token, at) => {
    const weekday = token.word.length < 3 ? null : weekdayOf(token.word, language);
    const next = list[at + 1];
    const dated = next && (next.number !== null || monthIn(next, language) !== null);
    // Portuguese "segunda" is a weekday before "-feira" alone.
    const second = primary(language) === "pt" && !/^-/.test(token.after) && /a$/.test(token.word);
    return weekday === null || dated || second || /s$/.test(token.word) ? [] : [weekday];
  });
}

/** The weekday of an ISO day, 0 Sunday. */
export function weekdayOn(iso: string): number {
  return new Date(`${iso}T00:00:00Z`).getUTCDay();
}

/**
 * The year, at most `back` years before the page's, in which that day fell on that weekday; the
 * page's own time (from a year before it to a year behind it) comes first, and then it is null.
 *
 * @param claim - the day the page claims for itself, ISO
 */
export function earlierYear(
  { weekday, month, day }: Weekdated,
  claim: string,
  back: number,
): string | null {
  const year = Number(claim.slice(0, 4));
  const own = [year - 1, year, year + 1].filter((near) => isDay(near, month, day));
  for (const near of own) {
    const iso = isoDay(near, month, day);
    const apart = (Date.parse(iso) - Date.parse(claim)) / 86_400_000;
    if (weekdayOn(iso) === weekday && apart > -OWN_DAYS_BEFORE && apart < OWN_DAYS_BEHIND)
      return null;
  }
  for (let before = year; before >= year - back; before--) {
    if (!isDay(before, month, day)) continue;
    const iso = isoDay(before, month, day);
    if (iso < claim && weekdayOn(iso) === weekday) return iso;
  }
  return null;
}
/** A day further from the page's own would be given its year. */
const OWN_DAYS_BEFORE = 300;
const OWN_DAYS_BEHIND = 300;

function monthIn(token: Token, language: string): number | null {
  if (token.month !== null) return token.month;
  return token.word.length < 3 ? null : monthOf(token.word, language);
}

function isYear(token: Token | undefined): boolean {
  return token !== undefined && token.digits === 4;
}

/** A sentence ends between the two. */
function stops(token: Token, next: Token | undefined): boolean {
  return (
    /[.!?;:]/.test(token.after.replace(/^\./, next?.number === null ? "" : ".")) &&
    !/^\.?,?\s?$/.test(token.after)
  );
}
