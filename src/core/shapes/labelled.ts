import type { Block, Line } from "../reading";
import { endsSentence, linkShare, type PageView } from "../scoring/page-view";
import { countWords } from "../scoring/words";
import { leadsToOwn } from "./addresses";

const MAX_LABEL = 50;
/** Words of a headline, of one after a label in its line, of what has a picture. */
const MIN_HEADLINE = 5;
const MIN_LED = 4;
const MIN_PICTURED = 3;
const MIN_PICTURES = 2;
/** A section, a date, a site beside a headline. */
const MAX_ASIDE = 5;
const ALL = 0.95;

/**
 * Whether a block is a label and headlines in lines below it, or the first of them in its own;
 * beside those of the same site may stand a section or a date, and with pictures they may be names.
 */
export function isLabelled({ firstLine, lastLine, images }: Block, view: PageView): boolean {
  const [first, ...others] = view.lines.slice(firstLine, lastLine);
  if (!first || first.clickable || first.lead.length > MAX_LABEL || isSaid(first.lead))
    return false;
  const isLed = first.links > 0;
  if (isLed ? !leadsToHeadlines(first, view) : others.length === 0) return false;
  const pressed = others.filter(isPressed);
  const isPictured = images >= MIN_PICTURES && images >= others.length;
  const least = isPictured ? MIN_PICTURED : MIN_HEADLINE;
  if (pressed.some(({ id }) => (view.words[id] as number) < least)) return false;
  const aside = others.filter((line) => !isPressed(line));
  if (aside.length === 0) return true;
  return (
    aside.length <= pressed.length + Number(isLed) &&
    pressed.every(({ href }) => leadsToOwn(href, view.facts.url)) &&
    aside.every(({ id, text }) => (view.words[id] as number) <= MAX_ASIDE && !endsSentence(text))
  );
}

/** A sentence; "People also read…" is none. */
function isSaid(text: string): boolean {
  return endsSentence(text) && !/(?:…|\.\.\.)$/.test(text);
}

/** A few words, and after them headlines of the site's in links, to the line's end. */
export function leadsToHeadlines(line: Line, { facts }: PageView): boolean {
  const { linkChars, links, href } = line;
  const rest = restOf(line);
  return (
    Math.abs(rest.length - linkChars) <= links &&
    countWords(rest) >= links * MIN_LED &&
    !rest.endsWith(".") &&
    leadsToOwn(href, facts.url)
  );
}

/** What follows the text before a line's first element. */
export function restOf({ text, lead }: Line): string {
  return text.slice(lead.length).trim();
}

/** Nothing but a link or a button. */
export function isPressed(line: Line): boolean {
  return line.clickable || linkShare(line) > ALL;
}
