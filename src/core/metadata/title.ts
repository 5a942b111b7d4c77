import type { Line, LineId, Reading } from "../reading";
import type { Article, Found, Source } from "../story";
import { folded, likeness, plain, shown } from "../text/fold";
import type { Page } from "./page";
import { namesHost, sameName, siteNames } from "./site";
import { pieces } from "./title-pieces";

const MAX_CHARS = 1_024;
/** A heading this like a title that the page gives elsewhere is its headline. */
const ALIKE = 0.6;
const MAX_HEADLINE_CHARS = 400;

interface Named {
  readonly text: string;
  readonly source: Source;
}

/** The story's title, without the site's name, as its headline shows it where it has one. */
export function titleOf(page: Page, headline: string | null): Found<string> | null {
  const sites = siteNames(page);
  const named = namedTitles(page).map((title) => ({
    ...title,
    text: bareTitle(title.text, sites, headline, page.host),
  }));
  const agreed = named.filter(({ text }) => headline && likeness(text, headline) >= ALIKE);
  if (headline && (agreed.length > 0 || named.length === 0)) {
    const value = bareTitle(headline, sites, null, page.host);
    return {
      value,
      source: "source_heading",
      confidence: agreed.length > 1 ? 0.97 : agreed.length ? 0.9 : 0.7,
    };
  }
  const value = headline ? bareTitle(headline, sites, null, page.host) : null;
  if (value) return { value, source: "source_heading", confidence: 0.6 };
  const [best] = named;
  return best ? { value: best.text, source: best.source, confidence: 0.75 } : null;
}

/** The titles that the machine-readable parts give, best first. */
export function namedTitles({ main, meta, reading }: Page): readonly Named[] {
  const all: readonly Named[] = [
    { text: meta("og:title"), source: "source_meta" },
    { text: main?.kind === "article" ? (main.headlines[0] ?? "") : "", source: "source_json_ld" },
    {
      text: meta("twitter:title", "dc.title", "citation_title", "parsely-title"),
      source: "source_meta",
    },
    { text: reading.facts.documentTitle, source: "source_title" },
  ];
  return all
    .map(({ text, source }) => ({ text: shown(text, MAX_CHARS), source }))
    .filter(({ text }) => text !== "");
}

/** A title less the pieces that name its site; whole where nothing else would be left. */
export function bareTitle(
  title: string,
  sites: readonly string[],
  headline: string | null,
  host: string,
): string {
  const parts = pieces(title);
  if (headline && parts.length > 1) {
    const rest = plain(headline);
    const whole = plain(title);
    const extra = whole.startsWith(`${rest} `) || whole.endsWith(` ${rest}`);
    if (extra && rest.length >= 10 && whole.length > rest.length) return headline;
  }
  let [first, last] = [0, parts.length - 1];
  const isSite = (at: number) => {
    const text = parts[at]?.text ?? "";
    return namesHost(text, host) || sites.some((site) => sameName(site, text));
  };
  while (last > first && isSite(last)) last--;
  while (first < last && isSite(first)) first++;
  const start = parts[first]?.start ?? 0;
  return folded(title.slice(start, parts[last]?.end ?? title.length)) || folded(title);
}

/** The headline as the page shows it: its first line, and its text over all of its lines. */
export interface Headline {
  readonly line: LineId;
  readonly text: string;
}

/** The story's headline: the article's own, else the heading most like one. */
export function headlineOf(
  reading: Reading,
  article: Article,
  titles: readonly string[],
  sites: readonly string[],
): Headline | null {
  const first = article.lines[0] ?? reading.lines.length;
  let best: Headline | null = null;
  let most = 0.5;
  for (const line of reading.lines) {
    const own = line.id === article.headline;
    if ((line.heading === 0 && !own) || line.text.length > MAX_HEADLINE_CHARS) continue;
    for (const text of new Set([line.text, wholeHeading(reading, line)])) {
      const sum = worth({ ...line, text }, titles, first) + (own ? 0.2 : 0);
      if (sum > most && !sites.some((site) => sameName(site, text))) {
        [best, most] = [{ line: line.id, text: shown(text, MAX_CHARS) }, sum];
      }
    }
  }
  return best;
}

/** A heading broken over several lines, as one text. */
function wholeHeading({ lines, blocks }: Reading, line: Line): string {
  let block = blocks[line.block];
  while (block && block.parent > 0 && !/^h[1-6]$/.test(block.tag)) block = blocks[block.parent];
  if (!block || !/^h[1-6]$/.test(block.tag) || block.firstLine !== line.id) return line.text;
  return lines
    .slice(block.firstLine, block.lastLine)
    .map(({ text }) => text)
    .join(" ");
}

function worth(line: Line | undefined, titles: readonly string[], first: LineId): number {
  if (!line) return 0;
  const alike = Math.max(0, ...titles.map((title) => resemblance(line.text, title)));
  const level = line.heading === 1 ? 0.6 : line.heading === 2 ? 0.2 : 0;
  const after = line.id > first + 2 ? -0.4 : 0;
  const linked = line.linkChars > 0.8 * line.text.length ? -0.2 : 0;
  return alike + level + after + linked;
}

/** Likeness, and more where the heading is the title less a tail. */
function resemblance(heading: string, title: string): number {
  const [short, long] = [plain(heading), plain(title)];
  if (short === "" || long === "") return 0;
  if (short === long) return 1.2;
  const within = short.length >= 10 && (long.startsWith(`${short} `) || long.endsWith(` ${short}`));
  return within ? 1 : likeness(heading, title);
}
