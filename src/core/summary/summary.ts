import { datelineOf } from "../provenance/dateline";
import type { Article, Metadata, Sentence } from "../story/story";
import { plainWords } from "../text/fold";
import type { Span } from "../text/pieces";
import { sentences } from "../text/sentences";
import { isCjk } from "../text/words";
import { flawOf } from "./clean";
import { pointsBack } from "./openings";
import { overlap } from "./overlap";

const MAX_SENTENCES = 3;
const MAX_WORDS = 60;
/** Two characters of Chinese, Japanese or Korean say about as much as a word. */
const CHARACTERS_A_WORD = 2;
/** News tells the most first: what stands further down is not looked at. */
const READ_CHARS = 12_000;
const MAX_CANDIDATES = 12;
const SAME = 0.7;
/** What a word of the title counts more, and what a place further down costs. */
const TITLE_WORD = 8;
const PLACE_COST = 0.25;

interface Candidate extends Span {
  readonly text: string;
  readonly words: readonly string[];
  /** Length in words. */
  readonly size: number;
  /** 0 for the first clean sentence of the story. */
  readonly place: number;
}

/**
 * Up to three sentences of the story, at most 60 words together (a longer first sentence alone is
 * allowed), copied as they stand; in the order of the story. None where nothing is fit to copy.
 */
export function summary(article: Article, metadata: Metadata): readonly Sentence[] {
  const language = metadata.language?.value ?? "en";
  const title = metadata.title?.value ?? "";
  const candidates = candidatesIn(article.text.slice(0, READ_CHARS), language, title);
  const [first, ...others] = candidates;
  if (!first) return [];
  const rest = MAX_WORDS - first.size;
  const value = worthOf(candidates, plainWords(title));
  const chosen = rest > 0 ? bestPair(first, others, rest, value) : [];
  return [first, ...chosen]
    .toSorted((one, other) => one.start - other.start)
    .map(({ text, start, end }) => ({ text, start, end }));
}

/** Clean sentences from the story's beginning, without a dateline, each a new one. */
function candidatesIn(text: string, language: string, title: string): readonly Candidate[] {
  const spaced = !isCjk(text);
  const titleWords = new Set(plainWords(title));
  const found: Candidate[] = [];
  const whole =
    text.length >= READ_CHARS ? text.slice(0, text.lastIndexOf("\n") + 1) || text : text;
  for (const span of sentences(whole, language)) {
    const start = span.start + prefixOf(text.slice(span.start, span.end));
    const sentence = text.slice(start, span.end);
    const words = plainWords(sentence);
    const size = sizeOf(sentence, spaced);
    if (flawOf(sentence, spaced) !== null || pointsBack(sentence, language)) continue;
    if (found.length > 0 && size > MAX_WORDS) continue;
    if (
      found.some((other) => overlap(new Set(other.words), new Set(words)) > SAME) ||
      isTitle(words, titleWords)
    )
      continue;
    found.push({ text: sentence, start, end: span.end, words, size, place: found.length });
    if (found.length >= MAX_CANDIDATES) break;
  }
  return found;
}

/** Characters before a sentence's first own word: a dateline, or a desk's name in brackets. */
function prefixOf(sentence: string): number {
  const dateline = datelineOf(sentence).length;
  return dateline || (DESK.exec(sentence)?.[0].length ?? 0);
}
const DESK = /^[[【［(（][^\]】］)）]{2,30}[=＝][^\]】］)）]{2,30}[\]】］)）]\s*/u;

function sizeOf(sentence: string, spaced: boolean): number {
  return spaced ? sentence.split(/\s+/).length : Math.ceil(sentence.length / CHARACTERS_A_WORD);
}

/** The headline again: nothing in it is new, and little of the headline is missing. */
function isTitle(words: readonly string[], title: ReadonlySet<string>): boolean {
  return title.size > 0 && words.every((word) => title.has(word));
}

type Value = (chosen: readonly Candidate[]) => number;

/**
 * How much of the story's subject some sentences hold: each word counts once, by how often the
 * story's beginning and its title use it; a sentence counts less the later it stands.
 */
function worthOf(candidates: readonly Candidate[], title: readonly string[]): Value {
  const weights = new Map<string, number>();
  for (const { words } of candidates) {
    for (const word of new Set(words)) weights.set(word, (weights.get(word) ?? 0) + 1);
  }
  const subject = new Set(title);
  const weight = (word: string) =>
    word.length < 3
      ? 0.2
      : Math.sqrt(weights.get(word) ?? 1) + (subject.has(word) ? TITLE_WORD : 0);
  return (chosen) => {
    const seen = new Set<string>();
    let sum = 0;
    for (const { words, place } of chosen) {
      for (const word of words) {
        if (!seen.has(word)) sum += weight(word) / (1 + PLACE_COST * place);
        seen.add(word);
      }
    }
    return sum;
  };
}

/** The one or two sentences after the first that say most within the words that are left. */
function bestPair(
  first: Candidate,
  others: readonly Candidate[],
  words: number,
  value: Value,
): readonly Candidate[] {
  let best: readonly Candidate[] = [];
  let most = value([first]);
  const near = others.slice(0, MAX_CANDIDATES);
  for (const [at, one] of near.entries()) {
    for (const other of [null, ...near.slice(at + 1)]) {
      const pair = other ? [one, other] : [one];
      if (pair.reduce((sum, { size }) => sum + size, 0) > words) continue;
      const sum = value([first, ...pair]);
      if (sum > most) [best, most] = [pair, sum];
    }
  }
  return best.slice(0, MAX_SENTENCES - 1);
}
