import { namesOrDates } from "./opening";
import { phrase, phraseOf } from "./phrases";
import type { Line, LineId } from "./reading";
import type { PageView } from "./scoring/page-view";

/** Who edited it, where it was taken from: said in a line of its own below a story. */
const CREDIT =
  /^[(（]?(?:sources?|editors?|fuente|редактор|источник|sumber|penulis|kaynak|editör|来源|來源|责任编辑|编辑|記者)\s?[:：]/i;
/** Initials of who wrote it, or of an agency: "dpa/fho". */
const INITIALS = /^[(（]?[a-z]{2,5}(?:\/[a-z]{2,5}){0,2}[)）]?$/i;
const OF_AUTHOR =
  /\b(?:covers|reports|writes|is an?)\b.{0,120}\b(?:reach|contact|follow|e-?mail) (?:him|her|them)\b/i;
const ADDRESS = /\b[\w.+-]{2,40}@[\w-]{2,40}\.\w{2,10}\b/;
const MAX_CHARS = 80;
const MAX_DATE = 30;
const MAX_AUTHOR = 240;
const MAX_LINES = 3;
const LINES_LEFT = 4;

/** Drops credits, rights and dates from the end of a story, which stay on the page, and headings. */
export function withoutClosing(lines: readonly LineId[], view: PageView): readonly LineId[] {
  let end = lines.length;
  const least = Math.max(LINES_LEFT, lines.length - MAX_LINES);
  while (end > least && isNoEnd(view.lines[lines[end - 1] ?? -1], view)) end--;
  return lines.slice(0, end);
}

function isNoEnd(line: Line | undefined, view: PageView): boolean {
  if (!line) return false;
  const { text, heading } = line;
  if (isOfAuthor(line, view)) return true;
  if (text.length > MAX_CHARS) return false;
  if (heading > 0 || CREDIT.test(text) || INITIALS.test(text)) return true;
  const said = phraseOf(text);
  if (said === phrase.date) return text.length <= MAX_DATE;
  return said === phrase.wireCredit || said === phrase.rights;
}

/** "Ann Lee covers the coast. Reach her at lee@…" */
function isOfAuthor(line: Line, view: PageView): boolean {
  const { text } = line;
  if (text.length > MAX_AUTHOR || !ADDRESS.test(text)) return false;
  return OF_AUTHOR.test(text) || namesOrDates([line], view);
}
