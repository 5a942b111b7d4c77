import { phraseOf, signatures } from "../lexicon/phrases";
import type { Block, BlockId, Line, LineId } from "../reading";
import { endsSentence, type PageView } from "../scoring/page-view";
import { knownShare } from "../text/stems";
import { isOnSite } from "./addresses";
import { isMark, partsOf, RANK } from "./plain-items";

const MEAN_WORDS = 4;
const MIN_ITEMS = 3;
const MIN_UNNAMED = 4;
/** A longer list is taken in pieces: no line is looked at more often. */
const MAX_RUN = 40;
/** One in so many leads nowhere: what is all links others judge. */
const LEAST_PLAIN = 3;
/** The day or the age behind a headline. */
const DATED =
  /[^\p{L}\d]{0,8}(?:\d{1,4}[-/.:]\d{1,2}(?:[-/.:]\d{1,4})?|\s\d{1,2}\s?[hmdw])[)\]]?$/u;
const LABEL_WORDS = 6;
/** How much of their vocabulary other pages' headlines share with the story; words by their stems. */
const MAX_KNOWN = 0.2;
/** "Phone: 555", "Best film: The Quay", "June 9, Tampa": entries of a programme, a prize, an address. */
const NAMED = /[:：] ?\S| [–—-] |^\P{L}*\p{L}\D*\d/u;
/** What a colon announces is the page's own. */
const ANNOUNCES = /[:：]$/;
const CELL = /^t[dh]$/;
const CLOSED = /[.:：;,]$/;

/**
 * Headlines of other pages, three or more of one make, some or all of which lead nowhere, under a
 * label of another make, or four under none: below a story, outside the frame of its last paragraph.
 *
 * @param taken - the lines that read like the story
 */
export function plainLists(view: PageView, taken: readonly LineId[]): readonly BlockId[] {
  const { lines, blocks, prose } = view;
  const last = taken.findLast((id) => prose[id]);
  if (last === undefined) return [];
  const found: Line[] = [];
  for (let id = frameEnd(lines[last] as Line, blocks); id < lines.length; ) {
    const line = lines[id] as Line;
    if (ANNOUNCES.test(line.text)) {
      id += runFrom(id + 1, view).length + 1;
      continue;
    }
    const list = listFrom(line, view, last);
    const isOther = list.length > 0 && knownShare(list, view) <= MAX_KNOWN;
    if (isOther) found.push(...list);
    const run = runFrom(id, view).length;
    id += isOther ? list.length : run === MAX_RUN ? run : list.length + 1;
  }
  return blocksOf(found, view);
}

/** The innermost blocks of some lines that hold no others. */
function blocksOf(some: readonly Line[], { blocks }: PageView): readonly BlockId[] {
  const ids = new Set(some.map(({ id }) => id));
  return [...new Set(some.map(({ block }) => block))].filter((block) => {
    const { firstLine, lastLine } = blocks[block] as Block;
    for (let id = firstLine; id < lastLine; id++) if (!ids.has(id)) return false;
    return true;
  });
}

/** The list that a line begins, with its label; empty where it begins none. */
function listFrom(line: Line, view: PageView, last: LineId): readonly Line[] {
  const named = isLabel(line, view) ? runAfter(line, view) : [];
  if (isList(named, MIN_ITEMS, view)) return [line, ...named];
  const own = view.blocks[line.block] as Block;
  const isNone = CELL.test(own.tag) || view.shape[line.id] === view.shape[last];
  const run = isNone ? [] : runFrom(line.id, view);
  return isList(run, MIN_UNNAMED, view) ? run : [];
}

function isList(run: readonly Line[], least: number, view: PageView): boolean {
  const { words } = view;
  const items = run.filter((line) => !isMark(line));
  const sum = items.reduce((all, { id }) => all + (words[id] as number), 0);
  const count = (is: (line: Line) => boolean) => items.filter(is).length;
  return (
    items.length >= least &&
    !isGrid(items, view) &&
    sum >= items.length * MEAN_WORDS &&
    count(({ text }) => NAMED.test(text.replace(DATED, ""))) * 2 < items.length &&
    count(({ links }) => links === 0) * LEAST_PLAIN >= items.length &&
    count((line) => leadsOffSite(line, view)) === 0
  );
}

/** Where the frame of the paragraphs ends: a block for each, or breaks between them. */
function frameEnd({ id, block }: Line, blocks: readonly Block[]): LineId {
  const own = blocks[block] as Block;
  const frame = own.lastLine - own.firstLine > 1 ? own : (blocks[own.parent] ?? own);
  return frame.id > 0 ? frame.lastLine : id + 1;
}

/** Whether lines are cells of several rows and columns that show no pictures: a table of the story's. */
function isGrid(items: readonly Line[], { blocks }: PageView): boolean {
  const cells = items.map(({ block }) => blocks[block] as Block);
  if (!cells.every(({ tag, images }) => CELL.test(tag) && images === 0)) return false;
  const rows = new Set(cells.map(({ parent }) => parent)).size;
  return rows > 1 && rows < cells.length;
}

function isLabel({ id, text, links, clickable }: Line, { words }: PageView): boolean {
  if (links > 0 || clickable || endsSentence(text) || CLOSED.test(text)) return false;
  return (words[id] as number) <= LABEL_WORDS && !signatures.has(phraseOf(text));
}

/** The lines below a label that are headlines, not made as it is. */
function runAfter(label: Line, view: PageView): readonly Line[] {
  const run = runFrom(label.id + 1, view);
  const first = run.find((line) => !isMark(line));
  if (!first || view.shape[first.id] !== view.shape[label.id]) return run;
  return isBold(label) && !isBold(first) ? run : [];
}

/** The lines from one on that are headlines, alike in their make. */
function runFrom(start: LineId, view: PageView): readonly Line[] {
  const { lines, shape } = view;
  const parts = partsOf(view);
  const run: Line[] = [];
  let make: number | undefined;
  for (let id = start; id < Math.min(lines.length, start + MAX_RUN); id++) {
    const part = parts[id];
    if (part === "none") break;
    if (part === "headline") {
      if (shape[id] !== (make ?? shape[id])) break;
      make = shape[id];
    }
    run.push(lines[id] as Line);
  }
  while (run.length > 0 && RANK.test(run.at(-1)?.text ?? "")) run.pop();
  return run;
}

function isBold({ strongChars, text }: Line): boolean {
  return strongChars >= text.length - 1;
}

function leadsOffSite({ links, href }: Line, { facts }: PageView): boolean {
  return links > 0 && !isOnSite(href, facts.url);
}
