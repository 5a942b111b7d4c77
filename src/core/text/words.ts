import { pieces } from "./pieces";

const WORDS_A_MINUTE = 238;
const CJK_CHARACTERS_A_MINUTE = 500;
/** Counted to here and taken in proportion beyond: a segmenter is slow on megabytes. */
const COUNTED_CHARS = 200_000;
const PIECE_CHARS = 1_000;
const CJK_SHARE = 0.3;
const SAMPLE_CHARS = 4_000;

const CJK = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/gu;
const LETTER = /\p{L}/gu;

/** Words as the language of the text divides them. */
export function countWords(text: string, language: string): number {
  const counted = text.slice(0, COUNTED_CHARS);
  const words = new Intl.Segmenter(locale(language), { granularity: "word" });
  let count = 0;
  for (const { start, end } of pieces(counted, PIECE_CHARS)) {
    for (const { isWordLike } of words.segment(counted.slice(start, end))) if (isWordLike) count++;
  }
  return counted.length === 0 ? 0 : Math.round((count * text.length) / counted.length);
}

/** Whole minutes of reading, at least 1 where there is a word. */
export function readingMinutes(text: string, words: number): number {
  if (words === 0) return 0;
  const minutes = isCjk(text)
    ? (text.match(CJK)?.length ?? 0) / CJK_CHARACTERS_A_MINUTE
    : words / WORDS_A_MINUTE;
  return Math.max(1, Math.round(minutes));
}

/** True where Chinese, Japanese or Korean letters make up the text. */
export function isCjk(text: string): boolean {
  const sample = text.slice(0, SAMPLE_CHARS);
  const letters = sample.match(LETTER)?.length ?? 0;
  return letters > 0 && (sample.match(CJK)?.length ?? 0) / letters > CJK_SHARE;
}

/** A locale the segmenter accepts; an unknown or malformed one is English. */
export function locale(language: string): string {
  try {
    return Intl.getCanonicalLocales(language)[0] ?? "en";
  } catch {
    return "en";
  }
}
