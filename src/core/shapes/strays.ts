import { phrase, phraseOf } from "../lexicon/phrases";
import { isGlued, leadsToNeighbour, prefixTitle } from "../lexicon/titles";
import type { Block, BlockId, Line, LineId } from "../reading";
import { endsSentence, type PageView } from "../scoring/page-view";
import { isAdLabel, isMarkedAd } from "./ad-label";
import { boxesBetween } from "./boxes";
import { isPrompt } from "./buttons";
import { asksForLetters, asksToFollow, asksToShare, calloutIn } from "./callouts";
import { asksForCheers, isCheers } from "./cheers";
import { headlineRuns } from "./headline-runs";
import { leadsToHeadlines } from "./labelled";
import { linksBetween } from "./links-between";
import { pollsIn } from "./polls";
import { isReaction } from "./reactions";
import { topicsTitle } from "./topics";

/** Under a player: "Duration 1:12". */
const RUNNING_TIME = /^(?:duration|dauer|durée|duración)\W+\d+:\d\d$/i;
/** Words of a headline that is led on to, at most. */
const MAX_WORDS = 24;
const MAX_PRESSED = 12;
/** "Recommended: two litres of water each", as stories of how to do it have it. */
const ADVISED = /^(?:recommended|recomendado|recommandé|empfohlen|consigliato|polecane)\s?[:：]/i;
/** Up to five words and a colon. */
const LABEL = /^[^\s>]\S{0,20}(?: \S{1,20}){0,4}[:：]$/;

/**
 * What stands between or below paragraphs as they do and is none of the story, though nothing is
 * linked: counters, "Also read: …", and headlines of other pages, a line each, under a title or
 * after the last running text.
 *
 * @param taken - the lines that read like the story
 */
export function strayBlocks(view: PageView, taken: readonly LineId[]): readonly BlockId[] {
  const found = new Set<BlockId>();
  const first = taken.find((line) => view.prose[line]);
  if (first === undefined) return [];
  const add = (line: Line) => {
    const own = ownBlock(line, view);
    if (own) found.add(own.id);
  };
  for (const id of taken) {
    const line = view.lines[id] as Line;
    if (counts(line) || (id > first && (leadsOn(line, view) || saysSo(line, view)))) add(line);
  }
  const last = taken.findLast((line) => view.prose[line]) ?? first;
  for (let id = first; id < last; id++) if (isLedAway(id, view)) add(view.lines[id] as Line);
  for (const id of taken) {
    const line = view.lines[id] as Line;
    if (id > first && id >= last && asksForLetters(line.text)) add(line);
    const pressed = id > last ? pressedAround(line, last, view) : null;
    if (pressed) found.add(pressed.id);
    if (id > last && asksForCheers(line, view)) add(line);
  }
  for (const line of [...headlineRuns(last, taken, view), ...linksBetween(view)]) add(line);
  for (const box of [...boxesBetween(view), ...pollsIn(view)]) found.add(box);
  return [...found];
}

/** A call to follow the site or the like, topics, the label of an advertisement. */
function saysSo(line: Line, view: PageView): boolean {
  if (asksToFollow(line.text) || asksToShare(line) || topicsTitle(line.text) !== null) return true;
  return isAdLabel(line.text) || isMarkedAd(line.text) || calloutIn(line, view) !== null;
}

/** The smallest block around a line below the story that is what readers pressed, or null. */
function pressedAround({ block }: Line, last: LineId, view: PageView): Block | null {
  for (let at = view.blocks[block]; at && at.firstLine > last; at = view.blocks[at.parent]) {
    if (at.lastLine - at.firstLine > MAX_PRESSED) return null;
    if (isPressed(at, view)) return at;
  }
  return null;
}

/** What readers pressed, or may. */
function isPressed(frame: Block, { lines, blocks }: PageView): boolean {
  const inside = lines.slice(frame.firstLine, frame.lastLine);
  return isCheers(inside, lines[frame.firstLine - 1]) || isPrompt(inside, [frame], blocks);
}

function counts({ text }: Line): boolean {
  return phraseOf(text) === phrase.counter || isReaction(text) || RUNNING_TIME.test(text);
}

/** "Also read: Seed prices fall", linked or not. */
function leadsOn({ text, id, links }: Line, view: PageView): boolean {
  if (links === 0 && (leadsToNeighbour(text) || ADVISED.test(text))) return false;
  if ((view.words[id] as number) > MAX_WORDS || (endsSentence(text) && !isGlued(text)))
    return false;
  const prefix = prefixTitle(text);
  return prefix !== null && !prefix.ambiguous;
}

/** "Dig deeper: One in five bridges is rated poor" between paragraphs, whatever the label says. */
function isLedAway(id: LineId, view: PageView): boolean {
  const line = view.lines[id] as Line;
  // "Read more: …" is often the story's own.
  if (line.links !== 1 || !LABEL.test(line.lead) || phraseOf(line.lead) > 0) return false;
  const next = view.lines[id + 1]?.heading ? id + 2 : id + 1;
  return !!view.prose[id - 1] && !!view.prose[next] && leadsToHeadlines(line, view);
}

/** The block that holds a line and no other, or null. */
function ownBlock({ block }: Line, { blocks }: PageView): Block | null {
  const own = blocks[block] as Block;
  return own.lastLine - own.firstLine === 1 ? own : null;
}
