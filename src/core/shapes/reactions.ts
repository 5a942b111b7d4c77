/** What is counted: names of cheers, a figure after each. */
const CHEER =
  "(?:dis)?likes?|loves?|shares?|favou?rites?|claps?|helpful|(?:up|down)votes?|(?:no )?me gusta|(?:не )?нравится|(?:tidak )?suka|beğen(?:i|dim|medim)?|alkışla|kızgın|üzgün|좋아요|화나요|(?:点赞|赞|喜欢|收藏|顶|踩|點讚|讚|喜歡)(?:一下)?";
/** What answers "Was this helpful?"; only with its figure in brackets. */
const ANSWER = "yes|no|good|bad|sí|sim|não|да|нет";
const FIGURE = "\\d[\\d.,]{0,8}\\s?[km万萬]?";
const BRACKETED = `[(（]${FIGURE}[)）]`;
/** "Like (3127)", "Likes 1.2KShares 88", "Yes (12)": nothing but cheers and how many there were. */
const NAMED = new RegExp(
  `^(?:(?:(?:${CHEER})\\s?[:：]?\\s?(?:${FIGURE}|${BRACKETED})|(?:${ANSWER})\\s?${BRACKETED}|打赏)(?:\\s?\\d{1,3}%)?[\\s|·•/]*){1,8}$`,
  "iu",
);
/** "214 👍 38 ❤️" or "😀 12 😍 40": but for the faces, figures. */
export const faces = /(?![©®™])\p{Extended_Pictographic}[\u{FE0F}\u{1F3FB}-\u{1F3FF}]?/gu;
const FIGURES = /^[\s()（）|·+]*\d[\d.,km万\s()（）|·+]*$/i;
/** The question over two such buttons. */
const ASKS =
  /^(?:was (?:this|it) (?:.{0,20} )?(?:helpful|useful|interesting)|(?:was|did you (?:like|enjoy|find)|do you like|rate|how (?:useful|helpful) (?:is|was)) (?:this|the) (?:article|story|page|post|answer|content|news))\b.{0,50}\?/i;
/**
 * "4,5/5 (216 phiếu)", "4,3 de 5 (212 votos)", "(37 votes, average: 4.60 out of 5)": a score and
 * who gave it, in any language.
 */
const SCORED =
  /(?:^|[?？:：☆★⭐]\s?)\d(?:(?:[.,]\d{1,2})? ?\/ ?|[.,]\d{1,2} [^-\d\s()]{1,4} (?:[^-\d\s()]{1,3} )?)(?:5|10) (?:[-–—] )?[(（]\d[\d.,]{0,8} ?[^-\d\s()%./:][^\d()%]{1,23}[)）]$|^[(（] ?\d{1,7} [^\d()]{3,40}\d[.,]\d{1,2} ?(?:\/|[^\d()]{1,12}) ?(?:5|10) ?[)）]$/;
/** "Average rating 4.6 / 5. Vote count: 238" */
const AVERAGE = /^[^\d.]{3,40}\d(?:[.,]\d{1,2})? ?\/ ?(?:5|10)\.? [^\d.]{3,30}[:：] ?\d{1,7}\.?$/;
/** "★★★★☆ 4.3 · 1,204 ratings": stars, their mean, and how many gave them. */
const STARRED =
  /^(?=[^★☆⭐]*[★☆⭐])(?=\D*\d[.,]\d(?!\d))\D*\d[.,]\d(?: ?(?:\/|[^-\d\s()]{1,4}) ?(?:5|10))?[^\d]{1,8}\d[\d.,]{1,8}[^\d.,]{0,24}$/;
/** "4.3/5 - (12 votes)", "(Голосов: 17)" */
const VOTES =
  /^(?:\d(?:[.,]\d{1,2})?\/(?:5|10))?[^\p{L}\d]*[(（](?:\d{1,7} vot(?:es?|os)|(?:votes|голосов)\s?:\s?\d{1,7})[)）]$/iu;
/** "Love it! (512) Meh (31)": figures in brackets behind a few words each, one of them a cheer. */
const CHEERS = /^(?:[^\d()（）.,:;]{2,24}[(（]\d[\d.,]{0,8}\s?[km]?[)）]\s?){2,6}$/i;
const CHEER_MARK = /[!！]\s?[(（]/;
/** "Liked by Ann Lee and 31 others" */
const LIKED =
  /^(?:liked by|gefällt|curtido por|aimé par|le gusta a|piace a|нравится)\s.{2,80}\s(?:and|und|e|et|y|и|ещё)\s(?:(?:outr|otr|altr|autr)\S+\s)?\d[\d.,]*(?:\s\S+){0,2}$/i;
const MAX_CHARS = 90;

/** Whether a line is buttons to cheer the page, with what they count. */
export function isReaction(text: string): boolean {
  if (text.length > MAX_CHARS) return false;
  if (ASKS.test(text)) return true;
  if (!/\d/.test(text)) return false;
  if ([VOTES, SCORED, AVERAGE, STARRED, LIKED].some((pattern) => pattern.test(text))) return true;
  if (CHEER_MARK.test(text) && CHEERS.test(text)) return true;
  const bare = text.replace(faces, "").trim();
  return NAMED.test(bare) || (bare !== text && FIGURES.test(bare));
}
