import type { Line } from "../reading";
import { weekdayOf } from "./calendar";
import { findDays } from "./dates";
import { BEHIND, BY, GLUED_BY, GLUED_TAIL, isPerson, namesIn } from "./names";
import type { Page } from "./page";

/** Names that a line shows, and how much that says (see `authorsOf`). */
interface Byline {
  readonly names: readonly string[];
  readonly weight: number;
}

const MAX_CHARS = 220;
const MAX_NAMES_BELOW = 8;
const MAX_NAME_WORDS = 4;
/** "By …" near the headline is what a reader takes for the author, whatever the data say. */
export const LABELLED = 1.8;
const LABELLED_FAR = 0.6;
const LABELLED_AT_END = 0.55;
export const BESIDE_DATE = 0.6;
const BESIDE_HEADLINE = 0.55;
const NEAR_HEADLINE = 6;
const BESIDE = 3;
/** A sentence of the story, whose place of writing in capitals looks like a name. */
const SENTENCE = /^.{80,}[.!?…]["”’»]?$/u;
/** What parts the pieces of a byline; farms set their labels one behind the other. */
const SIGNS =
  /\s*[|•·⋅∙\n]\s*|\s[–—-]\s|\s{2,}|\s(?=[\u4e00-\u9fff]{2,4}[:：])|\s(?=[a-z]{3,9}:\S)/;
/** "By Jane Doe, The Gull — Port Alder": where it was written. */
const PLACE = /(?<=\s\p{L}+)\s[—–]\s\p{Lu}[\p{L} .'’-]{1,40}$/u;
/** Korean sets the office behind the name: 윤가람 기자. */
const REPORTER = /(?<![가-힣])([가-힣]{3})\s?(?:선임|인턴)?(?:기자|특파원)(?![가-힣])/g;
/** Greek sets the name in the genitive: Της Ελένης Καραβά. */
const OF = /^(?:Του|Της)\s(?=\p{Lu})/u;
const READING_TIME = /\b\d{1,3}\s?(?:min(?:ute)?s?\b\.?)(?:\s(?:read|reading))?/gi;

/** The word before a day that was taken out. */
const BEFORE_DATE = /\p{L}+(?=,? {1,3}\|)/gu;
/** The time of day behind a day that was taken out, and its zone. */
const AFTER_DATE = /(?<=\| {1,3})\d{1,2}:\d{2}(?::\d{2})?(?:\s(?:น\.|[A-Z]{3,4}\b))?/g;

/** Bylines among the lines around the headline and after the story. */
export function bylinesOf(page: Page): readonly Byline[] {
  const near = ({ id }: Line) => page.headline === null || isNear(id - page.headline.line);
  const labelled = (lines: readonly Line[], weight: (line: Line) => number) =>
    lines.map((line, at) => ({ names: labelledNames(page, lines, at), weight: weight(line) }));
  return [
    ...labelled(page.head, (line) => (near(line) ? LABELLED : LABELLED_FAR)),
    ...labelled(page.foot, () => LABELLED_AT_END),
    ...besideDates(page),
    ...besideHeadline(page),
  ].filter(({ names }) => names.length > 0);
}

function isNear(lines: number): boolean {
  return Math.abs(lines) <= NEAR_HEADLINE;
}

function isShort(name: string): boolean {
  return name.split(" ").length <= MAX_NAME_WORDS;
}

/** A person's name alone on the line under the headline, or over it. */
function besideHeadline({ head, headline, reading }: Page): readonly Byline[] {
  if (headline === null) return [];
  // The name stands again in a box about the author, or what looks like a name is none.
  const again = (name: string) =>
    reading.lines.some(({ id, text }) => Math.abs(id - headline.line) > 1 && text.includes(name));
  return head
    .filter(({ id, text }) => Math.abs(id - headline.line) === 1 && isPerson(text) && again(text))
    .map(({ text }) => ({ names: [text], weight: BESIDE_HEADLINE }));
}

/** A byline's text without days and reading times, its pieces divided by line breaks. */
export function withoutDates(text: string, page: Page): string {
  let rest = text;
  for (const { start, end } of findDays(text, page.habit).toReversed()) {
    rest = `${rest.slice(0, start)} | ${rest.slice(end)}`;
  }
  const named = rest.replace(BEFORE_DATE, (word) =>
    weekdayOf(word, page.habit.language) === null ? word : "",
  );
  return named.replace(AFTER_DATE, "").replace(READING_TIME, " | ");
}

/** "By Jane Doe | 4 May", "4 May · 3 min read · By Jane Doe", or "By" above a line with the name. */
function labelledNames(page: Page, lines: readonly Line[], at: number): readonly string[] {
  const whole = lines[at]?.text ?? "";
  if (whole.length > MAX_CHARS) return [];
  const reporters = [...whole.matchAll(REPORTER)].map(([, name]) => name ?? "");
  if (reporters.length > 0) return reporters;
  const placeless = whole.replace(PLACE, "");
  const text = placeless.replace(BY, "").trim() === "" ? whole : placeless;
  const parts = withoutDates(text, page).split(SIGNS);
  const from = parts.findIndex((part) => startsBy(part.trim()));
  if (from < 0) return [];
  const byline = parts.slice(from).join("\n").trim();
  if (byline.replace(BY, "").trim() !== "") return withoutOffices(namesIn(byline, "line"), page);
  return namesBelow(page, lines.slice(at + 1, at + 1 + MAX_NAMES_BELOW));
}

/** A name that begins as the site's does is a desk of it: "The Gull Sport". */
function withoutOffices(names: readonly string[], { sites }: Page): readonly string[] {
  const people = names.filter((name) => !sites.some((site) => name.startsWith(`${site} `)));
  return people.length > 0 ? people : names;
}

/** Names on lines of their own below a line that says "By" alone; signs between them are skipped. */
function namesBelow(page: Page, lines: readonly Line[]): readonly string[] {
  const names: string[] = [];
  for (const { text } of lines) {
    if (/^(?:[,;&|]|and|und|et|y|e)$/i.test(text)) continue;
    const here = text.length > MAX_CHARS ? [] : namesIn(withoutDates(text, page), "line");
    const fits =
      names.length > 0 ? here.every(isPerson) : here[0] !== undefined && isShort(here[0]);
    if (here.length === 0 || !fits) break;
    names.push(...here);
    if (here.length < text.split(/,| and | & /).length - 1) break;
  }
  return names;
}

function startsBy(part: string): boolean {
  return BY.test(part) || GLUED_BY.test(part);
}

/** A person's name alone, on or beside the line with the date, close to the headline. */
function besideDates({ head, habit, ...page }: Page): readonly Byline[] {
  const dated = head.map(({ text }) => text.length < MAX_CHARS && findDays(text, habit).length > 0);
  return head.flatMap((line, at) => {
    const near = line.heading === 0 && line.text.length < MAX_CHARS && !SENTENCE.test(line.text);
    if (!near || !(dated[at - 1] || dated[at] || dated[at + 1])) return [];
    if (page.headline !== null && Math.abs(line.id - page.headline.line) > BESIDE) return [];
    const parts = withoutDates(line.text, { head, habit, ...page }).split(
      /\s*[|•·⋅∙\n,&]\s*|\s(?:[–—-]|and)\s/,
    );
    const bare = (part: string) =>
      part.trim().replace(OF, "").replace(BEHIND, "").replace(GLUED_TAIL, "");
    const names = parts.map(bare).filter(isPerson);
    return names.length > 0 ? [{ names, weight: BESIDE_DATE }] : [];
  });
}
