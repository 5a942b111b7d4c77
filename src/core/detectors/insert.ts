import type { Reason } from "../evidence";
import type { ClutterKind } from "../kinds";
import { phrase, phraseOf } from "../lexicon/phrases";
import { labelOf, ledTitle, prefixTitle } from "../lexicon/titles";
import type { Line } from "../reading";
import type { PageView } from "../scoring/page-view";
import { isAboveHeadline } from "../sections/place";
import { isOnSite } from "../shapes/addresses";
import { boxKind } from "../shapes/boxes";
import { calloutIn, offersChannel } from "../shapes/callouts";
import { because, type Detector } from "./detector";

const MAX_LINES = 3;
/** "Read more: …" may well be the story's own. */
const SEE_ALSO = /^see also\b/i;
const MIN_HEADLINE_WORDS = 4;
const MIN_LINK_SHARE = 0.5;
/** An arrow at either end, and no quotation marks; or brackets around it all. */
const ARROW = /^[←→▶►☞]|[←→]$|^[«»‹›][^«»‹›]*$|^[^«»‹›]*[»›]$|^\[\s.+\s\]$/u;
/** Typed arrows: to an advertiser they lead as often. */
const TYPED_ARROW = /^(?:<<|＞＞)|>>$/;
/** "Also read: …" in any of the languages; "Read more: …", which may be the story's own. */
const KNOWN = 4.5;
const AMBIGUOUS = 1.5;
const BOLD = 3;
/** Said in English only; said by an arrow. */
const LIKELY = 1.2;
const ARROWS = 4.6;
const TITLED = 3;
const SHOUTED = 4.5;
const MIN_SHOUTED = 4;
const MIN_HEADLINE = 3;
const MAX_BUTTON = 30;
/** "Also read" in an element of its own, and the headline after it, in one link. */
const LED = 2;

/** All capitals and all link, on the same site: "SEE THE FLEET COME HOME THROUGH THE ICE". */
function isShouted({ text, linkChars, href }: Line, url: string): boolean {
  if (linkChars < text.length - 1 || text.split(" ").length < MIN_SHOUTED) return false;
  if (!isOnSite(href, url)) return false;
  return text === text.toUpperCase() && text !== text.toLowerCase();
}

/** "Read more about the rules." is a sentence of the story, with its full stop. */
function pointsOn(text: string): boolean {
  return phraseOf(text) === phrase.goOn && !text.endsWith(".");
}

/** "See also:" and a headline, all of it a link: no note of the story's own. */
function isTold({ text, linkChars, links }: Line): boolean {
  const rest = text.slice(text.search(/[:：]/) + 1).trim();
  return (
    SEE_ALSO.test(text) &&
    links === 1 &&
    linkChars >= rest.length &&
    rest.split(" ").length >= MIN_HEADLINE_WORDS
  );
}

/** "READ MORE: Tortoise clocked at 34mph", in bold. */
function isCried(line: Line): boolean {
  const label = labelOf(line.text);
  return isBoldPrefix(line) && label === label.toUpperCase();
}

function isArrow({ text, href }: Line, url: string): boolean {
  return ARROW.test(text) || (TYPED_ARROW.test(text) && isOnSite(href, url));
}

/** A line that is bold as a whole and begins like "Also read: …"; a call to follow; a button. */
export function isInsert(line: Line, view: PageView): boolean {
  if (line.clickable && line.text.length <= MAX_BUTTON) return true;
  return isBoldPrefix(line) || calloutIn(line, view) !== null;
}

/** "Read more" and several headlines, all in one line. */
function isList({ links, lead, text }: Line): boolean {
  return links > 1 && lead.length < text.length && text.split(" ").length >= links * MIN_HEADLINE;
}

function leadsOn(kind: ClutterKind): boolean {
  return kind === "related" || kind === "recommended";
}

function isBoldPrefix(line: Line): boolean {
  return line.strongChars >= line.text.length - 1 && prefixTitle(line.text)?.kind === "related";
}

function reasonOf({ text }: Line): Reason {
  return because("because_insert", text.slice(0, 60));
}

/** A line or two between paragraphs that send the reader to another page: "Also read: …". */
export const insert: Detector = {
  id: "insert",
  detect({ blocks, lines, linkShare, titleMatch, furniture, place }, scene) {
    const [[block], [first]] = [blocks, lines];
    const box = block && scene.tails.has(block.id) ? boxKind(block, scene.view) : null;
    if (first && box) {
      const kind = box === "related" && titleMatch ? titleMatch.kind : box;
      return { kind, logOdds: KNOWN, because: reasonOf(first) };
    }
    if (!first || furniture || lines.length > MAX_LINES || isAboveHeadline(lines, scene))
      return null;
    const reason = reasonOf(first);
    const isOver = place === "after" || scene.tails.has(first.block);
    const channel = offersChannel(lines, scene.view) ? "social" : null;
    const callout = lines.length === 1 ? calloutIn(first, scene.view, isOver) : channel;
    if (callout) return { kind: callout, logOdds: KNOWN, because: reason };
    const prefix = prefixTitle(first.text);
    const isStray = scene.tails.has(first.block);
    if (prefix && (linkShare >= MIN_LINK_SHARE || isStray || isBoldPrefix(first))) {
      const isSure = !prefix.ambiguous || isTold(first) || isCried(first);
      const logOdds = isSure ? KNOWN : isBoldPrefix(first) ? BOLD : AMBIGUOUS;
      return { kind: prefix.kind, logOdds, because: reason };
    }
    if (linkShare < MIN_LINK_SHARE) return null;
    if (lines.every(({ block }) => scene.tails.has(block)))
      return { kind: "related", logOdds: KNOWN, because: reason };
    if (lines.length === 1 && titleMatch && isList(first) && leadsOn(titleMatch.kind))
      return { kind: titleMatch.kind, logOdds: KNOWN, because: reason };
    if (lines.length === 1 && isShouted(first, scene.view.facts.url))
      return { kind: "related", logOdds: SHOUTED, because: reason };
    if (lines.length === 1 && titleMatch && ledTitle(first))
      return { kind: titleMatch.kind, logOdds: LED, because: reason };
    if (lines.every((line) => isArrow(line, scene.view.facts.url)))
      return { kind: "related", logOdds: ARROWS, because: reason };
    const titled = lines.length > 1 ? titleMatch : null;
    if (pointsOn(first.text) && (!titled || titled.ambiguous))
      return { kind: "related", logOdds: LIKELY, because: reason };
    return titled && { kind: titled.kind, logOdds: TITLED, because: reason };
  },
};
