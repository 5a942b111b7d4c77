import type { ClutterKind } from "../kinds";
import { phrase, phraseOf } from "../lexicon/phrases";
import type { Line } from "../reading";
import type { PageView } from "../scoring/page-view";
import type { Scene, Suspect } from "../sections/suspect";
import { isCountedRow, isPageButton, isPrompt } from "../shapes/buttons";
import { asksForCheers, isCheers } from "../shapes/cheers";
import { isCounter } from "../shapes/counters";
import { isReaction } from "../shapes/reactions";
import { because, type Sighting } from "./detector";

const MAX_ANSWER = 16;
/** Figures of what was pressed, whatever stands around them. */
const COUNTER = 7;
/** A letter to nobody yet: "Tell a friend". */
const LETTER = /^mailto:\?/i;
/** Lines around the headline where what is counted is counted of the page. */
const NEAR = 8;

/** What readers pressed, or may, with what it counts. */
export function pressedIn(suspect: Suspect, scene: Scene): Sighting | null {
  const { lines, place, blocks, titleMatch } = suspect;
  const counter = lines.find(({ text }) => phraseOf(text) === phrase.counter || isReaction(text));
  if (counter && (lines.length <= 2 || lines.every(isCheer))) return sightingOf("social", counter);
  const [first] = lines;
  if (!first) return null;
  const isOver = place === "after" || blocks.every(({ id }) => scene.tails.has(id));
  if (isOver && asks(suspect, scene.view)) return sightingOf("social", first);
  if (!lines.every(isCounter) || !(place === "after" || isNear(first, scene))) return null;
  return sightingOf(titleMatch?.kind === "comments" ? "comments" : "social", first);
}

/** Whether a line stands close to the headline. */
export function isNear({ id }: Line, { article: { headline } }: Scene): boolean {
  return headline !== null && Math.abs(id - headline) <= NEAR;
}

function sightingOf(kind: ClutterKind, { text }: Line): Sighting {
  return { kind, logOdds: COUNTER, because: because("because_counter", text) };
}

function asks({ lines, blocks }: Suspect, view: PageView): boolean {
  const { url } = view.facts;
  const [first] = lines;
  const above = view.lines[(first?.id ?? 0) - 1];
  const counts = (line: Line) => isReaction(line.text) || isCounter(line) || LETTER.test(line.href);
  return (
    isCheers(lines, above) ||
    isPageButton(lines, url) ||
    isPrompt(lines, blocks, view.blocks) ||
    isCountedRow(lines, url, counts) ||
    (lines.length === 1 && first !== undefined && asksForCheers(first, view))
  );
}

/** A reaction, a star of a row, or an answer that can be pressed. */
function isCheer({ text, clickable }: Line): boolean {
  return isReaction(text) || /^\d{1,2}$/.test(text) || (clickable && text.length <= MAX_ANSWER);
}
