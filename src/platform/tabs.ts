import { browser } from "./browser";
import { report } from "./log";

/**
 * What kind of address a tab shows: `page` is one Stet can work on (it may still be refused), the
 * others are closed to every extension, each for its own reason. `unknown`: the browser does not
 * say, because there is no permission for the tab.
 */
export type AddressKind =
  | "page"
  | "browser"
  | "store"
  | "file"
  | "source"
  | "extension"
  | "unknown";

/** The tab a popup or options page is about. */
export interface ActiveTab {
  readonly id: number;
  readonly windowId: number;
  readonly url: string | null;
  /** "" where the browser keeps it back. */
  readonly title: string;
  readonly kind: AddressKind;
  readonly private: boolean;
}

/**
 * The tab the user looks at; `?tab=ID` in this page's own address chooses another one (it only
 * chooses: what may be done there is up to the browser as ever).
 *
 * @returns null when there is none
 */
export async function activeTab(): Promise<ActiveTab | null> {
  const chosen = Number(new URLSearchParams(location.search).get("tab") ?? Number.NaN);
  const tab = Number.isInteger(chosen)
    ? await browser.tabs.get(chosen).catch(() => undefined)
    : (await browser.tabs.query({ active: true, currentWindow: true }))[0];
  if (tab?.id === undefined) return null;
  const url = tab.url ?? null;
  return {
    id: tab.id,
    windowId: tab.windowId ?? NO_WINDOW,
    url,
    title: tab.title ?? "",
    kind: addressKind(url),
    private: tab.incognito,
  };
}

/** A tab the browser gives no window for. */
const NO_WINDOW = -1;

/** Calls back when another tab comes to the front or a tab has loaded a page, until `signal` aborts. */
export function onTabs(
  call: (tabId: number, what: "front" | "loaded") => void,
  signal: AbortSignal,
) {
  if (signal.aborted) return;
  const { onActivated, onUpdated } = browser.tabs;
  const front = ({ tabId }: { tabId: number }) => call(tabId, "front");
  const loaded = (tabId: number, { status }: { status?: string }) => {
    if (status === "complete") call(tabId, "loaded");
  };
  onActivated.addListener(front);
  onUpdated.addListener(loaded);
  const leave = () => {
    onActivated.removeListener(front);
    onUpdated.removeListener(loaded);
  };
  signal.addEventListener("abort", leave, { once: true });
}

/** Opens the options page, at one of its sections when given. */
export async function openOptions(section?: string): Promise<void> {
  if (section === undefined) return browser.runtime.openOptionsPage();
  await browser.tabs.create({ url: browser.runtime.getURL(`options/options.html#${section}`) });
}

/** Loads a tab anew, or does nothing when it is gone. */
export async function reloadTab(tabId: number): Promise<void> {
  await browser.tabs.reload(tabId).catch((error: unknown) => report("reloading a tab", error));
}

/** What a tab's address allows, as far as the address alone tells. */
export function addressKind(url: string | null): AddressKind {
  const parsed = url === null ? null : URL.parse(url);
  if (!parsed) return "unknown";
  if (STORES.some((store) => store.test(parsed.host + parsed.pathname))) return "store";
  return SCHEMES[parsed.protocol] ?? "browser";
}

const SCHEMES: Readonly<Record<string, AddressKind>> = {
  "http:": "page",
  "https:": "page",
  "file:": "file",
  "view-source:": "source",
  "chrome-extension:": "extension",
  "moz-extension:": "extension",
};

/** Sites on which the browsers refuse all extensions. */
const STORES = [
  /^chromewebstore\.google\.com\//,
  /^chrome\.google\.com\/webstore/,
  /^microsoftedge\.microsoft\.com\/addons/,
  /^(addons|accounts|support|discovery\.addons)\.(mozilla|firefox)\.(org|com)\//,
];

/** Ids of the tabs of ordinary windows that hold a page, the one last looked at first. */
export async function recentTabs(): Promise<readonly number[]> {
  const tabs = await browser.tabs.query({ discarded: false });
  return tabs
    .filter(({ incognito }) => !incognito)
    .toSorted((a, b) => (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0))
    .flatMap(({ id }) => id ?? []);
}
