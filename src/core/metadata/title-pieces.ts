/** One piece of a title between the signs that part it, and where it stands. */
export interface Piece {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/**
 * A dash needs a space on one side at least, so that "well-known" stays whole; but not between the
 * letters of Chinese, Japanese and Korean.
 */
const SIGN =
  /\s[-–—|•·»«:/~]+\s?|[|｜•·»«]\s?|:\s|\s::\s|(?<=\S)-\s|(?<=[\u3040-\ud7af])(?:_|[-－–](?=[\u3040-\ud7af]))|_(?=[\u3040-\ud7af])/g;
const MAX_CHARS = 1_024;

/** "Story | Part - Site" in three; also " -Site", "Story|Site" and "Story_Site" without spaces. */
export function pieces(title: string): readonly Piece[] {
  const text = title.slice(0, MAX_CHARS);
  const found: Piece[] = [];
  let start = 0;
  for (const sign of text.matchAll(SIGN)) {
    found.push(piece(text, start, sign.index));
    start = sign.index + sign[0].length;
  }
  found.push(piece(text, start, text.length));
  return found.filter(({ text: part }) => part !== "");
}

function piece(text: string, start: number, end: number): Piece {
  return { text: text.slice(start, end).trim(), start, end };
}
