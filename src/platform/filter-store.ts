import { parseFilters, type StoredFilters } from "../shared/filters";
import { browser } from "./browser";
import { report } from "./log";
import { countFilters, FILTERS, LISTS, onStored } from "./store";

const TEXT = "filters-text";
const BUCKET = "filters:";
/** Buckets of lists are stored apart, and read under the same key with this before it. */
const LIST_BUCKET = "lists:";
const OF_LISTS = "+";
/** The bucket with the rules of all sites; that of the user's own filters, and that of lists. */
export const EVERYWHERE = "all";
export const EVERYWHERES: readonly string[] = [EVERYWHERE, OF_LISTS + EVERYWHERE];

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

/** The buckets there are of those asked for, by their key; those of lists beside them. */
export async function readBuckets(keys: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const wanted = keys.flatMap((key) => [BUCKET + key, LIST_BUCKET + key]);
  const stored = await browser.storage.local.get(wanted);
  const texts = Object.entries(stored).filter(
    (entry): entry is [string, string] => typeof entry[1] === "string",
  );
  return new Map(texts.map(([key, text]) => [nameOf(key), text]));
}

function nameOf(key: string): string {
  return key.startsWith(BUCKET)
    ? key.slice(BUCKET.length)
    : OF_LISTS + key.slice(LIST_BUCKET.length);
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

/** Calls back with how many rules there are when the filters or the lists have changed. */
export function onRules(call: (rules: number) => void, signal: AbortSignal): void {
  const count = () => {
    countFilters().then(
      (rules) => signal.aborted || call(rules),
      (error: unknown) => report("filters", error),
    );
  };
  onStored(FILTERS, count, signal);
  onStored(LISTS, count, signal);
}

/**
 * Writes what the lists come to beside whatever else is stored of them, and drops the buckets that
 * are no more. Only what is otherwise is written: every page of every tab hears of each write.
 *
 * @throws when the browser cannot write: what was stored stays
 */
export async function writeListRules(
  rules: number,
  buckets: ReadonlyMap<string, string>,
  beside: Readonly<Record<string, unknown>>,
): Promise<void> {
  const stored = await browser.storage.local.get(null);
  const fresh = new Map([...buckets].map(([key, text]) => [LIST_BUCKET + key, text]));
  const changed = [...fresh].filter(([key, text]) => stored[key] !== text);
  const { version } = parseFilters(stored[LISTS]);
  await browser.storage.local.set({
    ...beside,
    ...Object.fromEntries(changed),
    [LISTS]: { version: version + 1, rules },
  });
  const old = Object.keys(stored).filter((key) => key.startsWith(LIST_BUCKET) && !fresh.has(key));
  await browser.storage.local.remove(old);
}
