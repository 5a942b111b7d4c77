import type { Block, BlockId, Line, LineId, PageFacts, Reading } from "../reading";

/** A line this long, hardly linked, ending like a sentence, is *prose*: it smells of a story. */
const PROSE_WORDS = 12;
const PROSE_LINK_SHARE = 0.35;
/** A block with this share of a page's prose leads to its centre. */
const CENTRE_SHARE = 0.55;
const SENTENCE_END = /[.!?…。！？؟।۔။។]["'”’»）)\]]*$/u;
/** Thai and Lao mark no end of a sentence: there a long line is taken for one. */
const UNMARKED_END = /[\u0E01-\u0E4F\u0E81-\u0EDF]["”)]?$/;
const UNMARKED_CHARS = 60;

/** What many columns need to know of a page, worked out once. */
export interface PageView {
  readonly facts: PageFacts;
  readonly lines: readonly Line[];
  readonly blocks: readonly Block[];
  /** Words of each line (characters ÷ 2 where a script has no spaces). */
  readonly words: readonly number[];
  /** Characters of the page before each line. */
  readonly offset: readonly number[];
  readonly chars: number;
  readonly prose: readonly boolean[];
  /** Characters of prose in each block, and in the page. */
  readonly proseIn: readonly number[];
  readonly proseTotal: number;
  /** The innermost block that holds most of the page's prose. */
  readonly centre: BlockId;
  /** The line that looks most like the headline, or null. */
  readonly headline: LineId | null;
  /** Which lines share the shape of their block: a number for each shape. */
  readonly shape: readonly number[];
  /** For each shape: lines, characters, characters of prose, characters of links. */
  readonly shapes: readonly ShapeSums[];
  /** How often the text of a line was seen before it on the page. */
  readonly repeats: readonly number[];
}

export interface ShapeSums {
  lines: number;
  chars: number;
  prose: number;
  links: number;
}

export function viewPage(
  reading: Omit<Reading, "elements" | "texts">,
  headline: LineId | null,
): PageView {
  const { lines, blocks, facts } = reading;
  const words = lines.map((line) => countWords(line.text));
  const prose = lines.map((line) => isProse(line, words[line.id] as number));
  const proseIn = proseByBlock(blocks, lines, prose);
  const { shape, shapes } = shapesOf(lines, blocks, prose);
  const { offset, chars } = offsetsOf(lines);
  return {
    facts,
    lines,
    blocks,
    words,
    offset,
    chars,
    prose,
    proseIn,
    proseTotal: proseIn[0] ?? 0,
    centre: centreOf(blocks, proseIn),
    headline,
    shape,
    shapes,
    repeats: repeatsOf(lines),
  };
}

export function linkShare(line: Line): number {
  return line.linkChars / line.text.length;
}

export function endsSentence(text: string): boolean {
  if (SENTENCE_END.test(text.slice(-4))) return true;
  return text.length >= UNMARKED_CHARS && UNMARKED_END.test(text.slice(-2));
}

const SPACELESS = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu;
const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’-][\p{L}\p{M}\p{N}]+)*/gu;
/** Nothing but Latin letters, figures and signs: these need not the letters of all scripts. */
const LATIN = /^[\0-\u024F\u2000-\u206F\u20A0-\u20BF\u2190-\u245F\u2500-\u2775]*$/;
const LATIN_WORD =
  /[\dA-Za-zªµºÀ-ÖØ-öø-\u024F²³¹¼-¾]+(?:['’-][\dA-Za-zªµºÀ-ÖØ-öø-\u024F²³¹¼-¾]+)*/g;

/** Words of a text; two characters count as a word in scripts that put no spaces. */
export function countWords(text: string): number {
  if (LATIN.test(text)) return text.match(LATIN_WORD)?.length ?? 0;
  const spaceless = text.match(SPACELESS)?.length ?? 0;
  const rest = spaceless > 0 ? text.replace(SPACELESS, " ") : text;
  return (rest.match(WORD)?.length ?? 0) + spaceless / 2;
}

function isProse(line: Line, words: number): boolean {
  return words >= PROSE_WORDS && linkShare(line) <= PROSE_LINK_SHARE && endsSentence(line.text);
}

function proseByBlock(blocks: readonly Block[], lines: readonly Line[], prose: readonly boolean[]) {
  const sums = new Array<number>(blocks.length).fill(0);
  for (const line of lines)
    if (prose[line.id]) sums[line.block] = (sums[line.block] ?? 0) + line.text.length;
  for (let id = blocks.length - 1; id > 0; id--) {
    const { parent } = blocks[id] as Block;
    sums[parent] = (sums[parent] ?? 0) + (sums[id] ?? 0);
  }
  return sums;
}

function centreOf(blocks: readonly Block[], proseIn: readonly number[]): BlockId {
  const enough = (proseIn[0] ?? 0) * CENTRE_SHARE;
  let centre = 0;
  if (enough === 0) return centre;
  // Blocks stand in document order, so that a later block with enough prose lies inside.
  for (const block of blocks) if ((proseIn[block.id] ?? 0) >= enough) centre = block.id;
  return centre;
}

function shapesOf(lines: readonly Line[], blocks: readonly Block[], prose: readonly boolean[]) {
  const numbers = new Map<string, number>();
  const shapes: ShapeSums[] = [];
  const shape = lines.map((line) => {
    const key = shapeKey(line, blocks);
    const number = numbers.get(key) ?? numbers.set(key, shapes.length).size - 1;
    const sums = shapes[number] ?? { lines: 0, chars: 0, prose: 0, links: 0 };
    shapes[number] = sums;
    sums.lines++;
    sums.chars += line.text.length;
    if (prose[line.id]) sums.prose += line.text.length;
    sums.links += line.linkChars;
    return number;
  });
  return { shape, shapes };
}

function shapeKey(line: Line, blocks: readonly Block[]): string {
  const own = blocks[line.block] as Block;
  const parent = blocks[own.parent];
  return `${own.tag}.${own.names.join(".")}<${parent?.tag}.${parent?.names.join(".")}`;
}

function offsetsOf(lines: readonly Line[]) {
  let chars = 0;
  const offset = lines.map((line) => {
    const before = chars;
    chars += line.text.length;
    return before;
  });
  return { offset, chars };
}

function repeatsOf(lines: readonly Line[]): readonly number[] {
  const seen = new Map<string, number>();
  return lines.map((line) => {
    const before = seen.get(line.text) ?? 0;
    seen.set(line.text, before + 1);
    return before;
  });
}
