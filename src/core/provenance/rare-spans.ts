import { flawOf } from "../summary/clean";
import type { Span } from "../text/pieces";
import { sentences } from "../text/sentences";
import { locale } from "../text/words";
import { datelineOf } from "./dateline";

const MIN_WORDS = 8;
const MAX_WORDS = 12;
/** Characters of the story, and of the page around it, that are looked at. */
const READ_CHARS = 60_000;
/** In every language the words that are everywhere are short; longer than this says no more. */
const SHORT_WORD = 3;
const LONG_WORD = 14;
/** About the bits that a short word, each letter of a longer one, a name and a number are worth. */
const SHORT = 1;
const LETTER = 0.7;
const NAME = 4;
const NUMBER = 6;
/** A character of a script without spaces says as much as so many letters. */
const CHARACTER = 3;
/** A longer stretch is the surer match; it outweighs a slightly less rare word. */
const LENGTH = 0.02;

/** Marks of quotation end an exact search, brackets may be left out; an apostrophe in a word may stay. */
const QUOTE = /["“”„«»‹›「」『』()（）[\]【】]|(?<!\p{L})['‘’]|['‘’](?!\p{L})/u;
const UNSPACED =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u;

interface Token extends Span {
  readonly key: string;
  readonly worth: number;
}

interface Window extends Span {
  readonly worth: number;
}

/**
 * The stretches of a story that are least likely to stand anywhere else: 8 to 12 words each, within
 * a sentence, without quotation marks, copied as they stand, rarest first; each from a sentence of
 * its own. Rare is what the page uses seldom, and what is long, a name or a number in any language.
 *
 * @param page - all text of the page, by which words are counted
 * @param language - BCP 47; for scripts without spaces it says where words end
 */
export function rareSpans(
  story: string,
  page: string,
  language: string,
  most: number,
): readonly string[] {
  const text = story.slice(0, READ_CHARS);
  const words = wordsOf(language);
  const rarity = rarityIn(page.slice(0, READ_CHARS), words);
  const best = sentences(text, language)
    .map((span) => ofSentence(text, span, words, rarity))
    .filter((window) => window !== null)
    .toSorted((one, other) => other.worth - one.worth);
  const found = best.map(({ start, end }) => text.slice(start, end));
  return [...new Set(found)].slice(0, most);
}

/** The rarest stretch of one sentence; null where none is fit to be looked for. */
function ofSentence(
  text: string,
  { start, end }: Span,
  words: Words,
  rarity: (key: string) => number,
): Window | null {
  const from = start + datelineOf(text.slice(start, end)).length;
  const sentence = text.slice(from, end);
  const flaw = flawOf(sentence, true);
  if (flaw === "promotion" || flaw === "credit" || flaw === "address") return null;
  // A line without an end, or all in capitals, is a headline, often of another story.
  const shouts = /\p{Lu}/u.test(sentence) && !/\p{Ll}/u.test(sentence);
  if (shouts || (flaw === "no-end" && !UNSPACED.test(sentence))) return null;
  const tokens = words(text.slice(from, end)).map((word, at) => ({
    start: from + word.start,
    end: from + word.end,
    key: word.key,
    worth: worthOf(text.slice(from + word.start, from + word.end), at === 0, rarity(word.key)),
  }));
  let best: Window | null = null;
  for (let first = 0; first + MIN_WORDS <= tokens.length; first++) {
    for (let size = MIN_WORDS; size <= MAX_WORDS && first + size <= tokens.length; size++) {
      const window = windowOf(text, tokens.slice(first, first + size));
      if (window && window.worth > (best?.worth ?? Number.NEGATIVE_INFINITY)) best = window;
    }
  }
  return best;
}

function windowOf(text: string, tokens: readonly Token[]): Window | null {
  const [first, last] = [tokens[0], tokens.at(-1)];
  if (!first || !last || QUOTE.test(text.slice(first.start, last.end))) return null;
  const mean = tokens.reduce((sum, { worth }) => sum + worth, 0) / tokens.length;
  return { start: first.start, end: last.end, worth: mean + LENGTH * tokens.length };
}

/** What a word's look says of how seldom it is, less what the page's use of it says. */
function worthOf(word: string, opens: boolean, rarity: number): number {
  if (/\p{N}/u.test(word)) return NUMBER + rarity;
  const letters = UNSPACED.test(word) ? word.length * CHARACTER : word.length;
  if (letters <= SHORT_WORD) return SHORT;
  const name = !opens && /^\p{Lu}/u.test(word) ? NAME : 0;
  return name + LETTER * Math.min(LONG_WORD, letters) + rarity;
}

/** Bits, at most 0: what it costs that the page uses a word again and again. */
function rarityIn(page: string, words: Words): (key: string) => number {
  const counts = new Map<string, number>();
  for (const line of page.split("\n")) {
    for (const { key } of words(line)) {
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  return (key) => -Math.log2(counts.get(key) ?? 1);
}

type Words = (text: string) => readonly (Span & { readonly key: string })[];

/** Words between spaces, without the punctuation around them; by dictionary without spaces. */
function wordsOf(language: string): Words {
  const segmenter = new Intl.Segmenter(locale(language), { granularity: "word" });
  return (text) => {
    if (UNSPACED.test(text)) {
      return [...segmenter.segment(text)]
        .filter(({ isWordLike }) => isWordLike)
        .map(({ index, segment }) => ({ start: index, end: index + segment.length, key: segment }));
    }
    return [...text.matchAll(/[\p{L}\p{N}](?:\S*[\p{L}\p{N}\p{M}%])?/gu)].map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
      key: match[0].toLowerCase(),
    }));
  };
}
