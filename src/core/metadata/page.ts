import type { Verdict } from "../evidence";
import { type BlockKind, teaserKinds } from "../kinds";
import type { BlockId, Line, LineId, Reading } from "../reading";
import type { Article } from "../story/story";
import { plain } from "../text/fold";
import type { Habit } from "./dates";
import { habitOf } from "./habit";
import { type Headline, headlineOf, type Named, namedTitles } from "./headline";
import { type LinkedData, readJsonLd, type Structured } from "./json-ld";
import { siteNames } from "./site-names";

/** All that the readers of metadata look at, gathered once. */
export interface Page {
  readonly reading: Reading;
  readonly article: Article;
  /** The story's headline as the page shows it, or null. */
  readonly headline: Headline | null;
  /** The titles that the machine-readable parts give, best first. */
  readonly titles: readonly Named[];
  /** Every name the site is known by, the longest first. */
  readonly sites: readonly string[];
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

export function pageOf(reading: Reading, article: Article, verdicts: readonly Verdict[]): Page {
  const linked = readJsonLd(reading.facts.jsonLd);
  const clutter = clutterOf(reading, verdicts);
  const meta = metaOf(reading);
  const host = hostOf(reading.facts.url);
  const main = mainNode(reading, linked);
  const sites = siteNames({ linked, main, meta, host });
  const titles = namedTitles({ main, meta, reading });
  const headline = headlineOf(reading, article, titles, sites);
  const visible = (line: Line) => !clutter(line.block) && !reading.blocks[line.block]?.hidden;
  return {
    reading,
    article,
    headline,
    linked,
    main,
    titles,
    sites,
    habit: habitOf(reading, meta("og:locale", "content-language")),
    host,
    meta,
    clutter,
    head: headLines(reading, article, headline?.line ?? null).filter(visible),
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

/** Clutter that tells of other stories, with names and dates that are theirs. */
const OTHER_STORIES: ReadonlySet<BlockKind> = new Set([...teaserKinds, "comments"]);

/**
 * A block counts as clutter with all that it holds. Boxes about the author, share buttons and the
 * like are clutter to a reader and yet name this story's own author and day.
 */
function clutterOf({ blocks }: Reading, verdicts: readonly Verdict[]): Page["clutter"] {
  const judged = new Uint8Array(blocks.length);
  for (const { block, kind } of verdicts) {
    if (OTHER_STORIES.has(kind)) judged.fill(1, block, blocks[block]?.end ?? block);
  }
  return (block) => judged[block] === 1;
}

/** Around the headline, and right above the story where much stands between the two. */
function headLines({ lines }: Reading, article: Article, headline: LineId | null): readonly Line[] {
  const first = article.lines[0] ?? null;
  const top = headline ?? first ?? 0;
  const around = (id: LineId) => id >= top - LINES_ABOVE && id < top + LINES_BELOW;
  const above = (id: LineId) =>
    first !== null && first > top && id >= first - LINES_ABOVE && id < first + LINES_INTO_STORY;
  return lines.filter(({ id }) => around(id) || above(id));
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
