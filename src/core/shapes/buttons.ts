import type { Block, Line } from "../reading";
import { linkShare } from "../scoring/page-view";

const ALL = 0.9;
const MAX_ROW = 60;
/** "Comment (14)" */
const COUNTED = /^.{2,24}[(（]\d{1,7}[)）]$/;
/** "1 2 3": the story may go on there. */
const PAGES = /(?:^|\s)\d{1,3}\s+\d/;
/** "Did you like this story?" */
const ASKED = /[?？؟]$/;
const MAX_ASKED = 90;
const MAX_ANSWERS = 5;
/** Answers to "Was this useful?"; those of a quiz are others. */
const YES_OR_NO =
  /^\W*(?:yes|no|s[íi]|sim|não|oui|non|ja|nein|да|нет|evet|hayır|ya|tidak|はい|いいえ|是|否)\W*$/i;
const MIN_FACES = 2;

/**
 * Whether lines below a story are what the page's own script answers, in any language: several links
 * side by side that lead nowhere, one with what it counts, or a question and its answers with what
 * they count.
 */
export function isPageButton(lines: readonly Line[], url: string): boolean {
  const [first, ...others] = lines;
  if (!first) return false;
  if (others.length > 0) return isAsked(first) && isAnswers(others);
  const { text, links, clickable } = first;
  const isPressed = clickable || (linkShare(first) > ALL && leadsNowhere(first, url));
  if (!isPressed || text.length > MAX_ROW || PAGES.test(text)) return false;
  return links > 1 || COUNTED.test(text);
}

const MAX_PRESSED = 6;
const MAX_BUTTON = 40;

/** Whether lines are what was counted of the page, or the like, and buttons of its own beside it. */
export function isCountedRow(
  lines: readonly Line[],
  url: string,
  counts: (line: Line) => boolean,
): boolean {
  if (lines.length < 2 || lines.length > MAX_PRESSED) return false;
  const others = lines.filter((line) => !counts(line));
  const isButton = (line: Line) => {
    if (line.text.length > MAX_BUTTON) return false;
    return line.clickable || (linkShare(line) > ALL && leadsNowhere(line, url));
  };
  return others.length > 0 && others.length < lines.length && others.every(isButton);
}

/** A short question, neither a link nor a button. */
export function isAsked({ text, links, clickable }: Line, most = MAX_ASKED): boolean {
  return text.length <= most && ASKED.test(text) && links === 0 && !clickable;
}

function isAnswers(lines: readonly Line[]): boolean {
  const isAnswer = ({ text, clickable }: Line) => clickable && COUNTED.test(text);
  return lines.length > 1 && lines.length <= MAX_ANSWERS && lines.every(isAnswer);
}

/** `href="#"` */
export function leadsNowhere({ href }: Line, url: string): boolean {
  return (
    href.startsWith("javascript:") ||
    (href.endsWith("#") && href.slice(0, -1) === url.split("#")[0])
  );
}

/** Whether a question stands over thumbs or stars that hold no text, or over "Yes" and "No". */
export function isPrompt(
  lines: readonly Line[],
  section: readonly Block[],
  all: readonly Block[],
): boolean {
  const [first, ...answers] = lines;
  if (!first || !isAsked(first)) return false;
  if (answers.length > 0)
    return answers.every(({ text, clickable }) => clickable && YES_OR_NO.test(text));
  const faces = section.flatMap(({ id, end }) => all.slice(id, end)).filter(isFace);
  return faces.length >= MIN_FACES;
}

function isFace({ tag, role, firstLine, lastLine }: Block): boolean {
  return (tag === "button" || role === "button") && firstLine === lastLine;
}
