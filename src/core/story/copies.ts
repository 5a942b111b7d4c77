import type { LineId } from "../reading";
import type { PageView } from "../scoring/page-view";

/** Characters that a stretch must repeat, in the order they were told in, to be a second telling. */
const SECOND_TELLING = 1_000;
/** Lines of its own that may stand between those that are repeated. */
const MAX_GAP = 2;
/** Of a text that stands on a page again and again, the first places are remembered. */
const MAX_PLACES = 8;
/** A line with so many characters may hold a whole story; this share of it must have been told. */
const WHOLE_STORY = 800;
const TOLD = 0.8;
const HALF = 0.5;
/** Words that stand in the same order by chance no more. */
const RUN = 5;

/**
 * Drops what tells the story a second time: the copy for phones below the one for desks, the text
 * for machines in one long line. Single sentences may be told twice.
 */
export function withoutCopies(lines: readonly LineId[], view: PageView): readonly LineId[] {
  const second = new Set<LineId>([...retold(lines, view), ...toldInOne(lines, view)]);
  return second.size === 0 ? lines : lines.filter((line) => !second.has(line));
}

/** The lines of stretches that repeat earlier lines in their order. */
function retold(lines: readonly LineId[], view: PageView): readonly LineId[] {
  const places = placesOf(lines, view);
  const found: LineId[] = [];
  let run: LineId[] = [];
  let chars = 0;
  let gap = 0;
  let source = -1;
  const close = () => {
    if (chars >= SECOND_TELLING) found.push(...run);
    [run, chars, gap, source] = [[], 0, 0, -1];
  };
  lines.forEach((line, at) => {
    const text = textOf(line, view);
    const next = places.get(text)?.find((place) => place > source && place < at - run.length);
    if (next === undefined) {
      gap++;
      if (gap > MAX_GAP) close();
      return;
    }
    run.push(line);
    chars += text.length;
    gap = 0;
    source = next;
  });
  close();
  return found;
}

function placesOf(lines: readonly LineId[], view: PageView): ReadonlyMap<string, number[]> {
  const places = new Map<string, number[]>();
  lines.forEach((line, at) => {
    const text = textOf(line, view);
    const known = places.get(text);
    if (known && known.length < MAX_PLACES) known.push(at);
    else if (!known) places.set(text, [at]);
  });
  return places;
}

/**
 * Long lines nearly all of whose runs of words stand in the lines before them. Only a line that is
 * half as long as all before it is looked at: there are few of those, however long the page.
 */
function toldInOne(lines: readonly LineId[], view: PageView): readonly LineId[] {
  let before = 0;
  return lines.filter((line, at) => {
    const text = textOf(line, view);
    const isLong = before > 0 && text.length >= Math.max(WHOLE_STORY, before * HALF);
    before += text.length;
    if (!isLong) return false;
    const told = new Set(lines.slice(0, at).flatMap((earlier) => runsOf(textOf(earlier, view))));
    const runs = runsOf(text);
    return runs.filter((run) => told.has(run)).length >= runs.length * TOLD;
  });
}

function runsOf(text: string): readonly string[] {
  const words = text.split(/\s+/);
  return words.slice(RUN - 1).map((_, at) => words.slice(at, at + RUN).join(" "));
}

function textOf(line: LineId, view: PageView): string {
  return view.lines[line]?.text ?? "";
}
