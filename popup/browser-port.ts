import { ask, serve, tell } from "../src/platform/bus";
import { plural, t, uiDirection, uiLanguage } from "../src/platform/i18n";
import { injectContent } from "../src/platform/inject";
import { hasPanel, openPanel } from "../src/platform/panel";
import { hasAccess, hasAllSites, originsOf, requestAccess } from "../src/platform/permissions";
import { canSearch, searchWeb } from "../src/platform/search";
import { onSettings, readSettings } from "../src/platform/store";
import { modelAvailability, writeSummary } from "../src/platform/summarizer";
import { activeTab, onTabs, openOptions, reloadTab } from "../src/platform/tabs";
import type { Handlers } from "../src/shared/messages";
import type { Access, Port } from "./port";

/** @param stays - it is a side panel or a sidebar, not the popup */
export function browserPort(stays: boolean): Port {
  const leave = () => {
    if (!stays) close();
  };
  return {
    language: uiLanguage(),
    direction: uiDirection(),
    covers: matchMedia("(pointer: coarse)").matches,
    stays,
    t,
    plural,
    ask,
    tell,
    tab: async () => {
      const tab = await activeTab();
      return tab && { ...tab, url: tab.url ?? "" };
    },
    inject: injectContent,
    settings: readSettings,
    onSettings,
    access: accessTo,
    requestAccess: (host) => requestAccess(originsOf(host)),
    onNews: (call, signal) => {
      const hear: Handlers<"badge/show">["badge/show"] = async (_, { tabId }) => {
        if (tabId !== null) call(tabId);
        return null;
      };
      serve({ "badge/show": hear }, signal);
    },
    onTabs,
    openPanel: hasPanel() && !stays ? openPanel : null,
    search: canSearch() ? searchWeb : null,
    model: { availability: modelAvailability, write: writeSummary },
    reload: reloadTab,
    openOptions: async () => {
      await openOptions();
      leave();
    },
    copy: (text) => navigator.clipboard.writeText(text),
    close: leave,
  };
}

async function accessTo(url: string): Promise<Access> {
  if (await hasAllSites()) return "all";
  return (await hasAccess(url)) ? "site" : "none";
}
