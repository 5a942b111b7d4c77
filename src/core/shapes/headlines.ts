import { phraseOf, signatures } from "../lexicon/phrases";
import type { Line } from "../reading";
import { linkShare, type PageView } from "../scoring/page-view";

const LINKED = 0.6;
const MAX_CHARS = 260;
/** Words of a headline, at least and at most; of one without a link; a link within a row. */
const WORDS = [3, 40] as const;
const PLAIN_WORDS = [4, 24] as const;
const WORDS_IN_A_ROW = 3;
/** "Email this to a friend Share to X": buttons in a row. */
const SHARES =
  /^(?:e-?mail|share|tweet|print|pin|teilen|partager|compartir|condividi|compartilhar)\b/i;

/** How many headlines of other pages a line might be: one, or several links in a row. */
export function headlinesIn(line: Line, view: PageView): number {
  const words = view.words[line.id] as number;
  if (leadsIntoPage(line, view)) return 0;
  const linked = linkShare(line) > LINKED;
  if (linked && line.links > 1 && words / line.links >= WORDS_IN_A_ROW)
    return SHARES.test(line.text) ? 0 : line.links;
  if (words < WORDS[0] || words > WORDS[1] || line.text.length > MAX_CHARS) return 0;
  if (linked || line.clickable) return 1;
  const plain = words >= PLAIN_WORDS[0] && words <= PLAIN_WORDS[1] && !/[.:;]$/.test(line.text);
  return plain && !view.prose[line.id] && !signatures.has(phraseOf(line.text)) ? 1 : 0;
}

/** A link to a place on the same page: a table of contents has them. */
export function leadsIntoPage({ href }: Line, { facts }: PageView): boolean {
  const hash = href.indexOf("#");
  return hash > 0 && hash < href.length - 1 && href.slice(0, hash) === facts.url.split("#")[0];
}
