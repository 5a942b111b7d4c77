import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import * as v from "valibot";
import { kinds } from "../../src/core/kinds";

/** Where the page shapes live: one folder each. */
const PAGES = join(import.meta.dirname, "../pages");

/** Fewer folders than this means that some were lost, not that the tests pass. */
const MIN_PAGES = 20;

/** Text as a reader sees it, with every run of white space folded to one space. */
const text = v.pipe(
  v.string(),
  v.nonEmpty(),
  v.check((value) => value === fold(value), "white space is not folded"),
);

const DAY_OR_TIME = /^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d)?(Z|[+-]\d\d:\d\d)?)?$/;

/** Something that must go, and what it is; `or` names kinds that a fair reader finds as right. */
const clutter = v.strictObject({
  kind: v.picklist(kinds),
  or: v.optional(v.array(v.picklist(kinds))),
  text,
});

/** What a fair reader says of one view of a page. */
const judgement = v.strictObject({
  article: v.boolean(),
  doubtful: v.optional(v.boolean()),
  title: v.nullable(text),
  author: v.nullable(v.pipe(v.array(text), v.minLength(1))),
  published: v.nullable(v.pipe(v.string(), v.regex(DAY_OR_TIME))),
  site: v.nullable(text),
  lang: v.pipe(v.string(), v.regex(/^[a-z]{2}(-[A-Za-z]+)?$/)),
  keep: v.array(text),
  hide: v.array(clutter),
  story: v.array(text),
  notStory: v.array(text),
  captions: v.array(text),
});

const milliseconds = v.pipe(v.number(), v.integer(), v.minValue(1));

const expectation = v.strictObject({
  ...judgement.entries,
  url: v.pipe(v.string(), v.regex(/^https:\/\/[a-z0-9.-]+\.example\//)),
  /** The server sends the page in so many pieces, so far apart. */
  stream: v.optional(
    v.strictObject({
      chunks: v.pipe(v.number(), v.integer(), v.minValue(2)),
      everyMs: milliseconds,
    }),
  ),
  /** The page's scripts go on for so long after loading: judge later. */
  late: v.optional(v.strictObject({ afterMs: milliseconds })),
  /** Texts of the lists above that exist only once the page's scripts have run. */
  scriptMade: v.optional(v.array(text)),
  /** What a person does next in the same tab, and what then holds. */
  steps: v.optional(
    v.array(v.strictObject({ click: v.string(), url: v.string(), expect: judgement })),
  ),
});

export type Judgement = v.InferOutput<typeof judgement>;
export type Expectation = v.InferOutput<typeof expectation>;

/** One page shape: a whole document and what a fair reader says of it. */
export interface Page {
  readonly slug: string;
  readonly html: string;
  readonly expected: Expectation;
  /** What the shape is and what makes it hard. */
  readonly about: string;
}

/**
 * Every page shape, by slug.
 *
 * @throws when a file is missing, an expectation is not whole, or folders were lost
 */
export function readPages(): readonly Page[] {
  const slugs = readdirSync(PAGES, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
  if (slugs.length < MIN_PAGES) throw new Error(`${slugs.length} page shapes, not ${MIN_PAGES}`);
  return slugs.map(readPage);
}

/** What holds where no script of the page runs, as in jsdom. */
export function withoutScripts(expected: Expectation): Judgement {
  const made = new Set(expected.scriptMade);
  const there = (value: string): boolean => !made.has(value);
  const { article, title, author, published, site, lang } = expected;
  return {
    ...{ article, title, author, published, site, lang },
    keep: expected.keep.filter(there),
    hide: expected.hide.filter((entry) => there(entry.text)),
    story: expected.story.filter(there),
    notStory: expected.notStory.filter(there),
    captions: expected.captions.filter(there),
  };
}

/** White space folded and trimmed, as every text of an expectation is written. */
export function fold(value: string): string {
  return value.replace(/\s+/gu, " ").trim();
}

function readPage(slug: string): Page {
  const read = (file: string): string => readFileSync(join(PAGES, slug, file), "utf8");
  const html = read("page.html");
  const about = read("about.md");
  const parsed = v.safeParse(expectation, JSON.parse(read("expected.json")));
  if (!parsed.success) throw new Error(`${slug}/expected.json: ${reasons(parsed.issues)}`);
  return { slug, html, about, expected: parsed.output };
}

function reasons(issues: readonly v.BaseIssue<unknown>[]): string {
  return issues.map((issue) => `${v.getDotPath(issue) ?? "whole"}: ${issue.message}`).join("; ");
}
