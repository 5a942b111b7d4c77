import type { Line } from "../reading";
import type { PageView } from "../scoring/page-view";
import { isAsked } from "./buttons";
import { faces } from "./reactions";

/** "41%", "1,2К", "(14)", "(62) 88.57%": how many there were, told once or twice. */
const FIGURE = /(?:[(（]?\d[\d.,]{0,8}\s?(?:%|[kкmм万萬](?!\p{L}))?[)）]?\s*){1,2}/iu;
const FIGURES = new RegExp(FIGURE.source, "giu");
const BRACKETED = /[(（]\d[\d.,]{0,8}\s?[%kкmм万萬]?[)）]/i;
const TWICE = /[)）]\s?\d[\d.,]*\s?%/;
const ENDS = new RegExp(`${FIGURE.source}$`, "iu");
const MAX_LABEL = 24;
/** What answers a question may be longer. */
const MAX_ANSWER = 60;
const MAX_CHARS = 240;
const MAX_LINES = 12;
const MIN_LINKS = 3;
const MAX_LINKED = 90;
const MIN_BUTTONS = 2;
const MAX_BUTTON = 30;
/** "👏 2,318 claps 🔥 904 wow": a face before each figure, and hardly more. */
const FACED = new RegExp(`${faces.source}\\s?\\d[\\d.,]{0,6}(?:[kкmм万]|(?!\\s?[-/:\\d]))`, "giu");
const MAX_FACED = 90;
const MIN_FACED = 2;
/** "Up! +1": what the button adds. */
const PLUS_ONE = /\+\s?1(?!\d)/g;
/** What makes a label a cry. */
const CRY = /[!！]$/;
/** "Reactions:" */
const HEAD = /^\D{2,40}[:：]$/;
const LETTER = /[^\s!-@[-`{-~]/;
/** What makes a sentence, a name with its age, a result. */
const SPOKEN = /[.,:;?!"“”„«»]/;

/**
 * Whether lines are what readers pressed, in any language: two labels or more, all different, each
 * with a figure after it, under a question, as buttons, with faces, or with their figures in brackets.
 *
 * @param above - the line above them, which may ask
 */
export function isCheers(lines: readonly Line[], above?: Line): boolean {
  const [first, ...others] = lines;
  if (!first || lines.length > MAX_LINES) return false;
  const isOpen = isAsked(first);
  const answers = isOpen || (above !== undefined && isAsked(above));
  const counted = [...(isOpen || HEAD.test(first.text) ? others : lines)];
  while (isButton(counted.at(-1))) counted.pop();
  const text = counted.map((line) => line.text).join(" ");
  if (text.length > MAX_CHARS || !/\d/.test(text)) return false;
  if (text.length <= MAX_FACED && (text.match(FACED)?.length ?? 0) >= MIN_FACED) return true;
  const unfaced = text.replace(faces, " ").trim();
  const hasFaces = unfaced !== text;
  const bare = withoutTail(unfaced.replace(PLUS_ONE, ""), counted.length);
  if (!ENDS.test(bare)) return false;
  const labels = bare.split(FIGURES).slice(0, -1);
  const named = labels
    .map((label) => label.trim().replace(CRY, ""))
    .filter((label) => label !== "");
  const longest = answers ? MAX_ANSWER : MAX_LABEL;
  if (labels.length < 2 || (named.length < labels.length && !hasFaces)) return false;
  if (named.length === 0 || !named.every((label) => isLabel(label, longest))) return false;
  if (new Set(named).size < named.length) return false;
  return (
    answers ||
    hasFaces ||
    TWICE.test(bare) ||
    isPressed(counted, labels.length) ||
    (counted.length === 1 && bare.split(BRACKETED).length > labels.length)
  );
}

/** A line less what may be pressed after the last figure in brackets: "… (309) Give to the editor". */
function withoutTail(text: string, lines: number): string {
  const end = Math.max(text.lastIndexOf(")"), text.lastIndexOf("）")) + 1;
  const tail = text.slice(end).trim();
  return lines === 1 && end > 0 && isLabel(tail, MAX_LABEL) && !/\d/.test(tail)
    ? text.slice(0, end)
    : text;
}

function isLabel(text: string, longest: number): boolean {
  return text.length <= longest && LETTER.test(text) && !SPOKEN.test(text);
}

/** Each a button; as links, months with how much was written in them have figures too. */
function isPressed(lines: readonly Line[], count: number): boolean {
  if (lines.length >= MIN_BUTTONS && lines.every(({ clickable }) => clickable)) return true;
  const pressed = lines.reduce((sum, { links, clickable }) => sum + (links || +clickable), 0);
  const chars = lines.reduce((sum, { text }) => sum + text.length, 0);
  return pressed === count && count >= MIN_LINKS && chars <= MAX_LINKED;
}

/** "Vote" below the answers. */
function isButton(line: Line | undefined): boolean {
  return line?.clickable === true && line.text.length <= MAX_BUTTON && !/\d/.test(line.text);
}

/** "How do you feel about this?", over what readers pressed in a frame of its own. */
export function asksForCheers(line: Line, { lines, blocks }: PageView): boolean {
  const next = lines[line.id + 1];
  if (!next || !isAsked(line)) return false;
  for (let at = blocks[next.block]; at && at.firstLine === next.id; at = blocks[at.parent])
    if (isCheers(lines.slice(at.firstLine, at.lastLine), line)) return true;
  return false;
}
