import { asksForAction } from "../lexicon/actions";
import type { TitleMatch } from "../lexicon/titles";
import type { Block, Line } from "../reading";
import { linkShare } from "../scoring/page-view";
import { because, type Detector } from "./detector";

const MAX_ACTION = 40;
const MAX_CHARS = 500;
const MAX_LINES = 8;
const LINKED = 0.8;
const NAME = /^(?:cta|donat\w+|membership|appdownload|upsell|upgrade|trial|demo)$/;
/** Rows of a table and entries of a list, each with its button, are what the page tells of. */
const ROWS: ReadonlySet<string> = new Set(["tr", "td", "th", "tbody", "table", "li", "dd"]);
const MANY_ALIKE = 3;
const MIN_WORDS = 4;
const FIGURE = /^\W*\d[\d.,]*\W*$/;
const PRESSES = 2.4;
const NAMED = 1;
/** The first line asks already, and is no heading as a guide's steps have. */
const ASKED = 1;

/** A small box in which the site sells something of its own: a trial, an app, a membership. */
export const pitch: Detector = {
  id: "pitch",
  detect({ blocks, lines, chars, names, place, furniture, titleMatch }, { view }) {
    const [block] = blocks;
    if (!block || blocks.length > 1 || furniture || place === "before") return null;
    if (chars > MAX_CHARS || lines.length < 2 || lines.length > MAX_LINES) return null;
    const button = lines.slice(1).find(isAction);
    if (!button || !isSaid(lines)) return null;
    if (ROWS.has(block.tag) || isOneOfMany(block, view.blocks)) return null;
    const named = [...names].some((name) => NAME.test(name)) ? NAMED : 0;
    const logOdds = PRESSES + named + (isAsking(lines[0], titleMatch) ? ASKED : 0);
    return { kind: "sponsored", logOdds, because: because("because_pitch", button.text) };
  },
};

function isAsking(first: Line | undefined, title: TitleMatch | null): boolean {
  if (!first || first.heading > 0) return false;
  return asksForAction(first.text) || title?.kind === "newsletter";
}

/** A few words lead up to the button; a menu has links, a product its figures. */
function isSaid(lines: readonly Line[]): boolean {
  const [first] = lines;
  const words = lines
    .filter((line) => linkShare(line) < LINKED)
    .reduce((sum, { text }) => sum + text.split(" ").length, 0);
  const figure = lines.some(({ text }) => FIGURE.test(text));
  return first !== undefined && linkShare(first) < LINKED && words >= MIN_WORDS && !figure;
}

/** A button or link that asks to try, to join, to download. */
export function isAction(line: Line): boolean {
  if (line.text.length > MAX_ACTION || !asksForAction(line.text)) return false;
  return line.clickable || linkShare(line) > LINKED;
}

function isOneOfMany({ parent, tag, names }: Block, all: readonly Block[]): boolean {
  const frame = all[parent] as Block;
  let alike = 0;
  for (let id = frame.id + 1; id < frame.end && alike < MANY_ALIKE; ) {
    const other = all[id] as Block;
    if (other.tag === tag && other.names[0] === names[0] && other.links > 0) alike++;
    id = other.end;
  }
  return alike >= MANY_ALIKE;
}
