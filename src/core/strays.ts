import { isAdLabel } from "./ad-label";
import { boxesBetween } from "./boxes";
import { isPrompt } from "./buttons";
import { asksForLetters, asksToFollow, asksToShare, calloutIn } from "./callouts";
import { isCheers } from "./cheers";
import { listKinds } from "./kinds";
import { leadsAway } from "./labelled";
import { prefixTitle } from "./lexicon/titles";
import { linksBetween } from "./links-between";
import { phrase, phraseOf } from "./phrases";
import { pollsIn } from "./polls";
import { isReaction } from "./reactions";
import type { Block, BlockId, Line, LineId } from "./reading";
import { endsSentence, type PageView } from "./scoring/page-view";
import { matchTitle } from "./section-title";
import { sharedStems } from "./stems";
import { topicsTitle } from "./topics";

/** Words of a headline that is no link, at least and at most. */
const WORDS = [3, 24] as const;
const MIN_TITLED = 3;
const MIN_UNTITLED = 6;
/** A list's lines are headlines, all but one in so many; on the whole they are no single words. */
const MOST = 0.85;
const MEAN_WORDS = 5;
/** So much of the page's running text stands above lists that end a story. */
const MIN_ABOVE = 0.5;
/** How much of their vocabulary other pages' headlines share with the story; words by their stems. */
const MAX_KNOWN = 0.2;
/** Under a player: "Duration 1:12". */
const RUNNING_TIME = /^(?:duration|dauer|durée|duración)\W+\d+:\d\d$/i;
const MAX_PRESSED = 12;
/** Up to five words and a colon. */
const LABEL = /^[^\s>]\S{0,20}(?: \S{1,20}){0,4}[:：]$/;
const CAPITAL = /^[^\p{L}]*(?:\p{Lu}|\p{Lo}|\d)/u;

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
  const prose = proseAbove(view);
  const all = prose.at(-1) ?? 0;
  for (const id of taken) {
    const line = view.lines[id] as Line;
    if (isCounter(line) || (id > first && (leadsOn(line, view) || saysSo(line, view)))) add(line);
    if (!isListTitle(line) || (prose[id] ?? 0) < all * MIN_ABOVE) continue;
    const run = runAfter(id, view);
    if (run.length >= MIN_TITLED && isHeadlines(run, view))
      for (const one of [line, ...run]) add(one);
  }
  const last = taken.findLast((line) => view.prose[line]) ?? first;
  for (let id = first; id < last; id++) if (isLedAway(id, view)) add(view.lines[id] as Line);
  for (const id of taken) {
    const line = view.lines[id] as Line;
    if (id > first && id >= last && asksForLetters(line.text)) add(line);
    const frame = view.blocks[(view.blocks[line.block] as Block).parent];
    if (id > last && frame && isPressed(frame, view)) found.add(frame.id);
  }
  for (const line of [...untitledAfter(last, taken, view), ...linksBetween(view)]) add(line);
  for (const box of [...boxesBetween(view), ...pollsIn(view)]) found.add(box);
  return [...found];
}

/** A call to follow the site or the like, topics, the label of an advertisement. */
function saysSo(line: Line, view: PageView): boolean {
  if (asksToFollow(line.text) || asksToShare(line) || topicsTitle(line.text) !== null) return true;
  return isAdLabel(line.text) || calloutIn(line, view) !== null;
}

/** What readers pressed, or may. */
function isPressed(frame: Block, { lines, blocks }: PageView): boolean {
  if (frame.lastLine - frame.firstLine > MAX_PRESSED) return false;
  const inside = lines.slice(frame.firstLine, frame.lastLine);
  return isCheers(inside) || isPrompt(inside, [frame], blocks);
}

function isCounter({ text }: Line): boolean {
  return phraseOf(text) === phrase.counter || isReaction(text) || RUNNING_TIME.test(text);
}

/** "Also read: Seed prices fall", linked or not. */
function leadsOn({ text, id }: Line, view: PageView): boolean {
  if (endsSentence(text) || (view.words[id] as number) > WORDS[1]) return false;
  const prefix = prefixTitle(text);
  return prefix !== null && !prefix.ambiguous;
}

/** "Dig deeper: One in five bridges is rated poor" between paragraphs, whatever the label says. */
function isLedAway(id: LineId, view: PageView): boolean {
  const line = view.lines[id] as Line;
  // "Read more: …" is often the story's own.
  if (line.links !== 1 || !LABEL.test(line.lead) || phraseOf(line.lead) > 0) return false;
  const next = view.lines[id + 1]?.heading ? id + 2 : id + 1;
  return !!view.prose[id - 1] && !!view.prose[next] && leadsAway(line, view);
}

function isListTitle({ text }: Line): boolean {
  const match = matchTitle(text);
  return match !== null && !match.ambiguous && listKinds.has(match.kind);
}

/** The lines after one, up to a title, a heading or running text. */
function runAfter(id: LineId, { lines, prose }: PageView): readonly Line[] {
  const ends = (line: Line) => prose[line.id] || line.heading > 0 || isListTitle(line);
  let end = id + 1;
  while (end < lines.length && !ends(lines[end] as Line)) end++;
  return lines.slice(id + 1, end);
}

/** Below the last running text, lines that nothing announces: neither a colon nor a heading. */
function untitledAfter(last: LineId, taken: readonly LineId[], view: PageView): readonly Line[] {
  const { lines, blocks } = view;
  if (/[:：]$/.test((lines[last] as Line).text)) return [];
  const parent = blocks[(blocks[(lines[last] as Line).block] as Block).parent];
  const frame = blocks[parent?.parent ?? -1] ?? parent;
  const own = new Set(taken);
  const run = runAfter(last, view).filter(({ id }) => id < (frame?.lastLine ?? 0) && own.has(id));
  const isList = run.length >= MIN_UNTITLED && isHeadlines(run, view);
  return isList && isForeign(run, view) ? run : [];
}

/** Whether lines speak of other things than the page's running text does. */
function isForeign(run: readonly Line[], { lines, prose }: PageView): boolean {
  const own = lines.filter(({ id }) => prose[id]);
  return sharedStems(run, own) <= MAX_KNOWN;
}

function isHeadlines(run: readonly Line[], view: PageView): boolean {
  const words = run.reduce((sum, { id }) => sum + (view.words[id] as number), 0);
  const alike = run.filter(({ id, text }) => {
    const count = view.words[id] as number;
    return count >= WORDS[0] && count <= WORDS[1] && !/[.:;,]$/.test(text) && CAPITAL.test(text);
  });
  return alike.length >= run.length * MOST && words >= run.length * MEAN_WORDS;
}

/** Characters of running text above each line; last, of the page. */
function proseAbove({ lines, prose }: PageView): readonly number[] {
  const above = [0];
  for (const { id, text } of lines) above.push((above[id] ?? 0) + (prose[id] ? text.length : 0));
  return above;
}

/** The block that holds a line and no other, or null. */
function ownBlock({ block }: Line, { blocks }: PageView): Block | null {
  const own = blocks[block] as Block;
  return own.lastLine - own.firstLine === 1 ? own : null;
}
