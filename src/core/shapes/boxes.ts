import type { ClutterKind } from "../kinds";
import { phrase, phraseOf } from "../lexicon/phrases";
import type { Block, BlockId, Line } from "../reading";
import { endsSentence, type PageView } from "../scoring/page-view";
import { knownShare } from "../text/stems";
import { childrenOf } from "../tree";
import { isAdLabel, isAdNotice, isMarkedAd } from "./ad-label";
import { leadsToOwn } from "./addresses";
import { asksForTips, calloutIn } from "./callouts";
import { supportsStory } from "./closing";
import { isLabelled, isPressed, restOf } from "./labelled";
import { isForSale } from "./offers";
import { isPlayer } from "./players";

const MIN_PARAGRAPHS = 3;
/** What stands there more often is made for the story: cards of products, questions. */
const MAX_ALIKE = 2;
const MAX_CHARS = 400;
const MAX_LINES = 8;
/** With more beside a field, a paragraph of the story may have got into it. */
const MAX_FORM = 150;
/** A longer line is a paragraph of the story, whatever stands beside it. */
const MAX_SAID = 30;
const MAX_BUTTON = 40;
/** Words that lead up to a button. */
const MIN_SAID = 4;
const MOST_KNOWN = 0.6;
const FRAME = /^(?:div|aside|section|p|.+-.+)$/;
/** A picture, a quotation, a table: by its tag or what is called so. */
const OWN_TAG = /^(?:fig|blockquote|pre|table)/;
const OWN_NAME =
  /^(?:caption|figure|galler|im(?:age|g)|photo|picture|media|video|player|slide|tweet|pullquote|quote)/;
const MAX_CARD = 3;
const MIN_HEADLINE = 5;
/** A card of the story's own speaks of what it speaks of. */
const MOST_SHARED = 0.35;
/** What makers of pages call a box that asks for a click. */
const OFFERS = /^(?:cta|promo|adbox|upsell)$/;
/** A day, an address: who said it where. */
const SOURCE = /[/\d]/;

/** So many blocks below the last paragraph may be the story's end. */
const MAX_BELOW = 4;
/** Names that short are what a style sheet's tool writes before its own. */
const MAX_PREFIX = 3;

/**
 * Small blocks between a story's paragraphs, or right below them, that are made otherwise than any
 * of these and offer something: a call to follow, an advertisement, other stories.
 */
export function boxesBetween(view: PageView): readonly BlockId[] {
  const children = childrenOf(view.blocks[view.centre] as Block, view.blocks);
  const paragraphs = children.filter(
    ({ firstLine, lastLine }) => lastLine - firstLine === 1 && view.prose[firstLine],
  );
  const [first, last] = [paragraphs[0], paragraphs.at(-1)];
  if (!first || !last || paragraphs.length < MIN_PARAGRAPHS) return [];
  const end = children.indexOf(last) + 1 + MAX_BELOW;
  const inside = children.slice(children.indexOf(first) + 1, end);
  const own = new Set(paragraphs.map(makeOf));
  const alike = new Map<string, number>();
  for (const box of inside)
    alike.set(kindOfMake(box, view), (alike.get(kindOfMake(box, view)) ?? 0) + 1);
  return inside.flatMap((box) => {
    const kind = own.has(makeOf(box)) ? null : boxKind(box, view);
    if (!kind || (box.id > last.id && mayEnd(box, kind, view))) return [];
    return (alike.get(kindOfMake(box, view)) ?? 0) > MAX_ALIKE ? [] : box.id;
  });
}

function makeOf({ tag, names }: Block): string {
  return [tag, ...names].join(".");
}

/** The make of a block, and where its names say nothing, that of its parts. */
function kindOfMake(box: Block, { blocks }: PageView): string {
  const isNamed = box.names.length === 0 || box.names.some(({ length }) => length > MAX_PREFIX);
  return [makeOf(box), ...(isNamed ? [] : childrenOf(box, blocks).map(makeOf))].join();
}

/** A story's end may be a source, a credit, a notice with one link. */
function mayEnd(block: Block, kind: ClutterKind, view: PageView): boolean {
  const lines = view.lines.slice(block.firstLine, block.lastLine);
  if (kind === "sponsored")
    return !(isForSale(block, view) || isOffer(block, lines) || isAd(lines));
  const leadsOff = ({ links, href }: Line) => links > 0 && !leadsToOwn(href, view.facts.url);
  return lines.some((line) => supportsStory(line.text) || (kind === "related" && leadsOff(line)));
}

/** What such a block is, by what it holds and has pressed; null: it may be the story's. */
export function boxKind(block: Block, view: PageView): ClutterKind | null {
  const lines = view.lines.slice(block.firstLine, block.lastLine);
  const [first] = lines;
  if (!first || phraseOf(first.text) === phrase.aboutPage) return null;
  if (isForSale(block, view)) return "sponsored";
  if (isPlayer(block, view)) return "recommended";
  if (block.chars > MAX_CHARS || lines.length > MAX_LINES) return null;
  if (isAd(lines)) return "sponsored";
  if (isOwn(block, view)) return null;
  if (lines.some((line) => wordsOf(line, view) > MAX_SAID)) return null;
  if (isLabelled(block, view) || isCard(block, lines, view)) return "related";
  if (asksForTips(lines, view)) return "social";
  if (isOffer(block, lines)) return "sponsored";
  // Under a heading of its own it may be a part of the story: one of its steps.
  if (lines.some(({ heading }) => heading > 0)) return null;
  const callout = lines.map((line) => calloutIn(line, view, true)).find(Boolean);
  if (callout) return callout;
  const words = lines.reduce((sum, line) => sum + (isPressed(line) ? 0 : wordsOf(line, view)), 0);
  return words >= MIN_SAID &&
    ((block.controls > 0 && block.chars <= MAX_FORM) || presses(lines, view))
    ? "sponsored"
    : null;
}

/** A picture, the headline of another story in the only link, and a teaser perhaps. */
function isCard({ images, links }: Block, lines: readonly Line[], view: PageView): boolean {
  const [headline] = lines;
  if (!headline || images === 0 || links !== 1 || lines.length > MAX_CARD) return false;
  if (!isPressed(headline) || wordsOf(headline, view) < MIN_HEADLINE) return false;
  return leadsToOwn(headline.href, view.facts.url) && knownShare(lines, view) <= MOST_SHARED;
}

/** Whether a block is called an offer, and there is something to press. */
function isOffer({ names }: Block, lines: readonly Line[]): boolean {
  return names.some((name) => OFFERS.test(name)) && lines.some(isPressed);
}

/** Whether lines say that they are an advertisement. */
function isAd(lines: readonly Line[]): boolean {
  const [first] = lines;
  if (first && isAdLabel(first.lead)) return true;
  return lines.some(({ text }) => isMarkedAd(text) || isAdNotice(text));
}

function isOwn(block: Block, view: PageView): boolean {
  return !FRAME.test(block.tag) || holdsPicture(block, view);
}

/** Whether a block is or holds a picture with its caption, a player, a quotation, a table. */
export function holdsPicture({ id, end }: Block, { blocks }: PageView): boolean {
  return blocks.slice(id, end).some(isPicture);
}

/** Whether a block is one of these, by its tag or its name. */
export function isPicture({ tag, names }: Block): boolean {
  return OWN_TAG.test(tag) || names.some((name) => OWN_NAME.test(name));
}

function wordsOf({ id }: Line, { words }: PageView): number {
  return words[id] as number;
}

/** One button, below some text or after its last sentence: "Odds for tonight. Bet now". */
function presses(lines: readonly Line[], view: PageView): boolean {
  const [line, ...more] = lines.filter((at) => at.clickable || at.links > 0);
  if (!line || more.length > 0) return false;
  const isAlone = isPressed(line);
  if (isAlone) return line !== lines[0] && line.text.length <= MAX_BUTTON;
  const button = restOf(line);
  if (lines.some(({ heading }) => heading > 0)) return false;
  if (!endsSentence(line.lead) || button.length > MAX_BUTTON || SOURCE.test(button)) return false;
  return line.linkChars >= button.length - 1 && knownShare(lines, view) <= MOST_KNOWN;
}
