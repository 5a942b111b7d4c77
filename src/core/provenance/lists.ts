import { teaserKinds } from "../kinds";
import type { Line } from "../reading";
import type { Signal } from "../story/story";
import { plain } from "../text/fold";
import { quoted, type Telling } from "./telling";

const MIN_HEADLINE_CHARS = 25;
const MIN_SHARED = 3;
const MIN_LISTS = 3;
const SAME_LIST = 0.8;
/** Below these shares, and above that many links, the page is worth counting. */
const SMALL_SHARE = 0.6;
const MANY_LINKS = 10;
const LARGE_SHARE = 0.8;
const VERY_MANY_LINKS = 20;

/** Headlines that stand in more than one list, where three lists or more share some. */
export function sharedHeadlines(telling: Telling): Signal | null {
  const lists = different(
    listsOf(telling).map((lines) => ({ lines, headlines: headlinesOf(lines) })),
  );
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

interface List {
  readonly lines: readonly Line[];
  readonly headlines: ReadonlySet<string>;
}

/** Pages made for two widths of window hold one list twice: it counts once. */
function different(lists: readonly List[]): readonly List[] {
  const kept: List[] = [];
  for (const list of lists) {
    const again = kept.some(({ headlines }) => {
      const common = [...list.headlines].filter((text) => headlines.has(text)).length;
      return common >= SAME_LIST * Math.min(headlines.size, list.headlines.size);
    });
    if (list.headlines.size > 0 && !again) kept.push(list);
  }
  return kept;
}

function headlinesOf(lines: readonly Line[]): ReadonlySet<string> {
  return new Set(
    lines.map(({ text }) => plain(text)).filter((text) => text.length >= MIN_HEADLINE_CHARS),
  );
}

function isTitle({ text }: Line): boolean {
  return text.length < MIN_HEADLINE_CHARS;
}

/** The lines of each list of other stories. */
function listsOf({ reading, verdicts }: Telling): readonly (readonly Line[])[] {
  return verdicts
    .filter(({ kind }) => teaserKinds.has(kind))
    .map(({ block }) => {
      const { firstLine = 0, lastLine = 0 } = reading.blocks[block] ?? {};
      return reading.lines.slice(firstLine, lastLine);
    });
}

/** How much of the page's words the story is, where that is little beside many links elsewhere. */
export function makeUp(telling: Telling): Signal | null {
  const { reading, article, story } = telling;
  if (!article.isArticle || story.length === 0) return null;
  const own = story.reduce((sum, { text }) => sum + text.length, 0);
  const all = reading.lines.reduce((sum, { text }) => sum + text.length, 0);
  const links = listsOf(telling).reduce((sum, lines) => sum + headlinesIn(lines), 0);
  const share = own / Math.max(1, all);
  const much = share < LARGE_SHARE && links >= VERY_MANY_LINKS;
  if (!much && (share >= SMALL_SHARE || links < MANY_LINKS)) return null;
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
