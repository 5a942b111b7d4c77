import { folded } from "../text/fold";

/** What a list says of itself in the remarks at its top. */
export interface Header {
  /** "" when it does not say. */
  readonly title: string;
  /** Milliseconds for which the list holds; null when it does not say. */
  readonly expires: number | null;
}

/** Lines among which the remarks are looked for, and characters of a title that are kept. */
const TOP_LINES = 60;
const MAX_TITLE = 120;
const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** Control characters, and marks that turn or hide text. */
const UNSEEN = /[\p{Cc}\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]+/gu;

/** Reads `! Title: …` and `! Expires: 4 days`; what is said twice counts the first time. */
export function readHeader(text: string): Header {
  const said = new Map<string, string>();
  for (const line of topOf(text)) {
    const [, name = "", value = ""] = /^[!#]\s*(title|expires)\s*:\s*(.+)$/i.exec(line) ?? [];
    const key = name.toLowerCase();
    if (key !== "" && !said.has(key)) said.set(key, value);
  }
  const title = folded((said.get("title") ?? "").replace(UNSEEN, " "));
  return { title: title.slice(0, MAX_TITLE), expires: spanOf(said.get("expires") ?? "") };
}

function topOf(text: string): readonly string[] {
  return text.slice(0, 20_000).split(/\r\n|\n|\r/, TOP_LINES);
}

/** "4 days (update frequency)", "12 hours", "1d"; a bare number means days. */
function spanOf(said: string): number | null {
  const [, number, unit = "d"] = /^(\d{1,4})\s*(d|h)?/i.exec(said.trim()) ?? [];
  if (number === undefined || Number(number) === 0) return null;
  return Number(number) * (unit.toLowerCase() === "h" ? HOUR : DAY);
}
