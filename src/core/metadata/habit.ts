import type { Reading } from "../reading";
import { primary } from "./calendar";
import type { Habit, Order } from "./dates";

const MONTH_FIRST_REGIONS = /^(?:us|ph|pw|fm|mh)$/i;
const MONTH_FIRST_HOSTS = /\.(?:gov|mil|us)$/i;
/** A host of one of these countries writes the day first, whatever its language tag says. */
const DAY_FIRST_HOSTS =
  /\.(?:uk|au|nz|ie|in|za|sg|my|hk|ng|ke|gh|pk|lk|bd|de|fr|es|it|nl|be|pt|br|mx|ar|cl|co|ru|pl|cz|se|no|dk|fi|gr|tr|ro|hu|il|id|vn|th|eu)$/i;
const NUMBERS = /(?<![\d/.-])(\d{1,2})\/(\d{1,2})\/(?:\d{4}|\d{2})(?![\d/.-])/g;
const READ_LINES = 3_000;
const READ_CHARS = 200;
const SAMPLE_LINES = 60;
/** Three letters of a line with a hook or a dot below: no loan or name. */
const VIETNAMESE = /[\u1ea0-\u1ef9].{0,40}[\u1ea0-\u1ef9].{0,40}[\u1ea0-\u1ef9]/;

/**
 * How this page writes days: its language, and whether 04/05 is in April or in May. Told by the
 * page's own other dates, then by region and host; English without a region says nothing.
 */
export function habitOf(reading: Reading, locale: string): Habit {
  const { lang, url } = reading.facts;
  const tag = lang || locale;
  const language = tag === "" ? unsaidLanguage(reading) : primary(tag);
  return { language, order: orderSeen(reading) ?? orderOfPlace(tag, locale, language, url) };
}

/** Where the page names no language: "vi" by letters that hardly another has; else English. */
function unsaidLanguage({ lines }: Reading): string {
  return lines.slice(0, SAMPLE_LINES).some(({ text }) => VIETNAMESE.test(text)) ? "vi" : "en";
}

/** Decided by dates that can be read one way only; none where they disagree. */
function orderSeen({ lines }: Reading): Order {
  const seen = new Set<Order>();
  for (const { text } of lines.slice(0, READ_LINES)) {
    if (text.length > READ_CHARS || !text.includes("/")) continue;
    for (const [, first, second] of text.matchAll(NUMBERS)) {
      if (Number(first) > 12 && Number(second) <= 12) seen.add("dmy");
      if (Number(second) > 12 && Number(first) <= 12) seen.add("mdy");
    }
  }
  const [only] = seen;
  return seen.size === 1 ? (only ?? null) : null;
}

function orderOfPlace(tag: string, locale: string, language: string, url: string): Order {
  const host = URL.canParse(url) ? new URL(url).hostname : "";
  if (DAY_FIRST_HOSTS.test(host)) return "dmy";
  if (MONTH_FIRST_HOSTS.test(host)) return "mdy";
  if (language !== "en") return "dmy";
  const region = /[-_]([a-z]{2})\b/i.exec(tag)?.[1] ?? /[-_]([a-z]{2})\b/i.exec(locale)?.[1];
  if (region === undefined) return null;
  return MONTH_FIRST_REGIONS.test(region) ? "mdy" : "dmy";
}
