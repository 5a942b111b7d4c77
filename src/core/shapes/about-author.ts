import type { Line } from "../reading";
import type { PageView } from "../scoring/page-view";

/** "About Jane Doe", in some languages: the name is what is looked for. */
const ABOUT =
  /^(?:about|meet|über|zur person:?|sobre|acerca de|à propos de|over|om|chi è|quem é|o autorze:?)\s+(\S.{3,50})$/i;
const CAPITAL = /^\p{Lu}/u;
/** A byline is among so many lines below the headline, and no longer. */
const BYLINE_LINES = 6;
const MAX_BYLINE = 160;

/** Whether a line is the title of a few words about the person who signs the story. */
export function namesAuthor({ text }: Line, { lines, headline }: PageView): boolean {
  if (headline === null) return false;
  const name = ABOUT.exec(text)?.[1];
  if (!name || !CAPITAL.test(name)) return false;
  const below = lines.slice(headline + 1, headline + 1 + BYLINE_LINES);
  return below.some((line) => line.text.length <= MAX_BYLINE && line.text.includes(name));
}
