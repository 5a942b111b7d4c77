import type { Reason } from "../core/evidence";
import type { BlockKind, Level } from "../core/kinds";
import type { BlockId } from "../core/reading";
import type { Metadata, Sentence, Signal } from "../core/story/story";

/** One block that Stet hides (or dims) in the page. */
export interface HiddenBlock {
  readonly id: BlockId;
  readonly kind: BlockKind;
  /** The title of the section it belongs to, fit to be stored, or "". */
  readonly title: string;
  /** Its own text, cut at 200 characters. */
  readonly text: string;
  readonly reasons: readonly Reason[];
  /** 0 to 1. */
  readonly confidence: number;
  /** The reader has asked to see it again on this page. */
  readonly shown: boolean;
  readonly dimmed: boolean;
}

/** A stretch of the page by its share of the text, in document order; shares add up to 1. */
export interface MapStretch {
  readonly what: BlockKind | "story" | "other";
  readonly share: number;
  /** The hidden block it belongs to, or null. */
  readonly block: BlockId | null;
}

/** What became of one of the user's filters on a page. */
export interface FilterReport {
  /** The rule without its sites. */
  readonly text: string;
  /** Elements it hides. */
  readonly hidden: number;
  /**
   * Why it is not applied: it means the page itself, it would hide most of the story, it takes too
   * long, this browser does not know what it says.
   */
  readonly refused: "page" | "story" | "slow" | "invalid" | null;
}

/** All that the popup shows of a page. */
export interface Report {
  readonly url: string;
  readonly isArticle: boolean;
  /** 0 to 1: how sure `isArticle` is. */
  readonly confidence: number;
  /** Whether Stet hides by itself here: on articles, and in doubt where there is a story. */
  readonly acting: boolean;
  /** What was asked for on this page; blocks are hidden only where `acting` or it was forced. */
  readonly level: Level;
  readonly readerOpen: boolean;
  readonly metadata: Metadata;
  readonly summary: readonly Sentence[];
  readonly signals: readonly Signal[];
  /** Exact stretches of the story to look for it elsewhere by, rarest first. */
  readonly rare: readonly string[];
  readonly hidden: readonly HiddenBlock[];
  /** Of the user's filters, those that mean something here. */
  readonly filters: readonly FilterReport[];
  /** Of `hidden`: blocks that may hold paragraphs of the story, and how many paragraphs. */
  readonly missing: { readonly blocks: readonly BlockId[]; readonly paragraphs: number };
  /** The page is so large that its end was not read: what stands there is left as it is. */
  readonly cut: boolean;
  readonly map: readonly MapStretch[];
  /** The story as the reader shows it. */
  readonly text: string;
  /** Number of elements of the page. */
  readonly elements: number;
  /** Milliseconds; `reader` is null until it was opened. */
  readonly ms: { readonly analyze: number; readonly hide: number; readonly reader: number | null };
}
