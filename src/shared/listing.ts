import * as v from "valibot";
import { cleanTitle } from "./clean";
import { cleanListUrl, MAX_LISTS, OWN, type Subscription } from "./lists";
import { isPlain } from "./mend";

/** What a backup says of one list; its rules are fetched anew from its address. */
const listed = v.strictObject({
  on: v.boolean(),
  /** What it calls itself, to be shown until it has been fetched; "" where that is not known. */
  title: v.optional(v.pipe(v.string(), v.transform(cleanTitle)), ""),
});
type Listed = v.InferOutput<typeof listed>;

/** Lists by their address; Stet's own under `OWN`. */
export type Listing = ReadonlyMap<string, Listed>;

/** A list that is otherwise than before. `on`: as it is to be; null: it is taken out. */
export interface ListChange {
  readonly url: string;
  readonly title: string;
  readonly before: boolean | null;
  readonly on: boolean | null;
}

export const listChange: v.GenericSchema<unknown, ListChange> = v.object({
  url: v.pipe(v.string(), v.check(isListName, "not the name of a list")),
  title: v.pipe(v.string(), v.maxLength(200)),
  before: v.nullable(v.boolean()),
  on: v.nullable(v.boolean()),
});

/** What a backup keeps of the lists there are. */
export function listingOf(all: readonly Subscription[]): Listing {
  const kept = all.filter(({ removed }) => !removed);
  return new Map(
    kept.map(({ id, url, title, on }) => [
      id === OWN ? OWN : url,
      { on, title: cleanTitle(title) },
    ]),
  );
}

/** Lists as a backup's text has them. */
export function listsInText(listing: Listing): Record<string, unknown> {
  const all = [...listing].map(([url, { on, title }]) => [url, { on, ...(title && { title }) }]);
  return Object.fromEntries(all);
}

/**
 * The lists that a foreign text speaks of. What cannot be used, and what is over the number of
 * lists there may be, is left out and named to `reject`; `base` when nothing of it can be used.
 * Stet's own list is as it was where the text does not name it.
 */
export function mendListing(
  given: unknown,
  base: Listing,
  reject: (path: string) => void,
): Listing {
  if (!isPlain(given)) {
    reject("lists");
    return base;
  }
  const all = Object.entries(given);
  const kept = new Map<string, Listed>();
  let addresses = 0;
  for (const [name, value] of all) {
    const result = v.safeParse(listed, value);
    const isOver = name !== OWN && addresses === MAX_LISTS;
    if (!result.success || !isListName(name) || isOver) {
      reject(`lists.${name}`);
      continue;
    }
    if (name !== OWN) addresses += 1;
    kept.set(name, result.output);
  }
  if (kept.size === 0 && all.length > 0) return base;
  const own = base.get(OWN);
  return kept.has(OWN) || !own ? kept : new Map([[OWN, own], ...kept]);
}

/** Every list that comes, goes, or is switched. */
export function listChanges(before: Listing, after: Listing): readonly ListChange[] {
  return [...new Set([...before.keys(), ...after.keys()])]
    .map((url): ListChange => {
      const [old, fresh] = [before.get(url), after.get(url)];
      const title = fresh?.title || old?.title || "";
      return { url, title, before: old?.on ?? null, on: fresh?.on ?? null };
    })
    .filter(({ before: was, on }) => was !== on);
}

function isListName(name: string): boolean {
  return name === OWN || cleanListUrl(name) === name;
}
