import { Readability } from "@mozilla/readability";
import type { Line, LineId } from "../reading";
import { withoutOpening } from "../shapes/opening";
import { folded } from "../text/fold";
import { linesOf } from "../tree";
import { unclobbered } from "../unclobbered";
import type { Found } from "./article";

/** A story with fewer words, or with mean log-odds below this, is doubted. */
const DOUBTED_WORDS = 80;
const DOUBTED_ODDS = 0.4;
/** Readability is not asked about larger pages: its time grows faster than the page. */
const MAX_ELEMENTS = 6_000;
const MAX_DEPTH = 250;
/** A second opinion with fewer words than this is none. */
const MIN_WORDS = 80;
const MIN_LINE = 15;

/**
 * The lines that @mozilla/readability would take, where the story that was found is in doubt and
 * its has more words; else null. It is asked seldom, on an inert copy without ids and names: a form
 * with a control named `parentNode` would keep it busy for ever.
 */
export function secondOpinion(document: Document, found: Found): readonly LineId[] | null {
  const own = wordsOf(found.article.lines, found);
  if (!isDoubted(found, own) || !isBearable(document, found)) return null;
  const lines = storyOf(linesIn(textOf(document), below(found)), found);
  const words = wordsOf(lines, found);
  return words >= MIN_WORDS && words > own ? lines : null;
}

/**
 * Menus and breadcrumbs above a headline are no part of a story, though one may hold their words;
 * nor is what stands between it and the first paragraph, unless the story found has it too.
 */
function below({ article, view: { lines, headline, prose } }: Found): readonly Line[] {
  if (headline === null) return lines;
  const first = lines.find(({ id }) => id > headline && prose[id] === true)?.id ?? headline;
  const found = new Set(article.lines);
  return lines.filter(({ id }) => id > first || prose[id] || found.has(id));
}

/** Without bylines, and what is known to be none of the story. */
function storyOf(lines: readonly LineId[], { view, next, tails }: Found): readonly LineId[] {
  const aside = linesOf([...next, ...tails], view.blocks);
  const own = lines.filter((line) => line !== view.headline && !aside.has(line));
  return withoutOpening(own, view);
}

function isDoubted({ article, odds, view }: Found, words: number): boolean {
  if (words < DOUBTED_WORDS) return view.proseTotal > 0;
  const sum = article.lines.reduce(
    (all, line) => all + (odds[line] as number) * (view.words[line] as number),
    0,
  );
  return sum / words < DOUBTED_ODDS;
}

/** The page's elements count too: inline ones are no blocks, and its end may not have been read. */
function isBearable(document: Document, { view }: Found): boolean {
  const elements = unclobbered(document, "getElementsByTagName").call(document, "*").length;
  return (
    elements <= MAX_ELEMENTS * 2 &&
    view.blocks.length <= MAX_ELEMENTS &&
    view.blocks.every(({ depth }) => depth <= MAX_DEPTH)
  );
}

function textOf(document: Document): string {
  const copy = document.cloneNode(true) as Document;
  // Taken from an element that no form control can shadow; a form's own members can be.
  const { removeAttribute } = copy.documentElement;
  for (const element of unclobbered(copy, "querySelectorAll").call(copy, "[id], [name]")) {
    removeAttribute.call(element, "id");
    removeAttribute.call(element, "name");
  }
  const options = {
    maxElemsToParse: MAX_ELEMENTS * 2,
    disableJSONLD: true,
    serializer: () => null,
  };
  return folded(new Readability(copy, options).parse()?.textContent ?? "");
}

/** Lines whose text stands in what was taken, in order, short ones only next to long ones. */
function linesIn(text: string, lines: readonly Line[]): readonly LineId[] {
  const taken: LineId[] = [];
  let at = 0;
  for (const line of lines) {
    const found = text.indexOf(line.text, at);
    const isNear = found - at < line.text.length + MIN_LINE;
    if (found < 0 || (line.text.length < MIN_LINE && !isNear)) continue;
    taken.push(line.id);
    at = found + line.text.length;
  }
  return taken;
}

function wordsOf(lines: readonly LineId[], { view }: Found): number {
  return lines.reduce((sum, line) => sum + (view.words[line] as number), 0);
}
