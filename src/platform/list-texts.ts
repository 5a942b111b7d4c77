import { createStore, delMany, get, keys, set } from "idb-keyval";

/**
 * The texts of lists, by their key. They are megabytes that no page reads: kept out of the storage
 * whose changes every page hears of.
 */
const shelf = createStore("stet-lists", "texts");

/** @throws when the browser cannot write */
export async function keepText(key: string, text: string): Promise<void> {
  await set(key, text, shelf);
}

/** Null when there is none under that key (any more). */
export async function readText(key: string): Promise<string | null> {
  const text: unknown = await get(key, shelf);
  return typeof text === "string" ? text : null;
}

/** Drops these texts. */
export async function dropTexts(dropped: readonly string[]): Promise<void> {
  await delMany([...dropped], shelf);
}

/** The keys of all texts there are. */
export async function textKeys(): Promise<readonly string[]> {
  return (await keys(shelf)).map(String);
}
