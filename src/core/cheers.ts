import { isAsked } from "./buttons";
import { faces } from "./reactions";
import type { Line } from "./reading";

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
/** "Reactions:" */
const HEAD = /^\D{2,40}[:：]$/;
const LETTER = /[^\s!-@[-`{-~]/;
/** What makes a sentence, a name with its age, a result. */
const SPOKEN = /[.,:;?!"“”„«»]/;

/**
 * Whether lines are what readers pressed, in any language: two labels or more, all different, each
 * with a figure after it, under a question, as buttons, with faces, or with their figures in brackets.
 */
export function isCheers(lines: readonly Line[]): boolean {
  const [first, ...others] = lines;
  if (!first || lines.length > MAX_LINES) return false;
  const answers = isAsked(first);
  const counted = [...(answers || HEAD.test(first.text) ? others : lines)];
  while (isButton(counted.at(-1))) counted.pop();
  const text = counted.map((line) => line.text).join(" ");
  if (text.length > MAX_CHARS || !/\d/.test(text)) return false;
  const bare = text.replace(faces, " ").trim();
  const hasFaces = bare !== text;
  if (!ENDS.test(bare)) return false;
  const labels = bare.split(FIGURES).slice(0, -1);
  const named = labels.map((label) => label.trim()).filter((label) => label !== "");
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
