import { phrase, phraseOf } from "../lexicon/phrases";
import type { Line } from "../reading";
import { linkShare, type PageView } from "../scoring/page-view";

/** Words of a headline that is no link, at least and at most. */
const WORDS = [3, 24] as const;
const LINKED = 0.8;
const MAX_MARK = 40;
/** "Glint · 5h" */
const AGED = /(?:^|\s)\d{1,2}\s?(?:[hmdw]|min|hrs?)$/;
/** "1.", in a line of its own. */
export const RANK = /^\d{1,2}[.)、]?$/;
/** A headline's beginning, after its rank or day: "3. Duke", "[05-21] Duke"; no "3 Eggs". */
const CAPITAL =
  /^[^\p{L}\d]*(?:(?:\d{1,2}(?:[.)、]\s?|(?=\p{L}))|(?:\d{1,4}[-/.年月日]){1,3}\d{0,4})[^\p{L}\d]*)?(?:\p{Lu}|\p{Lo})/u;
const CLOSED = /[.:：;,]$/;

/** What a line is in a list of headlines that lead nowhere; a mark is a rank or an age. */
export type Part = "headline" | "mark" | "none";

/** What each line is in a list: asked of it once, though many runs pass it. */
const known = new WeakMap<PageView, readonly Part[]>();

export function partsOf(view: PageView): readonly Part[] {
  const partOf = (line: Line): Part =>
    isMark(line) ? "mark" : isHeadline(line, view) ? "headline" : "none";
  const parts = known.get(view) ?? view.lines.map(partOf);
  known.set(view, parts);
  return parts;
}

/** A rank, or how old a story is and where it comes from. */
export function isMark({ text, links }: Line): boolean {
  if (links > 0 || text.length > MAX_MARK) return false;
  return RANK.test(text) || AGED.test(text) || phraseOf(text) === phrase.age;
}

function isHeadline(line: Line, { words, prose }: PageView): boolean {
  const { id, text, links, heading } = line;
  const count = words[id] as number;
  if (heading > 0 || prose[id] || CLOSED.test(text) || phraseOf(text) > 0) return false;
  if (links > 0 && linkShare(line) <= LINKED) return false;
  return count >= WORDS[0] && count <= WORDS[1] && CAPITAL.test(text);
}
