import { phrase, phraseOf } from "../lexicon/phrases";
import type { Line, LineId, PageFacts } from "../reading";
import { endsSentence, type PageView } from "../scoring/page-view";
import { isCounter } from "./counters";
import { STAMP } from "./stamped";

/** What stands over a story and is none of it: byline, date, age, credits. */
const openers: ReadonlySet<number> = new Set([
  phrase.date,
  phrase.age,
  phrase.byline,
  phrase.credit,
  phrase.pictureCredit,
]);
const MAX_OPENER = 120;
/** A caption by its end: "The square at noon — Photo: Ann Lee". */
const CREDITED =
  /(?:[—–|(] ?(?:foto|photo|image|picture|imagen|bild)s?(?: by)? ?: .{2,60}|\. (?:foto|photo|ảnh)s? ?: .{2,40}|[./([ ]사진 ?[=:] ?.{2,30})$/i;
/** A name alone in its line; above a date it signs the story. */
export const NAME = /^\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){1,3}$/u;
/** "Por Ana Reis, Portal Verde — Serra Clara": a byline with an office, a place. */
const BY =
  /^(?:(?:article|text[eo]?|artikel) )?(?:(?:written|rédigé|écrit|scritto|escrito|geschreven|verfasst) )?(?:by|von|par|por|di|door|av|af|przez|oleh) \p{Lu}[^.!?]*$/iu;
/** The time of day beside a day: when it was published, and no crosshead of a chronicle. */
const TIMED = /\d\s?[:.h]\s?\d\d(?!\d)/;
/** The page's head names who wrote it. */
const AUTHOR_KEY = /(?:^|[.:_-])(?:author|creator|byl)$/;
const MAX_BETWEEN_NAMES = 12;
/** More authors than any story has. */
const MAX_NAMED = 50;
/** Names of people in machine-readable data: all that is needed of it here. */
const LD_AUTHOR = /"@type"\s*:\s*"Person"[^{}]{0,200}?"name"\s*:\s*"([^"\\]{4,80})"/g;

/** A standfirst may stand above the byline, so that this is not yet below the opening. */
const BELOW_STANDFIRST = 4;

/**
 * Drops bylines and dates from the lines above the first running text and right below a
 * standfirst, and captions that no `figcaption` holds.
 */
export function withoutOpening(lines: readonly LineId[], view: PageView): readonly LineId[] {
  const authors = authorsOf(view);
  const start = lines.findIndex((line) => view.prose[line]);
  return lines.filter((line, index) => {
    const { text, block } = view.lines[line] as Line;
    const own = view.blocks[block];
    if (own?.tag === "caption" || own?.names.includes("caption") || CREDITED.test(text))
      return false;
    if (index > start + BELOW_STANDFIRST || text.length > MAX_OPENER) return true;
    if (TIMED.test(text) && phraseOf(text) === phrase.date && !endsSentence(text)) return false;
    const isDated = phraseOf(view.lines[line + 1]?.text ?? "") === phrase.date;
    if (isDated && BY.test(text)) return false;
    if (index > start) return !(isNames(text, authors) || signs(lines, index, authors, view));
    const signed = isDated && NAME.test(text);
    const stamped = STAMP.test(text) && !endsSentence(text);
    const opens = openers.has(phraseOf(text)) || isCounter({ text });
    return !(opens || isNames(text, authors) || signed || stamped);
  });
}

/** A date or the like right below the authors' names. */
function signs(
  lines: readonly LineId[],
  index: number,
  authors: readonly string[],
  view: PageView,
): boolean {
  const [line, above] = [lines[index], lines[index - 1]].map((id) => view.lines[id ?? -1]);
  if (!line || !above || line.id !== above.id + 1 || above.text.length > MAX_OPENER) return false;
  return openers.has(phraseOf(line.text)) && isNames(above.text, authors);
}

/** Whether one of some lines is a date, or begins with the name of an author that the head gives. */
export function namesOrDates(lines: readonly Line[], view: PageView): boolean {
  const authors = authorsOf(view);
  return lines.some(
    ({ text }) =>
      phraseOf(text) === phrase.date || authors.some((author) => text.startsWith(author)),
  );
}

/** Read once: many blocks of a page are asked whether they name them. */
const known = new WeakMap<PageFacts, readonly string[]>();

function authorsOf({ facts }: PageView): readonly string[] {
  const names = known.get(facts) ?? authorsIn(facts);
  known.set(facts, names);
  return names;
}

function authorsIn(facts: PageFacts): readonly string[] {
  const metas = facts.metas.filter(([key]) => AUTHOR_KEY.test(key)).map(([, name]) => name);
  const said = facts.jsonLd.flatMap((text) =>
    [...text.matchAll(LD_AUTHOR)].map(([, name]) => name),
  );
  const named = [...metas, ...said.flatMap((name) => name ?? [])];
  return [...new Set(named)].filter((name) => name.length > 3).slice(0, MAX_NAMED);
}

/** Whether a line is made of the authors' names and little else. */
function isNames(text: string, authors: readonly string[]): boolean {
  const rest = authors.reduce((left, name) => left.replace(name, ""), text);
  if (rest === text) return false;
  return (
    rest.length <= MAX_BETWEEN_NAMES || [rest, text].some((said) => openers.has(phraseOf(said)))
  );
}
