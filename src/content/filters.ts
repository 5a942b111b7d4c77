import type { Analysis } from "../core/analyze";
import type { Place, SectionRule } from "../core/filters/lookup";
import { tell } from "../platform/bus";
import { EVERYWHERE, EVERYWHERES, readBuckets } from "../platform/filter-store";
import { report } from "../platform/log";
import type { FilterReport } from "../shared/report";
import type { Effect } from "./hide";
import type { Target } from "./targets";

/** What the user's filters do on one page. */
export interface PageFilters {
  /** For what the page's own reading decides. */
  readonly sections: readonly SectionRule[];
  /** In force before anything is known of the page. */
  early(): readonly Effect[];
  /** Joins what filters mean on the page, as it is now, to what is planned. */
  apply(analysis: Analysis, planned: readonly Target[], reader: Spares): Filtered;
}

/** What the one who reads the page has said, or is doing. */
export interface Spares {
  readonly isSpared: (element: Element) => boolean;
  readonly isShown: (element: Element) => boolean;
  /** Rules that are wanted here although they cost the story. */
  readonly anyway: ReadonlySet<string>;
}

export interface Filtered {
  readonly targets: readonly Target[];
  /** For filters that are selectors, as they stand. */
  readonly effects: readonly Effect[];
  readonly told: readonly FilterReport[];
}

/** What `filtering.ts` leaves on the global of the content scripts. */
export interface Filterer {
  readonly bucketsOf: (host: string) => readonly string[];
  /** @param changed - called when the page turned out to have more rules */
  readonly open: (
    everywhere: readonly string[],
    buckets: ReadonlyMap<string, string>,
    outside: Outside,
  ) => PageFilters;
}

export interface Outside {
  readonly place: () => Place;
  readonly read: typeof readBuckets;
  /** Called when rules for names in the page have been read. */
  readonly changed: () => void;
}

declare global {
  var stetFilters: Filterer | undefined;
}

/**
 * The filters for this page; the script that knows them is here before this one on sites that
 * Stet acts on by itself. Null when they cannot be had: the page is then as without filters.
 */
export async function openFilters(changed: () => void): Promise<PageFilters | null> {
  try {
    if (!globalThis.stetFilters) await tell("filters/load", null);
    const filterer = globalThis.stetFilters;
    if (!filterer) throw new Error("no script for filters");
    const keys = filterer.bucketsOf(location.hostname);
    const buckets = await readBuckets([EVERYWHERE, ...keys]);
    const everywhere = EVERYWHERES.flatMap((key) => buckets.get(key) ?? []);
    const outside = { place: placeOfRules, read: readBuckets, changed };
    return filterer.open(everywhere, buckets, outside);
  } catch (error) {
    report("filters", error);
    return null;
  }
}

/** With the search, which a rule for a part of a site may name; sites are told apart without. */
function placeOfRules(): Place {
  return { host: location.hostname, path: location.pathname + location.search };
}
