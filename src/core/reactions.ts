/** What is counted: names of cheers, a figure after each. */
const CHEER =
  "(?:dis)?likes?|loves?|shares?|favou?rites?|claps?|helpful|(?:up|down)votes?|(?:no )?me gusta|(?:не )?нравится|(?:tidak )?suka|beğen(?:i|dim|medim)?|alkışla|kızgın|üzgün|üzüldüm|şaşırdım|kızdım|(?:não )?gostei|j'aime|gefällt mir|(?:non )?mi piace|thích|좋아요|싫어요|화나요|슬퍼요|추천|(?:点赞|赞|喜欢|收藏|顶|踩|點讚|讚|喜歡)(?:一下)?";
/** What answers "Was this helpful?"; only with its figure in brackets. */
const ANSWER = "yes|no|good|bad|sí|sim|não|oui|non|ja|nein|nee|да|нет|ya|tidak|evet|hayır";
const FIGURE = "\\d[\\d.,]{0,8}\\s?[km万萬]?";
const BRACKETED = `[(（]${FIGURE}[)）]`;
/** "Like (3127)", "Likes 1.2KShares 88", "Yes (12)": nothing but cheers and how many there were. */
const NAMED = new RegExp(
  `^(?:(?:(?:${CHEER})\\s?[:：]?\\s?(?:${FIGURE}|${BRACKETED})|(?:${ANSWER})\\s?${BRACKETED}|打赏|打賞|赞赏|举报|檢舉)(?:\\s?\\d{1,3}%)?[\\s|·•/]*){1,8}$`,
  "iu",
);
/** "214 👍 38 ❤️" or "😀 12 😍 40": but for the faces, figures. */
const FACES = /(?![©®™])\p{Extended_Pictographic}[\u{FE0F}\u{1F3FB}-\u{1F3FF}]?/gu;
const FIGURES = /^[\s()（）|·+]*\d[\d.,km万\s()（）|·+]*$/i;
/** The question over two such buttons; in other languages it names the page and its use. */
const ASKS =
  /^(?:was (?:this|it)|did you (?:like|find)|do you like this|rate this|how (?:useful|helpful) )\b.{0,50}\?/i;
const PAGE =
  "(?:est[ea]|cet(?:te)?|diese[rsn]?|quest[ao]|dit|deze|bu|эт[ау]) ?(?:art[ií]\\S{2,5}|beitrag|seite|nota|post|p[áa]gin[ae]|not[ií]cia|conte\\S{3,5}|haber[ei]?|yazı(?:yı)?|стать[яю]|новость)|artikel ini|bài viết này|이 기사[를가]|(?:本文|这篇文章|文章)|стать[яю]";
const ASKS_OF_PAGE = new RegExp(`(?:${PAGE}).{0,30}[?？]$`, "iu");
const OF_USE =
  /útil|utile|nützlich|hilfreich|nuttig|gefallen|faydalı|beğen|tepki|bermanfaat|membantu|hữu ích|полезн|понрав|有帮助|有用/i;
/** Stars by themselves: "Rate this post", "4.3/5 - (12 votes)", "(Votes: 17)". */
const VOTES =
  "[(（]\\d{1,7} (?:votes?|votos|voti|stimmen|głos\\S{1,3}|голос\\S{0,3}|oy|suara|ratings?)[)）]";
const RATE_PAGE = new RegExp(
  `^(?:calific|puntúa|valora|avali|bewert|notez|valuta|beoordeel|oceń|оцени)\\S{0,3} (?:${PAGE})[^\\p{L}]*(?:${VOTES})?$`,
  "iu",
);
const STARS =
  /^(?:(?:rating|average)\s?:?\s?)?\d(?:[.,]\d{1,2})?\s?(?:\/|out of)\s?(?:5|10)\s?[-–—]?\s?[(（][^()（）\d]{0,12}\d{1,7}[^()（）\d]{0,12}[)）]$|^[(（]?(?:votes?|votos|stimmen|voti|голосов|suara)\s?[:：]\s?\d{1,7}[)）]?$/i;
const VOTED = new RegExp(`^${VOTES}$`, "i");
/** "Love it! (512) Meh (31)": figures in brackets behind a few words each, one of them a cheer. */
const CHEERS = /^(?:[^\d()（）.,:;]{2,24}[(（]\d[\d.,]{0,8}\s?[km]?[)）]\s?){2,6}$/i;
const CHEER_MARK = /[!！]\s?[(（]/;
const MAX_CHARS = 90;

/** Whether a line is buttons to cheer the page, with what they count. */
export function isReaction(text: string): boolean {
  if (text.length > MAX_CHARS) return false;
  if (ASKS.test(text) || asksOfPage(text)) return true;
  if (!/\d/.test(text)) return false;
  if (STARS.test(text) || VOTED.test(text) || (CHEER_MARK.test(text) && CHEERS.test(text)))
    return true;
  const bare = text.replace(FACES, "").trim();
  return NAMED.test(bare) || (bare !== text && FIGURES.test(bare));
}

function asksOfPage(text: string): boolean {
  return (ASKS_OF_PAGE.test(text) && OF_USE.test(text)) || RATE_PAGE.test(text);
}

/** "Useful 12 Moving 131 Clever 3": a few words each, with how many pressed them. */
const SCORES = /^(?:[^\d.,]{2,24}\d[\d.,]{0,8}){3,8}$/;
const MIN_SCORES = 3;

/** Whether a row of buttons is nothing but different words and how often each was pressed. */
export function isScored(text: string, pressed: number): boolean {
  if (pressed < MIN_SCORES || text.length > MAX_CHARS || !SCORES.test(text)) return false;
  const words = text.split(/\d[\d.,]*/).map((word) => word.trim());
  return new Set(words).size === words.length;
}

const COUNTED = /^[(（]\d[\d.,]{0,8}[)）]$/;
const TALLY = /^(?:[(（]?\d[\d.,]{0,8}[)）]?|\d{1,3}(?:[.,]\d+)?\s?%)$/;
const TALLY_LINES = [3, 8] as const;
const MAX_LABEL = 16;

/** "Up", "(62)", "88.57%" in lines of their own: names of cheers, each with what it counts. */
export function isTally(texts: readonly string[]): boolean {
  if (texts.length < TALLY_LINES[0] || texts.length > TALLY_LINES[1]) return false;
  if (!texts.some((text) => COUNTED.test(text)) || TALLY.test(texts[0] ?? "")) return false;
  const figures = texts.filter((text) => TALLY.test(text)).length;
  return figures * 2 >= texts.length && texts.every((text) => text.length <= MAX_LABEL);
}
