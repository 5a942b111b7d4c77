import type { Menus, Tabs } from "webextension-polyfill";
import { browser } from "../platform/browser";
import { t } from "../platform/i18n";
import { report } from "../platform/log";
import { ALL_SITES, originsOf, requestAccess } from "../platform/permissions";
import { readSettings, writeSettings } from "../platform/store";
import { askPage, toggleDeclutter, togglePicker, toggleReader } from "./page";

const ITEMS = ["menu_reader", "menu_declutter", "menu_pick", "menu_site"] as const;

/** Puts our entries into the menu of pages; Firefox on Android has no such menu. */
export async function createMenus(): Promise<void> {
  const { contextMenus } = browser;
  if (!contextMenus) return;
  await contextMenus.removeAll();
  for (const id of ITEMS) {
    contextMenus.create({
      id,
      title: t(id),
      contexts: ["page", "selection", "link"],
      documentUrlPatterns: [...ALL_SITES],
    });
  }
}

export function listenToMenus(): void {
  browser.contextMenus?.onClicked.addListener((info, tab) => {
    clicked(info, tab).catch((error: unknown) => report("menu", error));
  });
}

/** Not async before the request: the browser asks the user only from within the click. */
function clicked({ menuItemId, pageUrl }: Menus.OnClickData, tab?: Tabs.Tab): Promise<unknown> {
  const tabId = tab?.id;
  if (tabId === undefined) return Promise.resolve();
  if (menuItemId === "menu_reader") return toggleReader(tabId);
  if (menuItemId === "menu_declutter") return toggleDeclutter(tabId);
  if (menuItemId === "menu_pick") return togglePicker(tabId);
  const host = URL.parse(tab?.url ?? pageUrl ?? "")?.hostname;
  if (menuItemId !== "menu_site" || !host) return Promise.resolve();
  return requestAccess(originsOf(host)).then((granted) =>
    granted ? keepSite(host, tabId) : undefined,
  );
}

/** From now on the site is decluttered by itself, and this page of it at once. */
async function keepSite(host: string, tabId: number): Promise<void> {
  const { sites, level } = await readSettings();
  const reader = sites[host]?.reader ?? false;
  await writeSettings({ sites: { ...sites, [host]: { reader, declutter: "always" } } });
  await askPage(tabId, "page/level", { level: level === "off" ? "default" : level });
}
