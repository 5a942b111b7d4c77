import { ask, tell } from "../src/platform/bus";
import { plural, t, uiDirection, uiLanguage } from "../src/platform/i18n";
import { injectContent } from "../src/platform/inject";
import { hasAccess, hasAllSites, originsOf, requestAccess } from "../src/platform/permissions";
import { onSettings, readSettings } from "../src/platform/store";
import { activeTab, openOptions, reloadTab } from "../src/platform/tabs";
import type { Access, Port } from "./port";

/** The popup's port to the browser it runs in. */
export function browserPort(): Port {
  return {
    language: uiLanguage(),
    direction: uiDirection(),
    covers: matchMedia("(pointer: coarse)").matches,
    t,
    plural,
    ask,
    tell,
    tab: async () => {
      const tab = await activeTab();
      return tab && { id: tab.id, url: tab.url ?? "", title: tab.title, kind: tab.kind };
    },
    inject: injectContent,
    settings: readSettings,
    onSettings,
    access: accessTo,
    requestAccess: (host) => requestAccess(originsOf(host)),
    reload: reloadTab,
    openOptions: async () => {
      await openOptions();
      close();
    },
    copy: (text) => navigator.clipboard.writeText(text),
    close: () => close(),
  };
}

async function accessTo(url: string): Promise<Access> {
  if (await hasAllSites()) return "all";
  return (await hasAccess(url)) ? "site" : "none";
}
