import { NAME } from "./opening";
import { phrase, phraseOf } from "./phrases";
import type { Line, LineId } from "./reading";
import type { PageView } from "./scoring/page-view";

/** Who edited it, where it was taken from: said in a line of its own below a story. */
const CREDIT =
  /^[(（]?(?:sources?|editors?|fuente|fonte|quelle|źródło|редактор|источник|sumber|penulis|kaynak|editör|nguồn|(?:文章|新闻)?[来來]源|责任编辑|编辑|記者|引用元|出典|출처)\s?[:：]/i;
/** What the site says of its rights and duties, not of the story. */
const NOTICE =
  /^[^\p{L}]*(?:(?:disclaimer|statement|免责声明|免責聲明)\s?[:：]|本文(?:来自|仅代表|为作者|由)|저작권자|(?:the )?copyright of this |this (?:article|story) was (?:originally |first )?published )/iu;
const MAX_CHARS = 80;
const MAX_NOTICE = 320;
const MAX_LINES = 3;
const LINES_LEFT = 4;

/** Drops credits and notices from a story's end, which stay on the page, and headings: none ends it. */
export function withoutClosing(lines: readonly LineId[], view: PageView): readonly LineId[] {
  let end = lines.length;
  const least = Math.max(LINES_LEFT, lines.length - MAX_LINES);
  while (end > least && isNoEnd(view.lines[lines[end - 1] ?? -1])) end--;
  return lines.slice(0, end);
}

function isNoEnd(line: Line | undefined): boolean {
  if (!line || line.text.length > MAX_NOTICE) return false;
  const { text, heading, strongChars } = line;
  if (NOTICE.test(text)) return true;
  if (text.length > MAX_CHARS) return false;
  if (heading > 0 || CREDIT.test(text)) return true;
  return (strongChars >= text.length && NAME.test(text)) || phraseOf(text) === phrase.wireCredit;
}
