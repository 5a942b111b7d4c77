import type { Line } from "../reading";
import { endsSentence, linkShare, type PageView } from "../scoring/page-view";
import { knownShare, sharedStems } from "../text/stems";
import { isOnSite } from "./addresses";
import { leadsIntoPage } from "./headlines";

const LINKED = 0.9;
/** Words of a headline, and of one that stands alone. */
const WORDS = [3, 24] as const;
const MIN_ALONE = 6;
const MEAN_WORDS = 5;
/** Words of a sentence that stands as a paragraph. */
const MIN_SAID = 8;
/** A crosshead that is a link is taken up by the paragraph under it. */
const MAX_TAKEN_UP = 0.34;

/**
 * Links to other pages of the site between two paragraphs, a line each, that no words announce:
 * neither a colon nor a heading above them, and the paragraph below speaks of something else.
 */
export function linksBetween(view: PageView): readonly Line[] {
  const { lines, prose } = view;
  const isLink = (line: Line | undefined): line is Line =>
    line !== undefined && isHeadline(line, view) && isOnSite(line.href, view.facts.url);
  const found: Line[] = [];
  for (let at = 1; at < lines.length; at++) {
    if (!prose[at - 1] || !isLink(lines[at])) continue;
    let end = at + 1;
    while (isLink(lines[end])) end++;
    const run = lines.slice(at, end);
    const next = lines[end];
    if (next && goesOn(end, run.length, view) && areHeadlines(run, view) && !takenUp(run, next))
      found.push(...run);
    at = end;
  }
  return [...found, ...advertsBetween(view)];
}

/** An advertisement's line leads elsewhere and shares hardly a word with the story. */
const MIN_ADVERT = 6;
const MAX_KNOWN = 0.2;

/** Links to other sites between two paragraphs that read like headlines of another matter. */
function advertsBetween(view: PageView): readonly Line[] {
  const { lines, prose, words } = view;
  return lines.filter(
    (line) =>
      isHeadline(line, view) &&
      (words[line.id] as number) >= MIN_ADVERT &&
      /^https?:/.test(line.href) &&
      !isOnSite(line.href, view.facts.url) &&
      prose[line.id - 1] === true &&
      prose[line.id + 1] === true &&
      knownShare([line], view) <= MAX_KNOWN,
  );
}

/** A paragraph, however short; below several links, a crosshead over one will do. */
function goesOn(at: number, links: number, { lines, prose, words }: PageView): boolean {
  const line = lines[at];
  if (!line || line.links > 0) return prose[at] === true;
  if (line.heading > 0) return links > 1 && prose[at + 1] === true;
  return prose[at] === true || ((words[at] as number) >= MIN_SAID && endsSentence(line.text));
}

function isHeadline(line: Line, view: PageView): boolean {
  const words = view.words[line.id] as number;
  return (
    line.links === 1 &&
    line.heading === 0 &&
    view.blocks[line.block]?.tag !== "figcaption" &&
    linkShare(line) > LINKED &&
    words >= WORDS[0] &&
    words <= WORDS[1] &&
    !endsSentence(line.text) &&
    !leadsIntoPage(line, view)
  );
}

function areHeadlines(run: readonly Line[], { words }: PageView): boolean {
  const sum = run.reduce((all, { id }) => all + (words[id] as number), 0);
  return sum >= (run.length === 1 ? MIN_ALONE : run.length * MEAN_WORDS);
}

function takenUp(run: readonly Line[], next: Line): boolean {
  return sharedStems(run, [next]) > MAX_TAKEN_UP;
}
