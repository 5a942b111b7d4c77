import { phrase, phraseOf } from "./phrases";
import type { LineId } from "./reading";
import type { PageView } from "./scoring/page-view";

/** What stands over a story and is none of it: byline, date, age, credits. */
const openers: ReadonlySet<number> = new Set([
  phrase.date,
  phrase.age,
  phrase.byline,
  phrase.credit,
  phrase.pictureCredit,
]);
const MAX_OPENER = 120;
/** The page's head names who wrote it. */
const AUTHOR_KEY = /(?:^|[.:_-])(?:author|creator|byl)$/;
const MAX_BETWEEN_NAMES = 12;

/** Drops bylines and dates from the lines above the first running text. */
export function withoutOpening(lines: readonly LineId[], view: PageView): readonly LineId[] {
  const authors = authorsOf(view);
  const start = lines.findIndex((line) => view.prose[line]);
  return lines.filter((line, index) => {
    if (index >= start) return true;
    const text = view.lines[line]?.text ?? "";
    return text.length > MAX_OPENER || !(openers.has(phraseOf(text)) || isNames(text, authors));
  });
}

function authorsOf({ facts }: PageView): readonly string[] {
  const named = facts.metas.filter(([key]) => AUTHOR_KEY.test(key)).map(([, name]) => name);
  return named.filter((name) => name.length > 3);
}

/** Whether a line is made of the authors' names and little else. */
function isNames(text: string, authors: readonly string[]): boolean {
  const rest = authors.reduce((left, name) => left.replace(name, ""), text);
  return rest !== text && rest.length <= MAX_BETWEEN_NAMES;
}
