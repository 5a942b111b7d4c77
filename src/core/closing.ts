import { phrase, phraseOf } from "./phrases";
import type { Line, LineId } from "./reading";
import type { PageView } from "./scoring/page-view";

/** Who edited it, where it was taken from: said in a line of its own below a story. */
const CREDIT =
  /^[(（]?(?:sources?|editors?|fuente|редактор|источник|sumber|penulis|kaynak|editör|来源|來源|责任编辑|编辑|記者)\s?[:：]/i;
const MAX_CHARS = 80;
const MAX_LINES = 3;
const LINES_LEFT = 4;

/** Drops credits from the end of a story, which stay on the page, and headings: none ends a story. */
export function withoutClosing(lines: readonly LineId[], view: PageView): readonly LineId[] {
  let end = lines.length;
  const least = Math.max(LINES_LEFT, lines.length - MAX_LINES);
  while (end > least && isNoEnd(view.lines[lines[end - 1] ?? -1])) end--;
  return lines.slice(0, end);
}

function isNoEnd(line: Line | undefined): boolean {
  if (!line || line.text.length > MAX_CHARS) return false;
  if (line.heading > 0) return true;
  return CREDIT.test(line.text) || phraseOf(line.text) === phrase.wireCredit;
}
