import type { Block, BlockId, Line } from "../reading";
import { endsSentence, linkShare, type PageView } from "../scoring/page-view";
import { isAsked, leadsNowhere } from "./buttons";

const MAX_ASKED = 200;
/** "Reader poll", "Your opinion" above the question. */
const MAX_LABELS = 2;
/** Of what stands around it: answers, the button, who voted. */
const MAX_SHORT = 90;
const MIN_ANSWERS = 2;
const MAX_ANSWERS = 9;
/** "View results", "1,306 answers" */
const MAX_BELOW = 3;
const MAX_CHARS = 600;
/** Of a line with answers, but for what parts them. */
const LINKED = 0.8;
/** More of a kind are what the page is there for: a quiz. */
const MAX_ALIKE = 2;
/** What one does in a poll, in the world's main languages; names of a style sheet say it too. */
const VOTES =
  /\bpolls?\b|\bvot(?!ers?\b)|stimmen|umfrage|encuest|enquet|sond(?:age|aggi)|голос|опрос|投票|투표|anket|تصويت|वोट|głos/i;

const TALLIED =
  /\p{L}.*\D\d[\d.,\s]{0,9}\s?(?:%|votes?|votos|voix|voti|Stimmen|głos\S*|голос\S*|oy|票|표)$/iu;

/** Polls, wherever they stand on a page: the largest blocks that hold one and nothing else. */
export function pollsIn(view: PageView): readonly BlockId[] {
  const polls = new Set<BlockId>();
  for (const line of view.lines) {
    const poll = isQuestion(line) ? pollAround(line, view) : null;
    if (poll) polls.add(poll.id);
  }
  return polls.size > MAX_ALIKE ? [] : [...polls];
}

function pollAround({ block }: Line, view: PageView): Block | null {
  let found: Block | null = null;
  for (let at = view.blocks[block]; at && at.id > 0; at = view.blocks[at.parent]) {
    if (isPoll(at, view)) found = at;
    else if (found || at.chars > MAX_CHARS) break;
  }
  return found;
}

/**
 * Whether a block is one question and, below it, short answers that can be pressed or ticked, or of
 * which something says that they are voted on.
 */
export function isPoll(block: Block, { lines, blocks, headline, facts }: PageView): boolean {
  if (block.chars > MAX_CHARS || block.emails > 0) return false;
  const inside = lines.slice(block.firstLine, block.lastLine);
  const asked = inside.findIndex(isQuestion);
  const question = inside[asked];
  if (!question || asked > MAX_LABELS || question.id === headline) return false;
  const [labels, below] = [inside.slice(0, asked), inside.slice(asked + 1)];
  if (below.some(isQuestion)) return false;
  if ([...labels, ...below].some(({ text }) => text.length > MAX_SHORT)) return false;
  const held = blocks.slice(block.id, block.end);
  const ticks = new Set(held.flatMap(({ tag, firstLine }) => (tag === "input" ? firstLine : [])));
  const isPressed = (line: Line) =>
    line.links > 0 ? linkShare(line) > LINKED && leadsNowhere(line, facts.url) : line.clickable;
  return (
    isAnswered(below, isPressed) ||
    isAnswered(below, ({ id }) => ticks.has(id)) ||
    isTallied(labels, below, held) ||
    isVoted(labels, below, held)
  );
}

function isQuestion(line: Line): boolean {
  return isAsked(line, MAX_ASKED);
}

/** Right below the question such lines, and little more. */
function isAnswered(below: readonly Line[], is: (line: Line) => boolean): boolean {
  const end = below.findIndex((line) => !is(line));
  const rest = end < 0 ? 0 : below.length - end;
  const answers = below
    .slice(0, below.length - rest)
    .reduce((sum, { links }) => sum + Math.max(1, links), 0);
  return answers >= MIN_ANSWERS && answers <= MAX_ANSWERS && rest <= MAX_BELOW;
}

/** Answers with how many gave them, "Yes: 71%", "No – 312 votes", and a word for it among them. */
function isTallied(
  labels: readonly Line[],
  below: readonly Line[],
  held: readonly Block[],
): boolean {
  const answers = below.filter(({ text }) => TALLIED.test(text)).length;
  if (answers < MIN_ANSWERS || answers > MAX_ANSWERS || below.length - answers > 1) return false;
  return saysVotes([...labels, ...below], held);
}

function saysVotes(lines: readonly Line[], held: readonly Block[]): boolean {
  const said = lines.map(({ text }) => text);
  return [...said, ...held.flatMap(({ names }) => names)].some((text) => VOTES.test(text));
}

/** Answers that only a script makes buttons, and a word for it around them. */
function isVoted(labels: readonly Line[], below: readonly Line[], held: readonly Block[]): boolean {
  const answers = below.slice(0, -1);
  if (answers.length < MIN_ANSWERS || answers.length > MAX_ANSWERS) return false;
  if (answers.some(({ text, links }) => links > 0 || endsSentence(text) || /\d/.test(text)))
    return false;
  return saysVotes([...labels, ...below.slice(-1)], held);
}
