import type { ClutterKind } from "../kinds";
import type { TitleMatch } from "../lexicon/titles";
import type { Line } from "../reading";
import { endsSentence, linkShare, type PageView } from "../scoring/page-view";
import { countWords } from "../scoring/words";
import { isAboveHeadline } from "../sections/place";
import { isOnSite } from "../shapes/addresses";
import { leadsIntoPage } from "../shapes/headlines";
import { because, type Detector, type Sighting } from "./detector";

/** More than standing above the headline tells against it. */
const STRIP = 4.5;
const MAX_LINES = 8;
const MAX_LABEL = 30;
const MIN_LINKS = 3;
/** Words of a headline on average: a menu's entries have fewer, and no label that says so. */
const MIN_SAID = 2;
const MIN_IN_ROW = 4;
const MIN_IN_LIST = 5;
/** Under a picture each, without a label. */
const MIN_UNSAID = 7;
const LINKED = 0.95;
/** "Talk of the town:", "🔥 Buzzing" */
const SAYS_SO = /[:：]$|(?![©®™])\p{Extended_Pictographic}/u;

/** Above the headline, the headlines of the hour, behind a label, "Trending: …", or with pictures. */
export const strip: Detector = {
  id: "strip",
  detect({ lines, links, images, furniture, titleMatch }, scene) {
    const [first, ...others] = lines;
    if (!first || furniture || lines.length > MAX_LINES || links < MIN_LINKS) return null;
    if (!isAboveHeadline(lines, scene)) return null;
    const { view } = scene;
    const words = lines.reduce((sum, { id }) => sum + (view.words[id] as number), 0);
    const areHeadlines = (some: readonly Line[]) => some.every((line) => isHeadline(line, view));
    if (lines.length >= MIN_LINKS && images >= lines.length && areHeadlines(lines))
      return words >= lines.length * MIN_UNSAID ? found("trending", links) : null;
    const isRow = first.links > 0;
    const label = isRow ? first.lead : first.text;
    if (leadsIntoPage(first, view) || !isLabel(label, first) || isRow === others.length > 0)
      return null;
    if (!(isRow ? fillsRow(first) : areHeadlines(others))) return null;
    const least = isRow ? leastInRow(label, titleMatch) : MIN_IN_LIST;
    if (words - countWords(label) < links * least) return null;
    return found(titleMatch?.kind ?? "trending", links);
  },
};

function found(kind: ClutterKind, links: number): Sighting {
  return { kind, logOdds: STRIP, because: because("because_headlines", links) };
}

/** Words of a headline on average: under a title that the world's sites have, one will do. */
function leastInRow(label: string, title: TitleMatch | null): number {
  if (title && !title.ambiguous) return 1;
  return title || SAYS_SO.test(label) ? MIN_SAID : MIN_IN_ROW;
}

function isLabel(label: string, { clickable }: Line): boolean {
  return !clickable && /\p{L}{3}/u.test(label) && label.length <= MAX_LABEL && !endsSentence(label);
}

/** Links to the line's end, with nothing in between: a way through the site has marks there. */
function fillsRow({ text, lead, linkChars, links }: Line): boolean {
  return Math.abs(text.length - lead.length - linkChars) <= links;
}

function isHeadline(line: Line, view: PageView): boolean {
  const { href } = line;
  return linkShare(line) > LINKED && isOnSite(href, view.facts.url) && !leadsIntoPage(line, view);
}
