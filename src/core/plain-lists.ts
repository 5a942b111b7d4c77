import { phrase, phraseOf, signatures } from "./phrases";
import type { Block, Line, LineId } from "./reading";
import { endsSentence, type PageView } from "./scoring/page-view";
import { sharedStems } from "./stems";

/** Words of a headline that is no link, at least and at most; on the whole they are no few. */
const WORDS = [3, 24] as const;
const MEAN_WORDS = 4;
const MIN_ITEMS = 3;
const LABEL_WORDS = 6;
/** How much of their vocabulary other pages' headlines share with the story; words by their stems. */
const MAX_KNOWN = 0.2;
/** "1.", in a line of its own. */
const RANK = /^\d{1,2}[.)、]?$/;
/** A headline's beginning, after its rank or day: "3. Duke", "[05-21] Duke"; no "3 Eggs". */
const CAPITAL =
  /^[^\p{L}\d]*(?:\d{1,2}(?:[.)、]\s?|(?=\p{L}))|(?:\d{1,4}[-/.年月日]){1,3}\d{0,4})?[^\p{L}\d]*(?:\p{Lu}|\p{Lo})/u;
/** "Phone: 555", "Best film: The Quay", "June 9, Tampa": entries of a programme, a prize, an address. */
const NAMED = /[:：] ?\S| [–—-] |^\P{L}*\p{L}\D*\d/u;
const CLOSED = /[.:：;,]$/;

/**
 * Headlines of other pages that lead nowhere, three or more of one make, under a label of another:
 * below a story and outside the frame of its last paragraph.
 *
 * @param last - the story's last line of running text
 */
export function plainLists(last: LineId, view: PageView): readonly Line[] {
  const { lines, blocks, prose, words } = view;
  const own = lines.filter(({ id }) => id <= last && prose[id]);
  const found: Line[] = [];
  for (let id = frameEnd(lines[last] as Line, blocks); id < lines.length; ) {
    const label = lines[id] as Line;
    const run = isLabel(label, view) ? runAfter(label, view) : [];
    const items = run.filter((line) => !isMark(line));
    const sum = items.reduce((all, item) => all + (words[item.id] as number), 0);
    const named = items.filter(({ text }) => NAMED.test(text)).length;
    const isList =
      items.length >= MIN_ITEMS && sum >= items.length * MEAN_WORDS && named * 2 < items.length;
    if (isList && sharedStems(items, own) <= MAX_KNOWN) found.push(label, ...run);
    id += isList ? run.length + 1 : 1;
  }
  return found;
}

/** Where the frame of the paragraphs ends: a block for each, or breaks between them. */
function frameEnd({ id, block }: Line, blocks: readonly Block[]): LineId {
  const own = blocks[block] as Block;
  const frame = own.lastLine - own.firstLine > 1 ? own : (blocks[own.parent] ?? own);
  return frame.id > 0 ? frame.lastLine : id + 1;
}

function isLabel({ id, text, links, clickable }: Line, { words }: PageView): boolean {
  if (links > 0 || clickable || endsSentence(text) || CLOSED.test(text)) return false;
  return (words[id] as number) <= LABEL_WORDS && !signatures.has(phraseOf(text));
}

/** The lines below a label that are headlines, alike in their make and not made as it is. */
function runAfter(label: Line, view: PageView): readonly Line[] {
  const { lines, shape } = view;
  const run: Line[] = [];
  let make: number | undefined;
  for (let id = label.id + 1; id < lines.length; id++) {
    const line = lines[id] as Line;
    if (!isMark(line)) {
      if (!isHeadline(line, view) || shape[id] !== (make ?? shape[id])) break;
      make = shape[id];
      if (make === shape[label.id] && (!isBold(label) || isBold(line))) return [];
    }
    run.push(line);
  }
  while (run.length > 0 && isMark(run.at(-1) as Line)) run.pop();
  return run;
}

function isBold({ strongChars, text }: Line): boolean {
  return strongChars >= text.length - 1;
}

/** A rank, or how old a story is. */
function isMark({ text, links }: Line): boolean {
  return links === 0 && (RANK.test(text) || phraseOf(text) === phrase.age);
}

function isHeadline({ id, text, links, clickable, heading }: Line, { words, prose }: PageView) {
  const count = words[id] as number;
  if (links > 0 || clickable || heading > 0 || prose[id] || CLOSED.test(text)) return false;
  return count >= WORDS[0] && count <= WORDS[1] && CAPITAL.test(text);
}
