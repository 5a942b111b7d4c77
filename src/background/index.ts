import { onAlarm } from "../platform/alarm";
import { browser } from "../platform/browser";
import { serve } from "../platform/bus";
import { onRules } from "../platform/filter-store";
import { report } from "../platform/log";
import { onAccessChanged } from "../platform/permissions";
import { onSettings } from "../platform/store";
import { showBadge } from "./badge";
import { listenToCommands } from "./commands";
import { addFilter, removeFilter } from "./filters";
import { changeSheet, forgetTab, load } from "./inject";
import { installed, started } from "./install";
import { importLists } from "./lists/import";
import { changeList } from "./lists/keep";
import { addList, lookAtList } from "./lists/look";
import { LISTS_ALARM } from "./lists/schedule";
import { updateDue, updateLists } from "./lists/update";
import { listenToMenus } from "./menus";
import { changeSettings } from "./settings";
import { reconcile } from "./sites";
import { listenToSync } from "./sync";

/** The worker lives until the browser ends it: nothing here is ever taken back. */
const { signal } = new AbortController();

// Every listener stands before the first event is handed out, for an event may be what woke us.
serve(
  {
    "sheet/change": changeSheet,
    "reader/load": load("reader"),
    "teller/load": load("teller"),
    "filters/load": load("filters"),
    "picker/load": load("picker"),
    "filters/add": addFilter,
    "filters/remove": removeFilter,
    "badge/show": showBadge,
    "settings/change": changeSettings,
    "lists/look": lookAtList,
    "lists/add": addList,
    "lists/import": importLists,
    "lists/change": changeList,
    "lists/update": updateLists,
  },
  signal,
);
browser.runtime.onInstalled.addListener(() => attempt("install", installed));
browser.runtime.onStartup.addListener(() => attempt("start", started));
browser.tabs.onRemoved.addListener((tabId) => attempt("tab", () => forgetTab(tabId)));
onAccessChanged(() => attempt("sites", reconcile), signal);
onRules(() => attempt("sites", reconcile), signal);
onAlarm(LISTS_ALARM, () => attempt("lists", updateDue));
onSettings(() => attempt("sites", reconcile), signal);
listenToSync(signal);
listenToCommands();
listenToMenus();

function attempt(where: string, what: () => Promise<unknown>): void {
  what().catch((error: unknown) => report(where, error));
}
