import { browser } from "../platform/browser";
import { scripts } from "../platform/inject";
import { ALL_SITES, grantedOrigins, hasAllSites } from "../platform/permissions";
import { countFilters, readSettings, writeGrantedAll } from "../platform/store";
import type { Settings, SiteSettings } from "../shared/settings";
import { hostOfSite, siteOf } from "../shared/sites";

/** Where the content script starts by itself. */
export interface Reach {
  readonly matches: readonly string[];
  readonly excludeMatches: readonly string[];
}

const ID = "page";
let queue: Promise<void> = Promise.resolve();

/** Makes the registered content script fit what is granted and what the user has chosen. */
export function reconcile(): Promise<void> {
  // One after another; a failure is the asker's and must not stop the next.
  queue = queue.then(register, register);
  return queue;
}

/** What is granted and wanted: sites on "always" or with the reader, or all but those on "never". */
export function reachOf(settings: Settings, origins: readonly string[], all: boolean): Reach {
  if (all) return { matches: ALL_SITES, excludeMatches: neverHosts(settings) };
  const below = wantedSites(settings).map(hostOfSite);
  const wanted = (origin: string) => {
    const host = hostOf(origin);
    const site = siteOf(settings, { host, path: "/" });
    // A part of the site, or of what is granted with it: the script itself knows where it may act.
    const isPart = origin.includes("://*.") ? isAtOrBelow : isSame;
    return (site && isWanted(site)) || below.some((one) => isPart(one, host));
  };
  return { matches: origins.filter(wanted), excludeMatches: [] };
}

/** The tabs that such a script would be in had they been opened now. */
export async function tabsInReach(): Promise<readonly number[]> {
  const [script] = await browser.scripting.getRegisteredContentScripts({ ids: [ID] });
  if (!script?.matches) return [];
  const tabs = await browser.tabs.query({ url: script.matches });
  return tabs.flatMap(({ id }) => id ?? []);
}

async function register(): Promise<void> {
  const [settings, filters, origins, all] = await Promise.all([
    readSettings(),
    countFilters(),
    grantedOrigins(),
    hasAllSites(),
  ]);
  await writeGrantedAll(all);
  const { matches, excludeMatches } = reachOf(settings, origins, all);
  const { scripting } = browser;
  const [known] = await scripting.getRegisteredContentScripts({ ids: [ID] });
  if (matches.length === 0) {
    if (known) await scripting.unregisterContentScripts({ ids: [ID] });
    return;
  }
  const script = {
    id: ID,
    // Where there are filters, what applies them must be there without waiting for anybody.
    js: filters > 0 ? [scripts.filters, scripts.content] : [scripts.content],
    matches: [...matches],
    excludeMatches: [...excludeMatches],
    runAt: "document_start" as const,
    persistAcrossSessions: true,
  };
  if (known) await scripting.updateContentScripts([script]);
  else await scripting.registerContentScripts([script]);
}

/** Hosts left alone altogether, unless something on them or below has a wish of its own. */
function neverHosts(settings: Settings): readonly string[] {
  const wanted = wantedSites(settings).map(hostOfSite);
  return Object.entries(settings.sites)
    .filter(([name, site]) => name === hostOfSite(name) && !isWanted(site))
    .filter(([host]) => !wanted.some((other) => isAtOrBelow(other, host)))
    .flatMap(([host]) => [`*://${host}/*`, `*://*.${host}/*`]);
}

function wantedSites({ sites }: Settings): readonly string[] {
  return Object.keys(sites).filter((name) => {
    const site = sites[name];
    return site !== undefined && isWanted(site);
  });
}

function isWanted({ declutter, reader }: SiteSettings): boolean {
  return declutter === "always" || reader;
}

function isSame(host: string, other: string): boolean {
  return host === other;
}

function isAtOrBelow(host: string, other: string): boolean {
  return host === other || host.endsWith(`.${other}`);
}

function hostOf(origin: string): string {
  return origin.replace(/^[^:]*:\/\/(?:\*\.)?/, "").replace(/[:/].*$/, "");
}
