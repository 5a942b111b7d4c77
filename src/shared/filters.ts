import * as v from "valibot";

/** Characters of the user's own filters; longer texts are for subscriptions. */
export const MAX_FILTER_TEXT = 1_000_000;

/** What is stored of the user's filters beside their text and the compiled rules. */
export interface StoredFilters {
  /** Grows by one with each change. */
  readonly version: number;
  /** How many rules are in force; 0: pages need not look for any. */
  readonly rules: number;
}

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const schema = v.object({ version: count, rules: count });

/** Anything in; no filters when nothing is stored, or nothing that can be used. */
export function parseFilters(stored: unknown): StoredFilters {
  const parsed = v.safeParse(schema, stored);
  return parsed.success ? parsed.output : { version: 0, rules: 0 };
}
