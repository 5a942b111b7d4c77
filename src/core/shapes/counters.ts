import type { Line } from "../reading";
import { faces } from "./reactions";

const MAX_CHARS = 40;
const MAX_WORDS = 4;
/** What sites count of a page, by the stems of the words in the web's main languages. */
const COUNTED =
  /(?:^|[^\p{L}])(?:views?$|views[^\p{L}]|comm?ents?(?!\p{L})|comentário|comentario|commenta?ir|komment|shares?$|likes?$|restack|follow(?:er|ing)|seguidor|abonn|reac[tc]i|visuali[sz]|vues|partag|condivi|compart|dibagi|dibaca|yorum|okun(?:ma|du)|people read|مشاهد|просмотр|прочит|комм?ент|lượt)|阅读|浏览|评论|コメント|조회|댓글/iu;
const FIGURE =
  /(?:\d{1,3}(?:[.,\u00a0\u202f ]\d{3}){1,3}|\d{1,9}(?:[.,]\d{1,2})?)(?!\d)(?:\s?(?:[kкmм]|mil|тыс|万)\.?(?!\S))?/i;
const MARKED = /[♡♥❤☆★↻]/;

/** "417 Likes ∙ 52 Restacks" */
const BETWEEN = /\s?[∙·•|]\s?/;

/** "18.342 visualizzazioni", "Прочитали: 64 511", "♡ 417": how often, and nothing else. */
export function isCounter({ text }: Pick<Line, "text">): boolean {
  return text.length <= MAX_CHARS && text.split(BETWEEN).every(counts);
}

function counts(text: string): boolean {
  if (!/\d/.test(text)) return false;
  const bare = text.replace(faces, "").trim();
  const rest = bare.replace(FIGURE, " ").trim();
  if (/\d/.test(rest) || rest.split(/\s+/).length > MAX_WORDS) return false;
  if (MARKED.test(rest) && !/\p{L}/u.test(rest)) return true;
  return COUNTED.test(rest) || (bare !== text && !/\p{L}/u.test(rest));
}
