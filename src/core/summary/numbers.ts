import { monthOf } from "../metadata/calendar";
import type { Mention } from "../story/story";

const READ_CHARS = 60_000;
const MOST = 8;
/** A number with its sign or unit, and the small word that says what it counts. */
const NUMBER =
  /(?<![\p{L}\p{N}.,:/-])(?:[$€£¥₹₩]\s?|(?:US|A|C|HK)\$\s?)?\d{1,12}(?:[.,\u00a0\u202f' ]\d{3}(?!\d))*(?:[.,]\d{1,4})?(?:\s?[%‰°€£¥]|(?:bn|mn|m|k|km|kg)\b|[ \u00a0]per[ \u00a0]cent\b|[万億亿兆千百]*[\p{sc=Han}](?!\p{N})|[ \u00a0-]\p{L}[\p{L}’'-]{1,24})?(?![\p{N}:/])/gu;
/** It says what it counts, or is too large for a place in a list. */
const COUNTS = /[^\d.,:]|\d{4}|\d[.,]\d{3}/u;
/** A year, a day of a month, a time of day: told elsewhere. */
const YEAR = /^(?:1\d|20)\d\d(?![\d.,%])(?! (?:\p{Ll}+s|Euro|Dollar|people)\b)/u;
const CLOCK = /^\d{1,2}(?:[.:]\d\d)?\s?(?:[ap]\.?m|Uhr|h)\b|^\d{1,4}[年月日時时]/iu;
const DATED =
  /^\d{1,2}(?:st|nd|rd|th|\.)?[\s-](?:jan|feb|f[ée]v|mar|m[aä]r|apr|avr|abr|may|mai|maj|jun|jui|jul|ju[il]n|aug|ao[uû]|ago|sep|o[ck]t|out|nov|de[czs]|gen|giu|lug|set|ott|dic)/iu;

/** Words that say nothing of what is counted. */
const SMALL =
  /[ \u00a0](?:and|but|that|which|who|via|per|by|of|in|on|to|at|or|was|were|is|are|had|has|have|as|from|for|with|after|before|when|while|if|the|a|und|oder|aber|der|die|das|im|in|bei|von|et|ou|mais|de|du|y|o|e|en|em|il|la|le|del|och|og|en|i|и|в|на|с)$/iu;
/** A day of a month before or after the name of the month is told elsewhere too. */
const AFTER_WORD = /([\p{L}\p{M}]+)\.?\s$/u;
const LOOK_BACK = 20;

/** Numbers of a story with what they count, copied where they stand first; dates left out. */
export function numbersIn(story: string, language: string): readonly Mention[] {
  const text = story.slice(0, READ_CHARS);
  const found = new Map<string, { start: number; times: number }>();
  for (const match of text.matchAll(NUMBER)) {
    const words = match[0].trimEnd().replace(SMALL, "");
    const before = AFTER_WORD.exec(text.slice(Math.max(0, match.index - LOOK_BACK), match.index));
    if (monthOf(before?.[1] ?? "", language) !== null) continue;
    if (!COUNTS.test(words)) continue;
    if (YEAR.test(words) || CLOCK.test(words) || DATED.test(words)) continue;
    const known = found.get(words);
    if (known) known.times++;
    else found.set(words, { start: match.index, times: 1 });
  }
  return [...found]
    .slice(0, MOST)
    .map(([words, { start, times }]) => ({ text: words, start, end: start + words.length, times }));
}
