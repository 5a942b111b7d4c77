import type { BlockId, LineId } from "../reading";

/** The story of a page: which lines, under which headline. */
export interface Article {
  readonly isArticle: boolean;
  /** 0 to 1: how sure it is that the page tells one story (not an index, a shop, a forum). */
  readonly confidence: number;
  /** The headline's line, when the page shows one. */
  readonly headline: LineId | null;
  /** The story's lines in document order; empty when none was found. */
  readonly lines: readonly LineId[];
  /** The smallest block that holds all of them (0, the body, when there are none). */
  readonly root: BlockId;
  /**
   * Their text, a newline between lines, a tab between the cells of a row; headline, byline, date
   * and captions left out.
   */
  readonly text: string;
}

/** A sentence copied from `Article.text`; `text` is `Article.text.slice(start, end)`. */
export interface Sentence {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Words of `Article.text` where they stand first, and how often they stand there. */
export interface Mention extends Sentence {
  readonly times: number;
}

/** What a story holds beside its summary; all of it copied from its text. */
export interface Details {
  readonly points: readonly Sentence[];
  readonly people: readonly Mention[];
  readonly places: readonly Mention[];
  /** Names of bodies and things, and those that could be either. */
  readonly others: readonly Mention[];
  readonly numbers: readonly Mention[];
}

/** A sentence that a model wrote, held against the story. */
export interface Checked {
  readonly text: string;
  /** Its names and numbers that the story does not have; empty: it may be shown. */
  readonly unknown: readonly string[];
}

/** Where a value comes from, as a key of `locales/<lang>/messages.json`: `source_json_ld` … */
export type Source =
  | "source_json_ld"
  | "source_meta"
  | "source_microdata"
  | "source_time"
  | "source_heading"
  | "source_line"
  | "source_link"
  | "source_title"
  | "source_url"
  | "source_text"
  | "source_breadcrumb";

export interface Found<T> {
  readonly value: T;
  readonly source: Source;
  /** 0 to 1. */
  readonly confidence: number;
}

/** What a page says of its story; null where nothing can be said with some certainty. */
export interface Metadata {
  readonly title: Found<string> | null;
  readonly authors: Found<readonly string[]> | null;
  readonly site: Found<string> | null;
  readonly section: Found<string> | null;
  /** ISO 8601 as the page writes it: a day alone where it gives a day alone. */
  readonly published: Found<string> | null;
  readonly modified: Found<string> | null;
  /** BCP 47. */
  readonly language: Found<string> | null;
  /** http or https address. */
  readonly image: Found<string> | null;
  readonly canonical: Found<string> | null;
  /** A licence by its name ("CC BY 4.0"), or the line that says whose the text is. */
  readonly licence: Found<string> | null;
  /** True: the page says that the story is for those who pay; false: that it is free. */
  readonly paywall: Found<boolean> | null;
  readonly words: number;
  /** Reading time: 238 words a minute, 500 characters for Chinese, Japanese, Korean. */
  readonly minutes: number;
}

export const signalNames = [
  "agency",
  "dateline",
  "republished-from",
  "press-release",
  "old-story",
  "date-conflict",
  "counter",
  "shared-headlines",
  "glued-title",
  "make-up",
] as const;

/** Evidence of where a story comes from: stated, never a verdict on a site. */
export interface Signal {
  readonly signal: (typeof signalNames)[number];
  readonly value: string;
  /** The words of the page it rests on, or a short statement of what was counted. */
  readonly evidence: string;
  /** 0 to 1. */
  readonly confidence: number;
}
