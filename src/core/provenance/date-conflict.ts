import { daysBetween } from "../metadata/calendar";
import { type Dated, datesOf } from "../metadata/days";
import { pageOf } from "../metadata/page";
import type { Signal } from "../story/story";
import type { Telling } from "./telling";

/** Time zones and a story that is worked on overnight explain this many days. */
const MAX_DAYS = 2;
const MIN_SHOWN = 0.75;
const MIN_GIVEN = 0.7;

const NAMES: Readonly<Partial<Record<Dated["source"], string>>> = {
  source_json_ld: "JSON-LD",
  source_meta: "meta",
  source_microdata: "microdata",
  source_url: "URL",
  source_time: "time",
  source_line: "line",
};

/** Where the page's data, its address and the line under its headline name different days. */
export function dateConflict({ reading, article, verdicts }: Telling): readonly Signal[] {
  const dates = datesOf(pageOf(reading, article, verdicts));
  const pair = disagreeing(dates);
  if (!pair || (isRefreshed(dates, pair) && !pair.every(isHard))) return [];
  const said = pair.map(({ source, iso }) => `${NAMES[source] ?? "page"} ${iso.slice(0, 10)}`);
  return [
    {
      signal: "date-conflict",
      value: pair.map(({ iso }) => iso.slice(0, 10)).join(" / "),
      evidence: said.join(" · "),
      confidence: pair.every(isHard) ? 0.85 : 0.7,
    },
  ];
}

type Pair = readonly [Dated, Dated];

/** The first date given for publication, and one that cannot be the same day. */
function disagreeing(dates: readonly Dated[]): Pair | null {
  const given = dates.filter(
    ({ role, source, weight }) => role === "published" && weight >= MIN_GIVEN && !isLine(source),
  );
  const shown = shownDay(dates);
  const [first, ...others] = [...distinctDays(given), ...(shown ? [shown] : [])];
  const other = others.find(
    (claim) => first && apart(first, claim) > MAX_DAYS && !isSwapped(first.iso, claim.iso),
  );
  return first && other ? [first, other] : null;
}

/** The day a page was changed may stand anywhere a day can stand, and not for the last time. */
function isRefreshed(dates: readonly Dated[], pair: Pair): boolean {
  const changed = dates
    .filter(({ role }) => role === "modified")
    .map(({ iso }) => iso.slice(0, 10));
  const late = pair.map(({ iso }) => iso.slice(0, 10)).toSorted()[1] ?? "";
  return changed.some((day) => day >= late);
}

/** The one day shown close to the headline; none where several are. */
function shownDay(dates: readonly Dated[]): Dated | null {
  const lines = dates.filter(({ source, role }) => isLine(source) && role !== "modified");
  const days = new Set(
    dates.filter(({ source }) => isLine(source)).map(({ iso }) => iso.slice(0, 10)),
  );
  const [line] = lines.filter(({ weight }) => weight >= MIN_SHOWN);
  return line && days.size === 1 ? line : null;
}

function distinctDays(dates: readonly Dated[]): readonly Dated[] {
  const days = new Map(dates.map((date) => [`${date.source} ${date.iso.slice(0, 10)}`, date]));
  return [...days.values()];
}

/** 4 May and 5 April, which one of two readers took for the other. */
function isSwapped(one: string, other: string): boolean {
  const [year, month, day] = one.slice(0, 10).split("-");
  return other.slice(0, 10) === `${year}-${day}-${month}`;
}

function apart(one: Dated, other: Dated): number {
  return Math.abs(daysBetween(one.iso, other.iso));
}

function isLine(source: Dated["source"]): boolean {
  return source === "source_line" || source === "source_time";
}

/** The address and the markup for search engines are not changed by hand with each update. */
function isHard({ source }: Dated): boolean {
  return source === "source_url" || source === "source_json_ld";
}
