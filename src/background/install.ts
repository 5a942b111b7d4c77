import { injectContent } from "../platform/inject";
import { forgetPages, restorePages } from "./inject";
import { tidyLists } from "./lists/keep";
import { createMenus } from "./menus";
import { reconcile, tabsInReach } from "./sites";

/** Installed, updated or reloaded: open pages get this version's script in place of the old one. */
export async function installed(): Promise<void> {
  await createMenus();
  await restorePages();
  await reconcile();
  await tidyLists();
  for (const tabId of await tabsInReach()) await injectContent(tabId);
}

/** The browser has started. */
export async function started(): Promise<void> {
  await createMenus();
  await forgetPages();
  await reconcile();
  await tidyLists();
}
