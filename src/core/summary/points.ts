import type { Article, Metadata, Sentence } from "../story/story";
import { plainWords } from "../text/fold";
import { sentences } from "../text/sentences";
import { isCjk } from "../text/words";
import { flawOf } from "./clean";
import { pointsBack } from "./openings";
import { overlap } from "./overlap";

const MAX_POINTS = 5;
/** Characters of the story that are looked at, and the longest sentence that is a point. */
const READ_CHARS = 60_000;
const MAX_CHARS = 320;
/** Share of words in common from which two sentences say the same. */
const SAME = 0.5;
const TITLE_WORD = 2;
const SHORT_WORD = 3;

interface Candidate extends Sentence {
  readonly words: ReadonlySet<string>;
}

/**
 * What else the story says, beside its summary: up to five clean sentences copied from anywhere in
 * it, each with words that the others lack, in the order of the story.
 */
export function keyPoints(
  article: Article,
  metadata: Metadata,
  told: readonly Sentence[],
): readonly Sentence[] {
  const text = article.text.slice(0, READ_CHARS);
  const candidates = candidatesIn(text, metadata.language?.value ?? "en", told);
  const weights = weigh(candidates, metadata.title?.value ?? "");
  const covered = new Set(told.flatMap((sentence) => plainWords(sentence.text)));
  const chosen: Candidate[] = [];
  while (chosen.length < MAX_POINTS) {
    const next = best(candidates, chosen, (words) => newWorth(words, covered, weights));
    if (!next) break;
    chosen.push(next);
    for (const word of next.words) covered.add(word);
  }
  return chosen
    .toSorted((one, other) => one.start - other.start)
    .map(({ text: sentence, start, end }) => ({ text: sentence, start, end }));
}

function candidatesIn(
  text: string,
  language: string,
  told: readonly Sentence[],
): readonly Candidate[] {
  const spaced = !isCjk(text);
  const before = told.map((sentence) => new Set(plainWords(sentence.text)));
  return sentences(text, language).flatMap(({ start, end }) => {
    const sentence = text.slice(start, end);
    if (sentence.length > MAX_CHARS || told.some((one) => one.end > start && one.start < end))
      return [];
    if (flawOf(sentence, spaced) !== null || pointsBack(sentence, language)) return [];
    const words = new Set(plainWords(sentence));
    return before.some((one) => overlap(one, words) > SAME)
      ? []
      : [{ text: sentence, start, end, words }];
  });
}

/** By how many sentences use a word; the title's words are the story's subject. */
function weigh(candidates: readonly Candidate[], title: string): ReadonlyMap<string, number> {
  const weights = new Map<string, number>();
  for (const { words } of candidates) {
    for (const word of words) weights.set(word, (weights.get(word) ?? 0) + 1);
  }
  const subject = new Set(plainWords(title));
  return new Map(
    [...weights].map(([word, count]) => [
      word,
      Math.sqrt(count) + (subject.has(word) ? TITLE_WORD : 0),
    ]),
  );
}

/** What a sentence adds, for its length: a long one is not better for being long. */
function newWorth(
  words: ReadonlySet<string>,
  covered: ReadonlySet<string>,
  weights: ReadonlyMap<string, number>,
): number {
  let sum = 0;
  for (const word of words) {
    if (word.length >= SHORT_WORD && !covered.has(word)) sum += weights.get(word) ?? 0;
  }
  return sum / Math.sqrt(words.size + 1);
}

function best(
  candidates: readonly Candidate[],
  chosen: readonly Candidate[],
  worth: (words: ReadonlySet<string>) => number,
): Candidate | null {
  let found: Candidate | null = null;
  let most = 0;
  for (const candidate of candidates) {
    if (chosen.some((one) => overlap(one.words, candidate.words) > SAME)) continue;
    const sum = worth(candidate.words);
    if (sum > most) [found, most] = [candidate, sum];
  }
  return found;
}
