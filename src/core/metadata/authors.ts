import type { Found, Source } from "../story/story";
import { plain } from "../text/fold";
import { BESIDE_DATE, bylinesOf, LABELLED, withoutDates } from "./bylines";
import { distinct, namesIn, type Trust, unglued } from "./names";
import type { Page } from "./page";
import { siteOf } from "./site";
import { sameName } from "./site-names";

interface Said {
  readonly names: readonly string[];
  readonly source: Source;
  readonly weight: number;
}

const META_KEYS = [
  "author",
  "article:author",
  "article:author_name",
  "content_author",
  "byl",
  "parsely-author",
  "sailthru.author",
  "dc.creator",
  "dcterms.creator",
  "dc.contributor",
  "citation_author",
  "twitter:data1",
  "cxenseparse:author",
  "book:author",
] as const;
const MIN_WEIGHT = 0.5;

/** Who wrote the story, as the page says; null where nothing says it with some certainty. */
export function authorsOf(page: Page): Found<readonly string[]> | null {
  const said = [...fromData(page), ...fromMarks(page), ...fromLines(page)].filter(
    ({ names }) => names.length > 0,
  );
  const people = withoutSite(said, page);
  const ranked = people
    .map((one) => ({ ...one, score: one.weight + support(one, people) }))
    .sort((one, other) => other.score - one.score);
  const [best] = ranked;
  if (!best || best.score < MIN_WEIGHT) return null;
  const fuller = ranked.find(
    (one) =>
      one.weight >= BESIDE_DATE && one.source === "source_line" && holdsAll(one.names, best.names),
  );
  const known = people.flatMap(({ names }) => names);
  return {
    value: (fuller ?? best).names.map((name) => unglued(name, known)),
    source: best.source,
    confidence: Math.min(0.98, 0.45 + best.score / 3),
  };
}

/** What others add to a list of names: those that say the same people, and those that say some. */
function support(one: Said, all: readonly Said[]): number {
  let sum = 0;
  for (const other of all) {
    if (other === one) continue;
    const share = overlap(one.names, other.names);
    if (share === 1) sum += 0.4 * other.weight;
    else if (share > 0) sum += 0.15 * other.weight;
  }
  return Math.min(sum, 1);
}

function holdsAll(names: readonly string[], some: readonly string[]): boolean {
  const known = names.map(plain);
  return some.every((name) => known.some((other) => other.includes(plain(name))));
}

function overlap(one: readonly string[], other: readonly string[]): number {
  const names = new Set(other.map(plain));
  const common = one.filter((name) => names.has(plain(name))).length;
  return common / Math.max(one.length, other.length);
}

/** A site's own name counts as author only where nobody else is named. */
function withoutSite(said: readonly Said[], page: Page): readonly Said[] {
  const sites = [...page.sites, siteOf(page)?.value ?? ""];
  const isSite = (name: string) => sites.some((site) => sameName(site, name));
  const people = said
    .map((one) => {
      const names = one.weight >= LABELLED ? one.names : one.names.filter((name) => !isSite(name));
      return { ...one, names };
    })
    .filter(({ names }) => names.length > 0);
  return people.length > 0 ? people : said.map((one) => ({ ...one, weight: one.weight * 0.6 }));
}

function fromData({ main, meta, reading }: Page): readonly Said[] {
  const linked = (main?.authors ?? []).flatMap((name) => namesIn(name, "field"));
  const cited = reading.facts.metas.filter(([key]) => key === "citation_author");
  const metas = META_KEYS.map((key): Said => {
    const content = key === "citation_author" ? "" : authorMeta(key, meta);
    return { names: namesIn(content, "field"), source: "source_meta", weight: 0.9 };
  });
  return [
    {
      names: distinct(linked),
      source: "source_json_ld",
      weight: main?.kind === "article" ? 1.1 : 0.7,
    },
    {
      names: distinct(cited.flatMap(([, name]) => namesIn(name, "field"))),
      source: "source_meta",
      weight: 1.3,
    },
    ...metas,
  ];
}

/** `twitter:data1` is an author only where `twitter:label1` says so. */
function authorMeta(key: string, meta: Page["meta"]): string {
  const labelled = key !== "twitter:data1" || /written|author|by\b/i.test(meta("twitter:label1"));
  const content = labelled ? meta(key) : "";
  return /^https?:/i.test(content) ? "" : content;
}

const MARKS: Readonly<Record<string, readonly [Source, number]>> = {
  author: ["source_microdata", 0.9],
  creator: ["source_microdata", 0.8],
  "rel-author": ["source_link", 0.9],
  "link-author": ["source_link", 0.8],
  "class-author": ["source_line", 0.7],
};

/** "Jane Doe says:" heads a comment. */
const SAYS = /\b(?:says|said|wrote|commented|schrieb|dice|dit)\s*:?$/i;
const AT_END = 0.65;

/** What is marked as an author near the headline, or (which says less) at the story's end. */
function fromMarks(page: Page): readonly Said[] {
  const end = page.article.lines[page.article.lines.length - 1] ?? 0;
  const near = new Set([...page.head, ...page.foot].map(({ block }) => block));
  const found = new Map<string, Said>();
  for (const [key, text, block] of page.reading.facts.items) {
    const mark = MARKS[key];
    if (!mark || page.clutter(block) || !isNear(page, block, near) || SAYS.test(text)) continue;
    const after = end > 0 && (page.reading.blocks[block]?.firstLine ?? 0) > end;
    const place = `${key} ${after}`;
    const names = [
      ...(found.get(place)?.names ?? []),
      ...namesIn(withoutDates(text, page), trustOf(key)),
    ];
    const weight = after ? mark[1] * AT_END : mark[1];
    found.set(place, { names: distinct(names.slice(0, 40)).slice(0, 8), source: mark[0], weight });
  }
  return [...found.values()];
}

function trustOf(key: string): Trust {
  return key === "author" || key === "creator" || key === "rel-author" ? "field" : "line";
}

/** True for a block that holds, or stands in a block that holds, one of the lines looked at. */
function isNear({ reading }: Page, block: number, near: ReadonlySet<number>): boolean {
  if (near.has(block)) return true;
  const { end } = reading.blocks[block] ?? { end: block };
  for (let inner = block + 1; inner < Math.min(end, block + 12); inner++) {
    if (near.has(inner)) return true;
  }
  return false;
}

function fromLines(page: Page): readonly Said[] {
  return bylinesOf(page).map((byline): Said => ({ ...byline, source: "source_line" }));
}
