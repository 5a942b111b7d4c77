import { phrase, phraseOf } from "../lexicon/phrases";
import type { Line, LineId } from "../reading";
import type { PageView } from "../scoring/page-view";
import { NAME, namesOrDates } from "./opening";

/** Who edited it, where it was taken from: said in a line of its own below a story. */
const CREDIT =
  /^[(（]?(?:sources?|editors?|fuente|fonte|quelle|źródło|редактор|источник|sumber|penulis|kaynak|editör|nguồn|(?:文章|新闻)?[来來]源|责任编辑|编辑|記者|引用元|出典|출처)\s?[:：]/i;
/** What the site says of its rights and duties, not of the story. */
const NOTICE =
  /^[^\p{L}]*(?:(?:disclaimer|statement|copyright(?: notice)?|haftungsausschluss|avertissement|aviso(?: legal)?|дисклеймер|免责声明|免責聲明|版权声明|特别声明|声明)\s?[:：]|(?:the )?copyright of this article |this (?:article|story|post) (?:was |has been )?(?:originally |first )?(?:published|appeared) |本文(?:来自|来源|转载|系转载|为作者|仅代表|僅代表|不代表|版权|版權|由.{0,8}(?:提供|投稿))|未经\S{0,6}(?:许可|允许|授权)|저작권자|無断転載)/iu;
/** Rights that somebody holds: copyright may be what a story is about. */
const CLAIMED = /©|\(c\)|\b(?:19|20)\d\d\b|reserved|vorbehalten/i;
/** What a story rests on and who made it, as the title of a list. */
const SOURCES =
  /^(?:(?:article )?sources|citations|references|(?:foot)?notes|appendix|credits\b|quellen|fuentes|fonti|références|referências|bronnen|źródła|источники|参考文献|参考资料|出典|참고)/iu;
const MAX_TITLE = 40;
/** Its original, its other parts, its corrections. */
const OWN =
  /\boriginal\b|\blicen[cs]ed?\b|^part \d|\bcorrection\b|^why (?:you can )?trust|^(?:this )?page (?:was )?(?:last|originally)|https?:\/\//iu;
/** Initials of who wrote it, or of an agency: "dpa/fho". */
const INITIALS = /^[(（]?[a-z]{2,5}(?:\/[a-z]{2,5}){0,2}[)）]?$/i;
const OF_AUTHOR =
  /\b(?:covers|reports|writes|is an?)\b.{0,120}\b(?:reach|contact|follow|e-?mail) (?:him|her|them)\b/i;
const ADDRESS = /\b[\w.+-]{2,40}@[\w-]{2,40}\.\w{2,10}\b/;
const MAX_CHARS = 80;
const MAX_NOTICE = 320;
const MAX_DATE = 30;
const MAX_AUTHOR = 240;
const MAX_LINES = 3;
const LINES_LEFT = 4;

/** "Only adults were asked. ↩" */
const FOOTNOTE = /[↩↵]\uFE0E?\W{0,3}$/u;

/** "References", "Citations:" over what a story rests on. */
export function namesSources({ text, links, clickable }: Line): boolean {
  return text.length <= MAX_TITLE && links === 0 && !clickable && SOURCES.test(text);
}

/**
 * Whether a line says who made the story, where it was taken from, whose it is, what it rests on,
 * what its other parts are, what was corrected.
 */
export function supportsStory(text: string): boolean {
  if (FOOTNOTE.test(text)) return true;
  return SOURCES.test(text) || OWN.test(text) || CREDIT.test(text) || NOTICE.test(text);
}

/**
 * Drops credits, notices, rights and dates from a story's end, which stay on the page, and headings.
 */
export function withoutClosing(lines: readonly LineId[], view: PageView): readonly LineId[] {
  let end = lines.length;
  const least = Math.max(LINES_LEFT, lines.length - MAX_LINES);
  while (end > least && isNoEnd(view.lines[lines[end - 1] ?? -1], view)) end--;
  return lines.slice(0, end);
}

function isNoEnd(line: Line | undefined, view: PageView): boolean {
  if (!line || line.text.length > MAX_NOTICE) return false;
  const { text, heading, strongChars } = line;
  if (NOTICE.test(text) || isOfAuthor(line, view)) return true;
  if (text.length > MAX_CHARS) return false;
  if (heading > 0 || CREDIT.test(text) || INITIALS.test(text)) return true;
  const said = phraseOf(text);
  if (said === phrase.date) return text.length <= MAX_DATE;
  if (said === phrase.rights) return CLAIMED.test(text);
  if (said === phrase.wireCredit) return true;
  return strongChars >= text.length && NAME.test(text);
}

/** "Ann Lee covers the coast. Reach her at lee@…" */
function isOfAuthor(line: Line, view: PageView): boolean {
  const { text } = line;
  if (text.length > MAX_AUTHOR || !ADDRESS.test(text)) return false;
  return OF_AUTHOR.test(text) || namesOrDates([line], view);
}
