import type { ClutterKind } from "../kinds";
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
    if (
      lines.length >= MIN_LINKS &&
      images >= lines.length &&
      lines.every((line) => isHeadline(line, scene.view))
    )
      return meanWords(lines, scene.view) >= MIN_UNSAID ? found("trending", links) : null;
    const label = first.links > 0 ? first.lead : first.text;
    const isRow = first.links > 0;
    if (leadsIntoPage(first, scene.view) || !isLabel(label, first) || isRow === others.length > 0)
      return null;
    const { view } = scene;
    if (!(isRow ? fillsRow(first) : others.every((line) => isHeadline(line, view)))) return null;
    const isSaid = titleMatch !== null || SAYS_SO.test(label);
    const least = isRow ? (isSaid ? MIN_SAID : MIN_IN_ROW) : MIN_IN_LIST;
    const words = lines.reduce((sum, { id }) => sum + (view.words[id] as number), 0);
    if (words - countWords(label) < links * least) return null;
    const kind = titleMatch?.kind ?? "trending";
    return found(kind, links);
  },
};

function found(kind: ClutterKind, links: number): Sighting {
  return { kind, logOdds: STRIP, because: because("because_headlines", links) };
}

function meanWords(lines: readonly Line[], { words }: PageView): number {
  return lines.reduce((sum, { id }) => sum + (words[id] as number), 0) / lines.length;
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
