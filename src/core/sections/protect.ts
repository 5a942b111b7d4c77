import { isInsert } from "../detectors/insert";
import { isOfferLink, offersLetters, offersTwice } from "../detectors/newsletter";
import { isGate } from "../detectors/overlay";
import { isAction } from "../detectors/pitch";
import { teaserKinds } from "../kinds";
import { asksForAction } from "../lexicon/actions";
import type { Block, Line } from "../reading";
import { linkShare, type PageView } from "../scoring/page-view";
import { offersChannel } from "../shapes/callouts";
import { cardsIn } from "../shapes/cards";
import { countStamps } from "../shapes/remarks";
import { linesInside, markBlocks } from "../tree";
import { isAboveHeadline } from "./place";
import { isTitle, titleOf } from "./section-title";
import type { Scene } from "./suspect";

/** A line with these log-odds that is long enough may be story, though it was not taken. */
const PERHAPS_STORY = 0.3;
const PERHAPS_WORDS = 12;
/** A story's line that is hardly more than a link may be one of a list of other stories. */
const LINK_ONLY = 0.6;
const LINK_WORDS = 25;
const MIN_STAMPS = 3;
/** One line in so many is a stamp ("Reply") where readers talk. */
const LINES_PER_STAMP = 8;
const MAX_FORM_CHARS = 700;
const MAX_OFFER_CHARS = 350;
const MAX_OFFER_LINES = 5;
/** Characters of the story that must be left beside a block that is in doubt. */
const LEFT_OF_STORY = 400;

/**
 * For each block, whether it holds something that is never hidden at the default level: the
 * headline, the story, or a line that may be story. Some blocks are judged by what they are though
 * the story model took lines in them: lists of bare links, threads of remarks, titled rows of
 * cards and forms that ask for an address, when they stand below the story's start.
 */
export function protectedBlocks(scene: Scene): readonly boolean[] {
  const { article, view, odds, next } = scene;
  const { blocks, lines } = view;
  const story = article.lines.map((id) => lines[id] as Line);
  const perhaps = lines.filter(
    ({ id }) => (odds[id] as number) > PERHAPS_STORY && (view.words[id] as number) >= PERHAPS_WORDS,
  );
  const held = [...story, ...perhaps].filter(
    (line) => !isLink(line, view) && !isTitle(line, scene) && !isInsert(line, view),
  );
  const marked = markBlocks(blocks, held);
  const headline = markBlocks(
    blocks,
    lines.filter((line) => line.id === article.headline),
  );
  return blocks.map((block) => {
    if (headline[block.id]) return true;
    if (next.has(block.id)) return false;
    return marked[block.id] === true && !isInDoubt(block, scene);
  });
}

function isLink(line: Line, view: PageView): boolean {
  return linkShare(line) > LINK_ONLY && (view.words[line.id] as number) <= LINK_WORDS;
}

function isInDoubt(block: Block, scene: Scene): boolean {
  const { article, view } = scene;
  const lines = view.lines.slice(block.firstLine, block.lastLine);
  // What was taken for a beginning may be a row of other stories over the headline.
  if (block.firstLine <= (article.lines[0] ?? 0) && !isAboveHeadline(lines, scene)) return false;
  const inside = linesInside(article.lines, block);
  const chars = inside.reduce((sum, line) => sum + (view.lines[line]?.text.length ?? 0), 0);
  if (article.text.length - chars < LEFT_OF_STORY) return false;
  return (
    asksForAddress(block) ||
    isLetterBox(block, scene) ||
    isThread(lines) ||
    isTitledRow(block, scene) ||
    isOffer(block, lines, scene) ||
    (block.chars <= MAX_OFFER_CHARS && offersChannel(lines, view)) ||
    asksForConsent(block, lines)
  );
}

function asksForAddress({ emails, chars }: Block): boolean {
  return emails > 0 && chars <= MAX_FORM_CHARS;
}

/** Said by its name and by its title to be about letters: the form may come later. */
function isLetterBox({ names, chars, firstLine }: Block, scene: Scene): boolean {
  const first = scene.view.lines[firstLine];
  if (!first || chars > MAX_FORM_CHARS || !names.includes("newsletter")) return false;
  return titleOf(first, scene)?.kind === "newsletter";
}

/** A box with a button, perhaps in place of what another site would show here. */
function asksForConsent({ chars }: Block, lines: readonly Line[]): boolean {
  return chars <= MAX_FORM_CHARS && lines.length <= MAX_OFFER_LINES && isGate(lines);
}

function isThread(lines: readonly Line[]): boolean {
  const stamps = countStamps(lines);
  return stamps >= MIN_STAMPS && stamps * LINES_PER_STAMP >= lines.length;
}

/** A small box with a title (or an offer of letters) and something to press. */
export function isOffer(block: Block, lines: readonly Line[], scene: Scene): boolean {
  const [first] = lines;
  if (!first || block.chars > MAX_OFFER_CHARS || lines.length > MAX_OFFER_LINES) return false;
  const presses =
    offersTwice(lines) ||
    lines.some((line) => line !== first && (line.clickable || linkShare(line) > LINK_ONLY));
  const title = titleOf(first, scene);
  // "Most popular" over a box with a button is a badge.
  const offers = (line: Line) =>
    (((line === first && line.links === 0) || line.clickable) && offersLetters(line.text)) ||
    isOfferLink(line);
  if (title !== null && title.kind !== "ranking") return presses;
  return presses && (lines.some(offers) || asksTwice(lines));
}

/** "Get our app" over a button that says "Download now"; the headings of a guide say so too. */
function asksTwice([first, ...others]: readonly Line[]): boolean {
  if (!first || first.heading > 0) return false;
  return asksForAction(first.text) && others.some(isAction);
}

/** Cards under a title: in one frame, or the frame right after the title's. */
function isTitledRow(block: Block, scene: Scene): boolean {
  if (cardsIn(block, scene.view.blocks) === 0) return false;
  const first = scene.view.lines[block.firstLine];
  const before = scene.view.lines[block.firstLine - 1];
  return [first, before].some((line) => {
    const title = line === undefined ? null : titleOf(line, scene);
    return title !== null && !title.ambiguous && teaserKinds.has(title.kind);
  });
}
