import { parseFilters, type StoredFilters } from "../shared/filters";
import { browser } from "./browser";
import { FILTERS, onStored } from "./store";

const TEXT = "filters-text";
const BUCKET = "filters:";
/** The bucket with the rules of all sites. */
export const EVERYWHERE = "all";

/** What must be written when the user's filters change. */
export interface FilterChange {
  readonly text: string;
  readonly rules: number;
  /** Buckets by their key, that with the rules of all sites among them. */
  readonly buckets: ReadonlyMap<string, string>;
}

/** @throws when the browser cannot read its storage */
export async function readFilterText(): Promise<{ text: string; filters: StoredFilters }> {
  const stored = await browser.storage.local.get([TEXT, FILTERS]);
  const text = stored[TEXT];
  return { text: typeof text === "string" ? text : "", filters: parseFilters(stored[FILTERS]) };
}

/** The buckets there are of those asked for, by their key. */
export async function readBuckets(keys: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const stored = await browser.storage.local.get(keys.map((key) => BUCKET + key));
  const texts = Object.entries(stored).filter(
    (entry): entry is [string, string] => typeof entry[1] === "string",
  );
  return new Map(texts.map(([key, text]) => [key.slice(BUCKET.length), text]));
}

/**
 * Writes text and buckets at once, then drops the buckets that are no more.
 *
 * @param base - the version that was edited
 * @returns the new version; null, and nothing is written, when another window was first
 * @throws when the browser cannot write: what was stored stays
 */
export async function writeFilters(change: FilterChange, base: number): Promise<number | null> {
  return navigator.locks.request(FILTERS, async () => {
    const stored = await browser.storage.local.get(null);
    const { version } = parseFilters(stored[FILTERS]);
    if (version !== base) return null;
    const fresh: StoredFilters = { version: version + 1, rules: change.rules };
    const buckets = [...change.buckets].map(([key, text]) => [BUCKET + key, text] as const);
    await browser.storage.local.set({
      [FILTERS]: fresh,
      [TEXT]: change.text,
      ...Object.fromEntries(buckets),
    });
    const kept = new Set(buckets.map(([key]) => key));
    const old = Object.keys(stored).filter((key) => key.startsWith(BUCKET) && !kept.has(key));
    await browser.storage.local.remove(old);
    return fresh.version;
  });
}

/** Calls back when the filters have changed, until `signal` aborts. */
export function onFilters(call: (filters: StoredFilters) => void, signal: AbortSignal): void {
  onStored(FILTERS, (value) => call(parseFilters(value)), signal);
}
