import { browser } from "../platform/browser";
import { scripts } from "../platform/inject";
import { ALL_SITES, grantedOrigins, hasAllSites } from "../platform/permissions";
import { countFilters, readSettings, writeGrantedAll } from "../platform/store";
import { type Settings, siteOf } from "../shared/settings";

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
  const wanted = (origin: string) => {
    const site = siteOf(settings, hostOf(origin));
    return site !== null && (site.declutter === "always" || site.reader);
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

/** Hosts left alone altogether, with what is below them, unless that has a wish of its own. */
function neverHosts({ sites }: Settings): readonly string[] {
  const hosts = Object.entries(sites);
  const wanted = hosts.filter(([, site]) => site.declutter === "always" || site.reader);
  return hosts
    .filter(([, site]) => site.declutter === "never" && !site.reader)
    .filter(([host]) => !wanted.some(([other]) => other.endsWith(`.${host}`)))
    .flatMap(([host]) => [`*://${host}/*`, `*://*.${host}/*`]);
}

function hostOf(origin: string): string {
  return origin.replace(/^[^:]*:\/\/(?:\*\.)?/, "").replace(/[:/].*$/, "");
}
