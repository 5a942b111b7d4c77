import { isAdLabel } from "./ad-label";
import { calloutIn } from "./callouts";
import type { ClutterKind } from "./kinds";
import { phrase, phraseOf } from "./phrases";
import type { Block, BlockId, Line } from "./reading";
import { endsSentence, linkShare, type PageView } from "./scoring/page-view";
import { countWords } from "./scoring/words";
import { sharedStems } from "./stems";
import { childrenOf } from "./tree";

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
/** Words that lead up to a button, of a headline after a label, and in a line of its own. */
const MIN_SAID = 4;
const MIN_LED = 4;
const MIN_HEADLINE = 5;
const MAX_LABEL = 50;
const ALL = 0.95;
const MOST_KNOWN = 0.6;
const FRAME = /^(?:div|aside|section|p|.+-.+)$/;
/** A picture, a quotation, a table: by its tag or what is called so. */
const OWN_TAG = /^(?:fig|blockquote|pre|table)/;
const OWN_NAME =
  /^(?:caption|figure|galler|im(?:age|g)|photo|picture|media|video|player|slide|tweet|pullquote|quote)/;
/** A day, an address: who said it where. */
const SOURCE = /[/\d]/;

/**
 * Small blocks between a story's paragraphs that are made otherwise than any of these and offer
 * something: a call to follow, an advertisement, other stories.
 */
export function boxesBetween(view: PageView): readonly BlockId[] {
  const children = childrenOf(view.blocks[view.centre] as Block, view.blocks);
  const paragraphs = children.filter(
    ({ firstLine, lastLine }) => lastLine - firstLine === 1 && view.prose[firstLine],
  );
  const [first, last] = [paragraphs[0], paragraphs.at(-1)];
  if (!first || !last || paragraphs.length < MIN_PARAGRAPHS) return [];
  const inside = children.filter(({ id }) => id > first.id && id < last.id);
  const own = new Set(paragraphs.map(makeOf));
  return inside.flatMap((box) => {
    if (own.has(makeOf(box)) || !boxKind(box, view)) return [];
    const alike = inside.filter((other) => makeOf(other) === makeOf(box));
    return alike.length > MAX_ALIKE ? [] : box.id;
  });
}

function makeOf({ tag, names }: Block): string {
  return [tag, ...names].join(".");
}

/** What such a block is, by what it holds and has pressed; null: it may be the story's. */
export function boxKind(block: Block, view: PageView): ClutterKind | null {
  const lines = view.lines.slice(block.firstLine, block.lastLine);
  const [first, ...others] = lines;
  if (!first || block.chars > MAX_CHARS || lines.length > MAX_LINES) return null;
  if (isOwn(block, view) || phraseOf(first.text) === phrase.aboutPage) return null;
  if (lines.some((line) => wordsOf(line, view) > MAX_SAID)) return null;
  if (isLabelled(first, others, view)) return "related";
  if (isAdLabel(first.lead)) return "sponsored";
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

function isPressed(line: Line): boolean {
  return line.clickable || linkShare(line) > ALL;
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
  return line.linkChars >= button.length - 1 && !isKnown(lines, view);
}

/** Whether most of the words are those of the page's running text. */
function isKnown(some: readonly Line[], { lines, prose }: PageView): boolean {
  const others = lines.filter((line) => prose[line.id] && !some.includes(line));
  return sharedStems(some, others) > MOST_KNOWN;
}

function restOf({ text, lead }: Line): string {
  return text.slice(lead.length).trim();
}

/** A label, and headlines in lines below it, or the first of them in its own. */
function isLabelled(first: Line, others: readonly Line[], view: PageView): boolean {
  const isLed = first.links > 0 ? leadsAway(first, view) : others.length > 0;
  if (!isLed || first.clickable || first.lead.length > MAX_LABEL || endsSentence(first.lead))
    return false;
  return others.every((line) => isPressed(line) && wordsOf(line, view) >= MIN_HEADLINE);
}

/** A few words, and after them headlines of the site's in links, to the line's end. */
export function leadsAway(line: Line, { facts }: PageView): boolean {
  const { linkChars, links, href } = line;
  const rest = restOf(line);
  return (
    Math.abs(rest.length - linkChars) <= links &&
    countWords(rest) >= links * MIN_LED &&
    !rest.endsWith(".") &&
    leadsToOwn(href, facts.url)
  );
}

/** Whether an address is another page of the same site. */
export function leadsToOwn(href: string, url: string): boolean {
  const [to, here] = [URL.parse(href), URL.parse(url)];
  return to !== null && to.host === here?.host && to.pathname !== here.pathname;
}
