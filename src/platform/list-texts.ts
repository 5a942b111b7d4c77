import { createStore, delMany, get, keys, set } from "idb-keyval";

/**
 * The texts of lists, by their key. They are megabytes that no page reads: kept out of the storage
 * whose changes every page hears of, and whose size Chromium limits.
 */
const shelf = () => createStore("stet-lists", "texts");

/** @throws when the browser cannot write */
export async function keepText(key: string, text: string): Promise<void> {
  await set(key, text, shelf());
}

/** Null when there is none under that key (any more). */
export async function readText(key: string): Promise<string | null> {
  const text: unknown = await get(key, shelf());
  return typeof text === "string" ? text : null;
}

/** Drops every text but these. */
export async function dropTexts(kept: ReadonlySet<string>): Promise<void> {
  const all = await keys(shelf());
  await delMany(
    all.filter((key) => !kept.has(String(key))),
    shelf(),
  );
}
