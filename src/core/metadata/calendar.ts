/** Asked in this order where the language of the page does not know a month's name. */
const FALLBACKS = ["en", "es", "fr", "de", "it", "pt", "nl"] as const;
const MIN_PREFIX = 3;

/** Countries that name months otherwise than the rest of their language does. */
const ELSEWHERE: Readonly<Record<string, readonly string[]>> = { ar: ["ar-LB", "ar-DZ", "ar-MA"] };

/** What people write beside the browser's own names. */
const EXTRA: Readonly<Record<string, number>> = { sept: 9, setembro: 9, setiembre: 9, janv: 1 };

const known = new Map<string, ReadonlyMap<string, number>>();

/**
 * Which month (1 to 12) a word names: the page's own language first, then the languages most pages
 * are written in. Abbreviations of three letters and more count where they fit one month alone.
 */
export function monthOf(word: string, language: string): number | null {
  // Hebrew writes "in" and the month as one word; no month of it begins so.
  const name = fold(word).replace(/^ב(?=\p{L}{3})/u, "");
  if (name.length < MIN_PREFIX && /^\p{sc=Latin}+$/u.test(name)) return null;
  const own = primary(language);
  for (const tongue of [own, ...(ELSEWHERE[own] ?? []), ...FALLBACKS]) {
    const month = monthsOf(tongue).get(name);
    if (month) return month;
  }
  return EXTRA[name] ?? null;
}

/** The weekday (0 Sunday to 6 Saturday) a word names in full in a language, or null. */
export function weekdayOf(word: string, language: string): number | null {
  const name = fold(word);
  for (const tongue of [primary(language), "en"]) {
    const day = weekdaysOf(tongue).get(name);
    if (day !== undefined) return day;
  }
  return null;
}

/** "pt" of "pt-BR"; "en" where there is none. */
export function primary(language: string): string {
  return /^[a-z]{2,3}(?=$|[-_])/i.exec(language.trim())?.[0]?.toLowerCase() ?? "en";
}

/** True for a day that exists, in a year that a web page can speak of. */
export function isDay(year: number, month: number, day: number): boolean {
  if (year < 1900 || year > 2100 || month < 1 || month > 12 || day < 1) return false;
  return day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** "2025-04-15". */
export function isoDay(year: number, month: number, day: number): string {
  return `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}

/** Whole days from one ISO day to another; negative when `to` is the earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to.slice(0, 10)) - Date.parse(from.slice(0, 10))) / 86_400_000);
}

function monthsOf(language: string): ReadonlyMap<string, number> {
  const key = `beginnings ${language}`;
  const before = known.get(key);
  if (before) return before;
  const names = remembered(`months ${language}`, language, (format) => {
    const days = Array.from({ length: 12 }, (_, month) => Date.UTC(2024, month, 15));
    const styles = [
      { day: "numeric", month: "long" },
      { month: "long" },
      { month: "short" },
    ] as const;
    return styles.flatMap((style) => days.map((day, at) => [format(style, "month", day), at + 1]));
  });
  const all = withBeginnings(names);
  known.set(key, all);
  return all;
}

function weekdaysOf(language: string): ReadonlyMap<string, number> {
  return remembered(`weekdays ${language}`, language, (format) =>
    // 7 January 2024 was a Sunday.
    Array.from({ length: 7 }, (_, at) => [
      format({ weekday: "long" }, "weekday", Date.UTC(2024, 0, 7 + at)),
      at,
    ]),
  );
}

type Format = (style: Intl.DateTimeFormatOptions, part: string, day: number) => string;

/** Names as the browser itself writes them; a language that it does not know has none. */
function remembered(
  key: string,
  language: string,
  list: (format: Format) => (readonly [string, number])[],
): ReadonlyMap<string, number> {
  const before = known.get(key);
  if (before) return before;
  const names = new Map<string, number>();
  if (Intl.DateTimeFormat.supportedLocalesOf(language).length > 0) {
    const format: Format = (style, part, day) =>
      new Intl.DateTimeFormat(`${language}-u-ca-gregory-nu-latn`, { ...style, timeZone: "UTC" })
        .formatToParts(day)
        .find(({ type }) => type === part)?.value ?? "";
    for (const [name, at] of list(format)) {
      const word = fold(name);
      for (const known of [word, word.split("-")[0] ?? ""]) {
        if (known.length > 1 && !/\d/.test(known) && !names.has(known)) names.set(known, at);
      }
    }
  }
  known.set(key, names);
  return names;
}

/** The names, and every beginning of three letters and more that is one month's alone. */
function withBeginnings(names: ReadonlyMap<string, number>): ReadonlyMap<string, number> {
  const all = new Map<string, number>();
  for (const [name, month] of names) {
    for (let length = MIN_PREFIX; length < name.length; length++) {
      const start = name.slice(0, length);
      const other = all.get(start);
      all.set(start, other === undefined || other === month ? month : 0);
    }
  }
  for (const [name, month] of names) all.set(name, month);
  return all;
}

function fold(word: string): string {
  return word
    .normalize("NFKD")
    .replace(/[\p{Mn}.\u0970]+/gu, "")
    .toLowerCase();
}
