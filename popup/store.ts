import { computed, type ReadonlySignal, type Signal, signal as state } from "@preact/signals";
import type { BlockKind } from "../src/core/kinds";
import type { BlockId } from "../src/core/reading";
import type { Checked, Details } from "../src/core/story/story";
import { defaults, type Settings } from "../src/shared/settings";
import { type SitePlace, siteOf } from "../src/shared/sites";
import type { Access, Port, Tab } from "./port";
import { hostOf, type View } from "./view";

export interface Said {
  readonly text: string;
  readonly drawn: boolean;
}

/** What a model makes of the story. */
export type Written =
  | { readonly state: "not-asked" }
  | { readonly state: "none" }
  | { readonly state: "offered"; readonly loads: boolean }
  /** `share` of the model that is loaded, 0 to 1; null while it writes. */
  | { readonly state: "writing"; readonly share: number | null }
  | { readonly state: "failed" }
  | { readonly state: "written"; readonly sentences: readonly Checked[] };

/** What the popup knows and shows; components read it, actions write it. */
export interface Store {
  readonly port: Port;
  /** Aborts when the popup goes. */
  readonly signal: AbortSignal;
  readonly tab: Signal<Tab | null>;
  readonly view: Signal<View>;
  readonly settings: Signal<Settings>;
  readonly access: Signal<Access>;
  readonly ledgerOpen: Signal<boolean>;
  /** Every signal is shown, not the first few alone. */
  readonly allSignals: Signal<boolean>;
  /** Kinds that were folded (false) or unfolded (true) in the ledger by hand. */
  readonly unfolded: Signal<ReadonlyMap<BlockKind, boolean>>;
  /** The hidden block that is pointed at, in the page, the map and the ledger alike. */
  readonly pointed: Signal<BlockId | null>;
  /** What the story holds beside its summary; null until it is asked for. */
  readonly details: Signal<Details | null>;
  readonly written: Signal<Written>;
  /** Counts the looks, so that one that was overtaken does not speak. */
  readonly look: { turn: number };
  /** What has just happened; drawn only where nothing else in the popup shows it. */
  readonly said: Signal<Said>;
  readonly host: ReadonlySignal<string | null>;
  /** Where the page is; null where there is no host. */
  readonly place: ReadonlySignal<SitePlace | null>;
  /** Stet acts on this site by itself, as far as the user's wish goes. */
  readonly wanted: ReadonlySignal<boolean>;
  /** The user wants it, but the browser has not given or has withdrawn the access. */
  readonly withdrawn: ReadonlySignal<boolean>;
}

export function createStore(port: Port, signal: AbortSignal): Store {
  const tab = state<Tab | null>(null);
  const settings = state<Settings>(defaults);
  const access = state<Access>("none");
  const view = state<View>({ state: "waiting" });
  const host = computed(() =>
    isOpen(tab.value) ? hostOf(addressOf(tab.value, view.value)) : null,
  );
  const place = computed(() => placeOf(host.value, addressOf(tab.value, view.value)));
  const wanted = computed(() => isWanted(place.value, settings.value, access.value));
  return {
    port,
    signal,
    tab,
    settings,
    access,
    host,
    place,
    wanted,
    withdrawn: computed(() => wanted.value && access.value === "none"),
    view,
    ledgerOpen: state(false),
    allSignals: state(false),
    unfolded: state<ReadonlyMap<BlockKind, boolean>>(new Map()),
    pointed: state<BlockId | null>(null),
    details: state<Details | null>(null),
    written: state<Written>({ state: "not-asked" }),
    look: { turn: 0 },
    said: state<Said>({ text: "", drawn: false }),
  };
}

function isWanted(place: SitePlace | null, settings: Settings, access: Access): boolean {
  if (place === null) return false;
  const site = siteOf(settings, place);
  return site ? site.declutter === "always" : access === "all";
}

function placeOf(host: string | null, address: string): SitePlace | null {
  return host === null ? null : { host, path: URL.parse(address)?.pathname ?? "/" };
}

function addressOf(tab: Tab | null, view: View): string {
  return tab?.url || (view.state === "report" ? view.report.url : "");
}

/** A switch would promise too much where the browser lets no extension in. */
function isOpen(tab: Tab | null): boolean {
  return tab === null || tab.kind === "page" || tab.kind === "unknown";
}
