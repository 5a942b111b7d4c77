import type { Menus, Tabs } from "webextension-polyfill";
import { browser } from "../platform/browser";
import { t } from "../platform/i18n";
import { report } from "../platform/log";
import { ALL_SITES, originsOf, requestAccess } from "../platform/permissions";
import { writeSettings } from "../platform/settings-store";
import { readSettings } from "../platform/store";
import { type SitePlace, siteToDecide } from "../shared/sites";
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
  const url = URL.parse(tab?.url ?? pageUrl ?? "");
  if (menuItemId !== "menu_site" || !url?.hostname) return Promise.resolve();
  const place = { host: url.hostname, path: url.pathname };
  return requestAccess(originsOf(place.host)).then((granted) =>
    granted ? keepSite(place, tabId) : undefined,
  );
}

/** From now on the site is decluttered by itself, and this page of it at once. */
async function keepSite(place: SitePlace, tabId: number): Promise<void> {
  const settings = await readSettings();
  const name = siteToDecide(settings, place);
  const site = { reader: false, ...settings.sites[name], declutter: "always" as const };
  await writeSettings({ sites: { ...settings.sites, [name]: site } });
  const level = site.level ?? settings.level;
  await askPage(tabId, "page/level", { level: level === "off" ? "default" : level });
}
