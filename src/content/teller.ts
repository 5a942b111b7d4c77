import type { Analysis } from "../core/analyze";
import type { Level } from "../core/kinds";
import type { Missing } from "../core/story/missing";
import type { Checked, Details } from "../core/story/story";
import { tell } from "../platform/bus";
import { plural, t, uiLanguage } from "../platform/i18n";
import type { ReaderStory } from "../reader/contract";
import type { FilterReport, Report } from "../shared/report";
import type { PageSample } from "../shared/sample";
import type { Marker } from "./marker";
import type { Page } from "./page";
import type { Target } from "./targets";

/** What a report says of the hiding. */
export interface PageState {
  readonly level: Level;
  readonly targets: readonly Target[];
  readonly filters: readonly FilterReport[];
  readonly missing: readonly Missing[];
  readonly cost: { readonly analyze: number; readonly hide: number };
}

/** What a report says of the reader. */
export interface ReaderState {
  readonly open: boolean;
  readonly ms: number | null;
}

/** The user's language. */
export interface Speech {
  readonly t: typeof t;
  readonly plural: typeof plural;
  /** BCP 47 */
  readonly language: string;
}

/** What `telling.ts` leaves on the global of the content scripts. */
export interface Teller {
  readonly report: (analysis: Analysis, page: PageState, reader: ReaderState) => Report;
  readonly details: (analysis: Analysis) => Details;
  readonly check: (analysis: Analysis, answer: string) => readonly Checked[];
  readonly sample: (analysis: Analysis) => PageSample;
  readonly marker: (page: Page, speech: Speech, signal: AbortSignal) => Marker;
  readonly story: (analysis: Analysis, speech: Speech) => ReaderStory;
}

declare global {
  var stetTeller: Teller | undefined;
}

export const speech: Speech = {
  t,
  plural,
  get language() {
    return uiLanguage();
  },
};

/**
 * The part that tells of a page: metadata, summary, provenance. Only when someone asks is it
 * loaded, so that a page that nobody asks about does not pay for it.
 *
 * @throws {Error} when it cannot be loaded
 */
export async function teller(): Promise<Teller> {
  if (!globalThis.stetTeller) {
    const reply = await tell("teller/load", null);
    if (!reply.ok) throw new Error(`no teller: ${reply.why} ${reply.message}`);
  }
  if (!globalThis.stetTeller) throw new Error("no teller");
  return globalThis.stetTeller;
}
