import { hostOf } from "../metadata/page";
import { bareName, namesHost } from "../metadata/site-names";
import type { Block, Line } from "../reading";
import type { Signal } from "../story";
import { plain } from "../text/fold";
import { quoted, type Telling } from "./telling";

const LIST_KINDS: ReadonlySet<string> = new Set([
  "related",
  "ranking",
  "recommended",
  "trending",
  "sponsored",
]);
const MIN_HEADLINE_CHARS = 25;
const MIN_SHARED = 3;
const MIN_LISTS = 3;
const LINES_BEHIND = 4;
const MAX_COUNTER_CHARS = 40;
/** Praise and a number in brackets, as templates add it: "veryGood! (89539)". */
const COUNTER = /^\p{L}[\p{L}\s]{1,24}[!！]\s?[(（](\d{2,9})[)）]$/u;
const GLUED_COUNTER = /^\p{Ll}+\p{Lu}\p{L}*[!！]?\s?[(（](\d{3,9})[)）]$/u;
/** Below this share, and above that many links, the page is more list than story. */
const SMALL_SHARE = 0.5;
const MANY_LINKS = 10;

/** What can be counted on the page itself. */
export function pageSigns(telling: Telling): readonly Signal[] {
  return [counter(telling), sharedHeadlines(telling), gluedTitle(telling), makeUp(telling)].flatMap(
    (signal) => signal ?? [],
  );
}

/** A counter on a line of its own in the last of the story or right behind it. */
function counter({ reading, story }: Telling): Signal | null {
  const last = story[story.length - 1]?.id ?? -1;
  if (last < 0) return null;
  const line = reading.lines
    .slice(Math.max(0, last - 1), last + 1 + LINES_BEHIND)
    .find(({ text, links }) => links === 0 && text.length <= MAX_COUNTER_CHARS && isCounter(text));
  if (!line) return null;
  return { signal: "counter", value: line.text, evidence: line.text, confidence: 0.9 };
}

function isCounter(text: string): boolean {
  return COUNTER.test(text) || GLUED_COUNTER.test(text);
}

/**
 * Headlines that stand in more than one of three lists or more. Two are not enough: pages made for
 * two widths of window hold the same list twice.
 */
function sharedHeadlines(telling: Telling): Signal | null {
  const lists = listsOf(telling).map((lines) => ({ lines, headlines: headlinesOf(lines) }));
  const count = new Map<string, number>();
  for (const { headlines } of lists) {
    for (const text of headlines) count.set(text, (count.get(text) ?? 0) + 1);
  }
  const isShared = (text: string) => (count.get(text) ?? 0) > 1;
  const sharing = lists.filter(({ headlines }) => [...headlines].some(isShared));
  const shared = [...count.keys()].filter(isShared);
  if (shared.length < MIN_SHARED || sharing.length < MIN_LISTS) return null;
  const titles = sharing.flatMap(({ lines: [first] }) =>
    first && isTitle(first) ? first.text : [],
  );
  if (new Set(titles).size < MIN_LISTS) return null;
  return {
    signal: "shared-headlines",
    value: String(shared.length),
    evidence: quoted([...new Set(titles)].join(", ")),
    confidence: 0.9,
  };
}

function headlinesOf(lines: readonly Line[]): ReadonlySet<string> {
  return new Set(
    lines.map(({ text }) => plain(text)).filter((text) => text.length >= MIN_HEADLINE_CHARS),
  );
}

function isTitle({ text }: Line): boolean {
  return text.length < MIN_HEADLINE_CHARS;
}

function listsOf({ reading, verdicts }: Telling): readonly (readonly Line[])[] {
  return verdicts
    .filter(({ kind, action }) => LIST_KINDS.has(kind) && action !== "keep")
    .map(({ block }) => linesOf(reading.lines, reading.blocks[block]));
}

function linesOf(lines: readonly Line[], block: Block | undefined): readonly Line[] {
  return block ? lines.slice(block.firstLine, block.lastLine) : [];
}

/** "… defense minister -FutureProof Finance": a dash with a space on one side only. */
const GLUE = /(?:\s[-–—|](?=\S)|\S(?:[–—|])(?=\S)|(?<=\S)[-–—|]\s)([^-–—|]{2,50})$/u;

function gluedTitle({ reading, metadata, opening }: Telling): Signal | null {
  const title = metadata.title?.value ?? "";
  const host = hostOf(reading.facts.url);
  const shown = [reading.facts.documentTitle, ...opening.map(({ text }) => text)];
  for (const text of shown) {
    if (text.length > 500 || title.length < 10) continue;
    const at = text.indexOf(title);
    const tail = at < 0 ? null : GLUE.exec(text.slice(at + title.length - 1));
    const name = tail?.[1]?.trim() ?? "";
    if (!tail || tail.index > 1 || name === "") continue;
    const site = metadata.site?.value ?? "";
    const known = namesHost(name, host) || bareName(name) === bareName(site);
    const spaced = /^\s[-–—|]/.test(tail[0]);
    if (!known && !spaced) continue;
    return {
      signal: "glued-title",
      value: name,
      evidence: quoted(text.slice(-120)),
      confidence: known ? 0.95 : 0.85,
    };
  }
  return null;
}

/** How much of the page's words the story is, where that is little beside many links elsewhere. */
function makeUp({ reading, article, verdicts, story }: Telling): Signal | null {
  if (!article.isArticle || story.length === 0) return null;
  const own = story.reduce((sum, { text }) => sum + text.length, 0);
  const all = reading.lines.reduce((sum, { text }) => sum + text.length, 0);
  const links = verdicts
    .filter(({ kind, action }) => LIST_KINDS.has(kind) && action !== "keep")
    .reduce(
      (sum, { block }) => sum + headlinesIn(linesOf(reading.lines, reading.blocks[block])),
      0,
    );
  const share = own / Math.max(1, all);
  if (share >= SMALL_SHARE || links < MANY_LINKS) return null;
  return {
    signal: "make-up",
    value: share.toFixed(2),
    evidence: `${links} links lead to other stories`,
    confidence: 0.9,
  };
}

function headlinesIn(lines: readonly Line[]): number {
  return lines.filter(({ text, links }) => text.length >= MIN_HEADLINE_CHARS && links > 0).length;
}
