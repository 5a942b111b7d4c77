import type { Verdict } from "../evidence";
import type { BlockId, Line, LineId, Reading } from "../reading";
import type { Article } from "../story";
import { plain } from "../text/fold";
import type { Habit } from "./dates";
import { habitOf } from "./habit";
import { type LinkedData, readJsonLd, type Structured } from "./json-ld";

/** All that the readers of metadata look at, gathered once. */
export interface Page {
  readonly reading: Reading;
  readonly article: Article;
  /** The line that shows the story's headline, or null. */
  readonly headline: LineId | null;
  readonly linked: LinkedData;
  /** The JSON-LD node that describes this page's story, or null. */
  readonly main: Structured | null;
  readonly habit: Habit;
  /** Host without "www.", or "". */
  readonly host: string;
  /** First content of the first of these meta keys that has any, or "". */
  readonly meta: (...keys: readonly string[]) => string;
  /** True for a block that was judged to be no part of the story. */
  readonly clutter: (block: BlockId) => boolean;
  /** Lines before, at and shortly after the headline, where bylines and dates stand. */
  readonly head: readonly Line[];
  /** Lines right after the story's end, where author boxes stand. */
  readonly foot: readonly Line[];
}

/** Set on wcxb-dev: 95 % of visible bylines and dates stand within these distances. */
const LINES_ABOVE = 8;
const LINES_BELOW = 14;
const LINES_INTO_STORY = 3;
const FOOT_LINES = 36;

export function pageOf(
  reading: Reading,
  article: Article,
  verdicts: readonly Verdict[],
  headline: LineId | null,
): Page {
  const linked = readJsonLd(reading.facts.jsonLd);
  const clutter = clutterOf(reading, verdicts);
  const meta = metaOf(reading);
  const visible = (line: Line) => !clutter(line.block) && !reading.blocks[line.block]?.hidden;
  return {
    reading,
    article,
    headline,
    linked,
    main: mainNode(reading, linked),
    habit: habitOf(reading, meta("og:locale", "content-language")),
    host: hostOf(reading.facts.url),
    meta,
    clutter,
    head: headLines(reading, article, headline).filter(visible),
    foot: footLines(reading, article).filter(visible),
  };
}

/** Host of an http(s) address without "www.", or "". */
export function hostOf(address: string): string {
  const url = URL.canParse(address) ? new URL(address) : null;
  return url?.protocol.startsWith("http") ? url.hostname.replace(/^www\./, "") : "";
}

function metaOf({ facts }: Reading): Page["meta"] {
  const first = new Map<string, string>();
  for (const [key, content] of facts.metas) if (!first.has(key)) first.set(key, content);
  return (...keys) => keys.map((key) => first.get(key)).find((content) => content) ?? "";
}

/** A block counts as clutter with all that it holds. */
function clutterOf({ blocks }: Reading, verdicts: readonly Verdict[]): Page["clutter"] {
  const judged = new Uint8Array(blocks.length);
  for (const { block, action } of verdicts) {
    if (action !== "keep") judged.fill(1, block, blocks[block]?.end ?? block);
  }
  return (block) => judged[block] === 1;
}

function headLines({ lines }: Reading, article: Article, headline: LineId | null): readonly Line[] {
  const first = article.lines[0] ?? null;
  const top = headline ?? first ?? 0;
  const from = Math.max(0, top - LINES_ABOVE);
  const story = first !== null && first >= top ? first + LINES_INTO_STORY : 0;
  return lines.slice(from, Math.max(top + LINES_BELOW, Math.min(story, top + 3 * LINES_BELOW)));
}

function footLines({ lines }: Reading, article: Article): readonly Line[] {
  const last = article.lines[article.lines.length - 1];
  return last === undefined ? [] : lines.slice(Math.max(0, last - 2), last + 1 + FOOT_LINES);
}

/** Of several article nodes the one that names this page or its headline; else the first. */
function mainNode({ facts, lines }: Reading, { articles }: LinkedData): Structured | null {
  const own = facts.url.split(/[?#]/)[0] ?? "";
  const headings = new Set(
    lines.filter(({ heading }) => heading === 1).map((line) => plain(line.text)),
  );
  const title = plain(facts.documentTitle);
  const fits = ({ address, headlines }: Structured) =>
    (address !== "" && address.split(/[?#]/)[0] === own) ||
    headlines.some((line) => headings.has(plain(line)) || (line && title.startsWith(plain(line))));
  const stories = articles.filter(({ kind }) => kind === "article");
  return stories.find(fits) ?? stories[0] ?? articles[0] ?? null;
}
