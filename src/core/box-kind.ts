import { isAdLabel } from "./ad-label";
import { callsToChannel, namesChannel } from "./callouts";
import { offersLetters } from "./detectors/newsletter";
import { leadsIntoPage } from "./headlines";
import type { ClutterKind } from "./kinds";
import { asksForAction } from "./lexicon/actions";
import { phrase, phraseOf } from "./phrases";
import type { Block, Line } from "./reading";
import type { PageView } from "./scoring/page-view";
import { countWords } from "./scoring/words";
import { matchTitle } from "./section-title";
import { sharedStems } from "./stems";

const MAX_CHARS = 400;
const MAX_LINES = 8;
const MAX_BUTTON = 40;
const MAX_BUTTONS = 2;
/** Words that lead up to a button. */
const MIN_SAID = 4;
const MOST_KNOWN = 0.6;
const MAX_FIELDS = 3;
const MAX_LABEL = 50;
/** Words of a headline in a line of its own, and after a label. */
const MIN_HEADLINE = 5;
const MIN_LED = 4;
/** What a story may be made of beside paragraphs, whatever is pressed in it. */
const OWN_TAG =
  /^(?:h[1-6]|figure|figcaption|blockquote|ul|ol|dl|pre|table|header|footer|nav|a|span|strong|em)$/;
const OWN_NAME =
  /^(?:captions?|figure|galler(?:y|ies)|images?|img|photos?|pictures?|media|videos?|player|slide\w*|tweet|quote|pullquote|toc|transcript|correction)$/;
const SAID = /[.!?…。！？؟।]["'”’»）)]*$/u;
const LABEL = /[\p{L}\p{M}:：»›→)]$/u;
/** A day, an address: who said it where. */
const SOURCE = /[/@]|\.\w|\b(?:19|20)\d\d\b/;

/**
 * What a small block of its own make between paragraphs is, by what it holds and has pressed; null:
 * it may be the story's.
 */
export function boxKind(block: Block, view: PageView): ClutterKind | null {
  const lines = view.lines.slice(block.firstLine, block.lastLine);
  const [first] = lines;
  if (!first || block.chars > MAX_CHARS || lines.length > MAX_LINES) return null;
  if (isOwn(block, view) || phraseOf(first.text) === phrase.aboutPage) return null;
  const title = matchTitle(first.text) ?? matchTitle(first.lead);
  if (leadsOn(lines, view)) return title?.kind ?? "related";
  if (isAdLabel(first.lead) || isAdLabel(first.text)) return "sponsored";
  if (lines.some((line) => callsToChannel(line, view))) return "social";
  if (!presses(lines, view) && !goesOnToButton(lines, view) && !asksBack(block, view)) return null;
  if (lines.some(({ text }) => namesChannel(text))) return "social";
  return lines.some(({ text }) => offersLetters(text)) ? "newsletter" : "sponsored";
}

/** A picture, a quotation, a table: by its tag or what is called so in it. */
function isOwn(block: Block, { blocks }: PageView): boolean {
  const inside = blocks.slice(block.id, block.end);
  return (
    inside.some(({ tag, names }) => {
      return (
        /^(?:figure|blockquote|pre|h1)$/.test(tag) || names.some((name) => OWN_NAME.test(name))
      );
    }) || OWN_TAG.test(block.tag)
  );
}

function isPressed(line: Line): boolean {
  return line.clickable || (line.links > 0 && line.linkChars >= line.text.length - 1);
}

/** A few words without a link, and below them a button or two. */
function presses(lines: readonly Line[], view: PageView): boolean {
  const [first] = lines;
  const buttons = lines.filter(isPressed);
  if (!first || first.links > 0 || first.clickable) return false;
  if (buttons.length === 0 || buttons.length > MAX_BUTTONS) return false;
  if (buttons.some((line) => line.text.length > MAX_BUTTON || leadsIntoPage(line, view)))
    return false;
  const said = lines.filter((line) => !isPressed(line));
  // Two may be a product's shop and its review.
  if (buttons.length > 1 && !buttons.some(asks) && isKnown(said, view)) return false;
  return said.reduce((sum, { id }) => sum + (view.words[id] as number), 0) >= MIN_SAID;
}

function asks({ text }: Line): boolean {
  return asksForAction(text) || namesChannel(text);
}

/** Whether most of the words are those of the page's running text. */
function isKnown(said: readonly Line[], { lines, prose }: PageView): boolean {
  const own = lines.filter((line) => prose[line.id] && !said.includes(line));
  return sharedStems(said, own) > MOST_KNOWN;
}

/** A sentence, and a few words after it that are a link: "Odds for tonight. Bet now". */
function goesOnToButton(lines: readonly Line[], view: PageView): boolean {
  const linked = lines.filter(({ links }) => links > 0);
  const [line] = linked;
  if (!line || linked.length > 1 || lines.length > MAX_BUTTONS + 1) return false;
  const button = line.text.slice(line.lead.length).trim();
  if (!SAID.test(line.lead) || line.links > 1 || button.length > MAX_BUTTON) return false;
  if (isKnown(lines, view)) return false;
  return button !== "" && Math.abs(line.linkChars - button.length) <= 1 && !SOURCE.test(button);
}

/** A few words and a field or two to fill in. */
function asksBack({ controls, firstLine, lastLine }: Block, { words }: PageView): boolean {
  if (controls === 0 || controls > MAX_FIELDS) return false;
  const said = words.slice(firstLine, lastLine).reduce((sum, count) => sum + count, 0);
  return said >= MIN_SAID;
}

/** A label, and headlines of the site's: all links, in lines below it or after it in its own. */
function leadsOn([first, ...others]: readonly Line[], view: PageView): boolean {
  if (!first || isPressed(first) || first.lead.length > MAX_LABEL) return false;
  if (first.links === 0) {
    if (!LABEL.test(first.text) || others.length === 0) return false;
  } else if (!isLed(first, view)) return false;
  const words = (line: Line) => view.words[line.id] as number;
  return others.every(
    (line) =>
      isPressed(line) && line.links === 1 && words(line) >= MIN_HEADLINE && isOurs(line, view),
  );
}

/**
 * A few words, and after them headlines of the site's in links, to the line's end: "Dig deeper: One
 * in five bridges is rated poor".
 */
export function isLed(line: Line, view: PageView): boolean {
  const { text, lead, links, linkChars } = line;
  const rest = text.slice(lead.length).trim();
  return (
    links > 0 &&
    LABEL.test(lead) &&
    linkChars <= rest.length &&
    linkChars >= rest.length - links &&
    countWords(rest) >= links * MIN_LED &&
    !/[.。।]$/.test(text) &&
    isOurs(line, view)
  );
}

/** Leads to another page of the same site. */
function isOurs({ href }: Line, { facts }: PageView): boolean {
  const [to, here] = [URL.parse(href), URL.parse(facts.url)];
  return to !== null && to.host === here?.host && to.pathname !== here.pathname;
}
