import { pieces, type Span } from "./pieces";
import { locale } from "./words";

const PIECE_CHARS = 2_000;
const ABBREVIATION =
  /(?:^|[\s("“‘'[])(?:mr|mrs|ms|dr|prof|st|sr|jr|gen|gov|sen|rep|lt|col|sgt|capt|cmdr|adm|maj|rev|hon|pres|supt|det|nr|vs|inc|corp|ltd|co|bros|mt|ft|dept|univ|approx|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|mon|tues?|wed|thurs?|fri|u\.s|u\.k|u\.n|e\.g|i\.e|a\.m|p\.m|d\.c|bzw|ca|z\.b|d\.h|usw|evtl|dipl|ing|abs|sra?|sres|dra?|ud|uds|ee|pág|av|mme|mlle|mm|cf|dott|sig|avv|прим|г|гг|ул|им|т\.е|т\.д|т\.п|млн|млрд|тыс|руб|dhr|mevr|bijv|o\.a|bl\.a|t\.ex|tzv|např|tj|inż|tys|mld|mln|ul)\.$/iu;
/** What a sentence ends with; one that does not was cut between two pieces of a line. */
const ENDED = /[.!?…。！？؟।۔:;][\s"“”’»)\]」』）]*$/u;
/** A name's initial: "John F." but not "Plan B." at a line's end, which the next word tells. */
const INITIAL = /(?:^|[\s.(“"])\p{Lu}\.$/u;
const NAME_NEXT = /^\p{Lu}[\p{L}.’'-]*/u;
const LOWER_NEXT = /^[\s"“”'‘’(«]*\p{Ll}/u;
const CLOSING = /^[\s]*["”’»)\]」』）]+/u;
const GLUED = /\p{Ll}{3}[.!?]["”’]?(?=\p{Lu}\p{Ll}+\s)/gu;

/**
 * The sentences of a text, line by line, in order. Repairs what a segmenter gets wrong: a full stop
 * after an abbreviation or an initial ends nothing; a closing quote belongs to the sentence before
 * it; two sentences without a space between them are two.
 */
export function sentences(text: string, language: string): readonly Span[] {
  const segmenter = new Intl.Segmenter(locale(language), { granularity: "sentence" });
  const found: Span[] = [];
  let line: Span[] = [];
  for (const { start, end } of pieces(text, PIECE_CHARS)) {
    if (line[line.length - 1]?.end !== start) found.push(...ofLine(text, line));
    if (line[line.length - 1]?.end !== start) line = [];
    for (const { index, segment } of segmenter.segment(text.slice(start, end))) {
      line.push({ start: start + index, end: start + index + segment.length });
    }
  }
  return [...found, ...ofLine(text, line)];
}

/** The sentences of one line from what the segmenter made of its pieces. */
function ofLine(text: string, raw: readonly Span[]): readonly Span[] {
  return joined(text, raw)
    .flatMap((span) => divided(text, span))
    .map((span) => trimmed(text, span))
    .filter(({ start, end }) => end > start);
}

function joined(text: string, raw: readonly Span[]): readonly Span[] {
  const whole: Span[] = [];
  for (const span of raw) {
    const before = whole[whole.length - 1];
    if (before && runsOn(text.slice(before.start, before.end), text.slice(span.start, span.end))) {
      whole[whole.length - 1] = { start: before.start, end: span.end };
    } else {
      whole.push(span);
    }
  }
  return whole;
}

function runsOn(before: string, next: string): boolean {
  const end = before.trimEnd().slice(-40);
  if (!ENDED.test(end) || ABBREVIATION.test(end) || LOWER_NEXT.test(next)) return true;
  if (INITIAL.test(end) && NAME_NEXT.test(next)) return true;
  return CLOSING.test(next) && !/^\s*["“]\p{L}/u.test(next);
}

function divided(text: string, { start, end }: Span): readonly Span[] {
  const sentence = text.slice(start, end);
  const cuts = [...sentence.matchAll(GLUED)].map((match) => start + match.index + match[0].length);
  const starts = [start, ...cuts];
  return starts.map((from, at) => ({ start: from, end: starts[at + 1] ?? end }));
}

function trimmed(text: string, { start, end }: Span): Span {
  const sentence = text.slice(start, end);
  const lead = sentence.length - sentence.trimStart().length;
  return { start: start + lead, end: start + Math.max(lead, sentence.trimEnd().length) };
}
