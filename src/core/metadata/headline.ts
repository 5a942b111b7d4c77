import type { Line, LineId, Reading } from "../reading";
import type { Article, Source } from "../story/story";
import { likeness, plain, shown } from "../text/fold";
import type { Page } from "./page";
import { sameName } from "./site-names";

const MAX_CHARS = 1_024;
const MAX_HEADLINE_CHARS = 400;
const LINKED = 0.8;

/** A title that the page gives for machines. */
export interface Named {
  readonly text: string;
  readonly source: Source;
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
  titles: readonly Named[],
  sites: readonly string[],
): Headline | null {
  const first = article.lines[0] ?? reading.lines.length;
  const home = URL.parse("/", reading.facts.url)?.href ?? "";
  let best: Headline | null = null;
  let most = 0.5;
  for (const line of reading.lines) {
    const own = line.id === article.headline;
    if ((line.heading === 0 && !own) || line.text.length > MAX_HEADLINE_CHARS) continue;
    // A heading that leads to the front page is the site's name.
    if (line.linkChars > LINKED * line.text.length && line.href === home) continue;
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

function worth(line: Line, titles: readonly Named[], first: LineId): number {
  const alike = Math.max(0, ...titles.map(({ text }) => resemblance(line.text, text)));
  const level = line.heading === 1 ? 0.6 : line.heading === 2 ? 0.2 : 0;
  const after = line.id > first + 2 ? -0.4 : 0;
  const linked = line.linkChars > LINKED * line.text.length ? -0.2 : 0;
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

/** The titles that the machine-readable parts give, best first. */
export function namedTitles({
  main,
  meta,
  reading,
}: Pick<Page, "main" | "meta" | "reading">): readonly Named[] {
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
