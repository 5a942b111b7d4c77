import type { Checked } from "../story/story";
import { plain } from "../text/fold";
import { sentences } from "../text/sentences";
import { isTitle } from "./name-signs";

/** Characters of a model's answer that are read, and its sentences. */
const READ_CHARS = 6_000;
const MOST = 12;
/** Words with a capital, one after another; and foreign names as Japanese writes them. */
const NAMES =
  /\p{Lu}[\p{L}\p{M}\d]*(?:[-'’.]\p{L}[\p{L}\p{M}\d]*)*(?:\s\p{Lu}[\p{L}\p{M}\d]*(?:[-'’.]\p{L}[\p{L}\p{M}\d]*)*)*|[\p{sc=Katakana}ー]{3,}/gu;
const NUMBER = /\d+(?:[.,\u00a0\u202f' ]\d+)*/gu;
/** Signs of a list or of emphasis before and around what a model writes. */
const MARKUP = /^[\s*•\-–#>]+|[*_`]{1,3}/gmu;
/** Letters that two forms of a word share at least, and those in which they may differ. */
const ROOT = 4;
const ENDING = 3;
const WORDS_FOR_NUMBERS =
  "zero one two three four five six seven eight nine ten eleven twelve".split(" ");

/**
 * What a model made of a story, sentence by sentence, each with the names and numbers that the
 * story does not have. Two words of a name have to stand beside each other in the story too, so
 * that nobody is made of two people. What a sentence claims of them cannot be checked like this.
 *
 * @param answer - plain text; signs of lists and emphasis are taken out
 */
export function checked(answer: string, story: string, language: string): readonly Checked[] {
  const text = answer.slice(0, READ_CHARS).replace(MARKUP, "");
  const known = knownIn(story);
  return sentences(text, language)
    .slice(0, MOST)
    .map(({ start, end }) => text.slice(start, end))
    .map((sentence) => ({ text: sentence, unknown: unknownIn(sentence, known) }));
}

interface Known {
  readonly words: ReadonlySet<string>;
  readonly numbers: ReadonlySet<string>;
  /** All of the story with a blank at both ends. */
  readonly whole: string;
}

function knownIn(story: string): Known {
  const whole = ` ${plain(story)} `;
  const words = new Set(whole.trim().split(" "));
  const numbers = new Set([...story.normalize("NFKC").matchAll(NUMBER)].map(([it]) => bare(it)));
  for (const [value, word] of WORDS_FOR_NUMBERS.entries()) {
    if (words.has(word)) numbers.add(String(value));
  }
  return { words, numbers, whole };
}

function unknownIn(sentence: string, known: Known): readonly string[] {
  const names = [...sentence.matchAll(NAMES)].flatMap((match) => {
    const [first = "", ...others] = match[0].split(/\s/);
    const isAlone = others.length === 0 && isForm(first, known);
    const dropsFirst = match.index === 0 && (COMMON.test(first) || isAlone);
    const name = dropsFirst ? others : [first, ...others];
    return isKnown(name, known) ? [] : [name.join(" ")];
  });
  const figures = [...sentence.normalize("NFKC").matchAll(NUMBER)]
    .map(([number]) => number)
    .filter((number) => !known.numbers.has(bare(number)));
  return [...new Set([...names, ...figures])];
}

/** A title before a name may stand elsewhere in the story; the words of the name itself may not. */
function isKnown(name: readonly string[], { words, whole }: Known): boolean {
  const stems = name.map((word) => plain(word.replace(/['’]s$/u, "")));
  if (stems.some((stem) => /\p{sc=Katakana}/u.test(stem))) {
    return stems.every((stem) => whole.includes(stem));
  }
  return stems.every((stem, at) => {
    if (!stem.split(" ").every((word) => words.has(word))) return false;
    const before = at > 0 ? (stems[at - 1] ?? "") : "";
    return before === "" || isTitle(before) || whole.includes(` ${before} ${stem} `);
  });
}

/** Another form of a word of the story: "Lorries" where it says "lorry". */
function isForm(first: string, { words }: Known): boolean {
  const stem = plain(first);
  if (words.has(stem)) return true;
  const root = stem.slice(0, Math.max(ROOT, stem.length - ENDING));
  return stem.length > ROOT && [...words].some((word) => word.startsWith(root));
}

/** "1,200" and "1 200" are one number; "1.5" and "15" are not. */
function bare(number: string): string {
  return number.replace(/[,.\u00a0\u202f' ](?=\d{3}(?!\d))/gu, "").replace(",", ".");
}

/** What opens a sentence without being a name. */
const COMMON =
  /^(?:The|A|An|In|On|At|By|For|From|With|After|Before|During|Since|While|When|As|Although|Though|Despite|However|Meanwhile|This|That|These|Those|There|It|He|She|They|His|Her|Their|Its|Some|Many|Most|Both|Several|Other|Others|Another|All|No|Not|If|Because|But|And|Also|According|Officials?|People|Residents|Critics|Experts|Der|Die|Das|Ein|Eine|Im|Am|In|Nach|Bei|Seit|Le|La|Les|Un|Une|Des|Dans|Après|El|Los|Las|Una|En|Tras|Il|Lo|I|Gli|O|Os|As|De|Het|Een)$/u;
