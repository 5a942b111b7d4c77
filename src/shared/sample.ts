import * as v from "valibot";

/**
 * A page to try filters on: its elements without scripts and styles, as HTML that is only ever
 * read into a document without a window. What was found in the page stands in it as attributes.
 */
export interface PageSample {
  readonly url: string;
  readonly title: string;
  readonly html: string;
}

/** Words of the story that stand in an element itself. */
export const WORDS = "data-stet-words";
/** The kind of clutter a block is taken for. */
export const KIND = "data-stet-kind";
/** The title of the section that a block belongs to. */
export const TITLE = "data-stet-title";

/** Characters of HTML: what is larger is tried on while it is open, and not kept. */
export const MAX_SAMPLE = 1_000_000;
export const MAX_SAMPLES = 5;

/** What is listed of a sample that was kept. */
const listed = v.object({
  id: v.string(),
  url: v.string(),
  title: v.string(),
  /** As 2026-11-24. */
  day: v.string(),
});
export type ListedSample = v.InferOutput<typeof listed>;
const list = v.array(listed);

/** Anything in; an empty list when nothing is stored, or nothing that can be used. */
export function parseSamples(stored: unknown): readonly ListedSample[] {
  const parsed = v.safeParse(list, stored);
  return parsed.success ? parsed.output : [];
}
