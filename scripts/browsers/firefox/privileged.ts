/** What the functions here use of Firefox's own insides. They run in the browser itself. */
interface BrowserElement extends Element {
  readonly currentURI: { readonly spec: string } | null;
  readonly webProgress: { readonly isLoadingDocument: boolean };
  readonly browsingContext: BrowsingContext;
}
interface BrowsingContext {
  readonly currentWindowGlobal: {
    drawSnapshot(area: null, scale: number, background: string): Promise<ImageBitmap>;
  };
}
interface BrowserWindow extends Window {
  readonly gBrowser: { readonly selectedTab: unknown };
}
interface Privileged {
  readonly backgroundState: string;
  terminateBackground(options: object): Promise<void>;
}
type Grants = { readonly permissions: readonly string[]; readonly origins: readonly string[] };
interface Modules {
  readonly "resource://gre/modules/ExtensionParent.sys.mjs": {
    readonly ExtensionParent: {
      readonly apiManager: {
        readonly global: {
          readonly tabTracker: { getId(tab: unknown): number };
          browserActionFor(it: Privileged): { triggerAction(win: Window): Promise<void> };
        };
      };
    };
  };
  readonly "resource://gre/modules/AddonManager.sys.mjs": {
    readonly AddonManager: { getAddonByID(id: string): Promise<{ reload(): Promise<void> }> };
  };
  readonly "resource://gre/modules/ExtensionPermissions.sys.mjs": {
    readonly ExtensionPermissions: {
      get(id: string): Promise<Grants>;
      remove(id: string, grants: Grants, extension: Privileged): Promise<void>;
    };
  };
}
declare const ChromeUtils: { importESModule<K extends keyof Modules>(url: K): Modules[K] };
declare const Services: {
  readonly prefs: { setIntPref(name: string, value: number): void };
  readonly wm: { getMostRecentBrowserWindow(): BrowserWindow };
};
declare const WebExtensionPolicy: {
  getByID(id: string): { readonly extension: Privileged; readonly mozExtensionHostname: string };
};

/** Number of the tab in front, as extensions know it. */
export function frontTabNumber(): number {
  const { ExtensionParent } = ChromeUtils.importESModule(
    "resource://gre/modules/ExtensionParent.sys.mjs",
  );
  const { gBrowser } = Services.wm.getMostRecentBrowserWindow();
  return ExtensionParent.apiManager.global.tabTracker.getId(gBrowser.selectedTab);
}

export function hostOf(id: string): string {
  return WebExtensionPolicy.getByID(id).mozExtensionHostname;
}

export async function pressToolbarButton(id: string): Promise<void> {
  const { ExtensionParent } = ChromeUtils.importESModule(
    "resource://gre/modules/ExtensionParent.sys.mjs",
  );
  const win = Services.wm.getMostRecentBrowserWindow();
  const action = ExtensionParent.apiManager.global.browserActionFor(
    WebExtensionPolicy.getByID(id).extension,
  );
  await action.triggerAction(win);
}

/** PNG of the open popup as a data address, or null while it is not there. */
export async function popupPicture(): Promise<string | null> {
  const { document } = Services.wm.getMostRecentBrowserWindow();
  // The class is on the browser's own element for web documents.
  const popup = document.querySelector(".webextension-popup-browser") as BrowserElement | null;
  if (!popup || popup.webProgress.isLoadingDocument) return null;
  const { currentWindowGlobal } = popup.browsingContext;
  const image = await currentWindowGlobal.drawSnapshot(null, 1, "white");
  // In the browser's own documents a plain createElement would not make an HTML element.
  const made: unknown = document.createElementNS("http://www.w3.org/1999/xhtml", "canvas");
  const canvas = made as HTMLCanvasElement;
  canvas.width = image.width;
  canvas.height = image.height;
  canvas.getContext("2d")?.drawImage(image, 0, 0);
  return canvas.toDataURL("image/png");
}

/** @returns whether none is there any more */
export function closePopup(): boolean {
  const { document } = Services.wm.getMostRecentBrowserWindow();
  const popup = document.querySelector(".webextension-popup-browser");
  const panel = popup?.closest("panel") ?? null;
  if (panel && "hidePopup" in panel && typeof panel.hidePopup === "function") panel.hidePopup();
  return popup === null;
}

export async function endBackground(id: string): Promise<string> {
  const { extension } = WebExtensionPolicy.getByID(id);
  await extension.terminateBackground({ disableResetIdleForTest: true });
  return extension.backgroundState;
}

export async function reloadAddon(id: string): Promise<void> {
  const { AddonManager } = ChromeUtils.importESModule(
    "resource://gre/modules/AddonManager.sys.mjs",
  );
  await (await AddonManager.getAddonByID(id)).reload();
}

export async function removeOrigins(id: string): Promise<void> {
  const { ExtensionPermissions } = ChromeUtils.importESModule(
    "resource://gre/modules/ExtensionPermissions.sys.mjs",
  );
  const { origins } = await ExtensionPermissions.get(id);
  const { extension } = WebExtensionPolicy.getByID(id);
  await ExtensionPermissions.remove(id, { permissions: [], origins }, extension);
}

/** Of all documents. */
export function setScheme(scheme: string): void {
  const DARK = 0;
  const LIGHT = 1;
  const NEVER_OWN_COLOURS = 2;
  const AS_USUAL = 0;
  const name = "layout.css.prefers-color-scheme.content-override";
  Services.prefs.setIntPref(name, scheme === "light" ? LIGHT : DARK);
  const isContrast = scheme === "contrast";
  Services.prefs.setIntPref(
    "browser.display.document_color_use",
    isContrast ? NEVER_OWN_COLOURS : AS_USUAL,
  );
}

/** What the closed shadow roots of a document show. Runs beside it, in a world that sees all. */
export function closedText(): string {
  const texts: string[] = [];
  for (const element of document.querySelectorAll("*")) {
    if (!("openOrClosedShadowRoot" in element) || element.shadowRoot) continue;
    const root = element.openOrClosedShadowRoot;
    if (!(root instanceof ShadowRoot)) continue;
    // Elements of another world are no instances of this one's classes.
    const shown = [...root.children] as HTMLElement[];
    texts.push(...shown.map((child) => child.innerText));
  }
  return texts.join("\n");
}

/** The middle of a button in them, by its words. */
export function closedPlace(words: string): readonly [number, number] | null {
  for (const element of document.querySelectorAll("*")) {
    if (!("openOrClosedShadowRoot" in element) || element.shadowRoot) continue;
    const root = element.openOrClosedShadowRoot;
    if (!(root instanceof ShadowRoot)) continue;
    const button = [...root.querySelectorAll("button")].find((it) => it.textContent === words);
    const box = button?.getBoundingClientRect();
    if (box) return [box.left + box.width / 2, box.top + box.height / 2];
  }
  return null;
}
