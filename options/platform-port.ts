import { browser } from "../src/platform/browser";
import { tell } from "../src/platform/bus";
import { plural, t, uiLanguage } from "../src/platform/i18n";
import {
  ALL_SITES,
  grantedOrigins,
  onAccessChanged,
  originsOf,
  requestAccess,
  revokeAccess,
} from "../src/platform/permissions";
import { forgetDamaged, readDamaged } from "../src/platform/settings-store";
import { forgetSites, onSettings, readSettings, remembered } from "../src/platform/store";
import { onSync, readSync, switchSync } from "../src/platform/sync-store";
import type { SiteMemory } from "../src/shared/memory";
import type { Settings } from "../src/shared/settings";
import { platformFilters } from "./filters/platform";
import { platformLists } from "./lists/platform";
import type { Port } from "./port";
import { saveFile } from "./save-file";
import { platformTrial } from "./trial/platform";

/** The port to the browser this runs in. */
export function createPort(): Port {
  return {
    browser: location.protocol === "moz-extension:" ? "firefox" : "chrome",
    version: browser.runtime.getManifest().version,
    language: uiLanguage(),
    direction: t("@@bidi_dir") === "rtl" ? "rtl" : "ltr",
    t,
    plural,
    readSettings,
    onSettings,
    changeSettings,
    damaged: {
      read: readDamaged,
      forget: async () => {
        // Written anew, so that both slots are whole.
        await changeSettings({});
        await forgetDamaged();
      },
    },
    granted: grantedOrigins,
    onGranted: onAccessChanged,
    grantHost: (host) => requestAccess(originsOf(host)),
    grantAll: () => requestAccess(ALL_SITES),
    revoke: revokeAccess,
    shortcuts,
    openShortcuts,
    remembered: async () => {
      const all = [...(await remembered())];
      return new Map(all.map(([host, memory]) => [host, trusted(memory)]));
    },
    forgetRemembered: (host) => forgetSites(host === null ? undefined : [host]),
    filters: platformFilters,
    trial: platformTrial,
    sync: { read: readSync, turn: switchSync, onChanged: onSync },
    lists: platformLists,
    saveFile,
    today: () => Temporal.Now.plainDateISO().toString(),
  };
}

/** Those that are used: the ones that were once wrong are kept only so as not to be learnt again. */
function trusted(memory: SiteMemory | null): readonly string[] {
  const all = [...(memory?.selectors ?? [])];
  return all.filter(([, { visits }]) => visits > 0).map(([selector]) => selector);
}

/** The background is the single writer. */
async function changeSettings(patch: Partial<Settings>): Promise<Settings> {
  const reply = await tell("settings/change", { patch });
  if (!reply.ok) throw new Error(`settings were not written: ${reply.why} ${reply.message}`);
  return reply.answer;
}

async function shortcuts() {
  const commands = await browser.commands.getAll();
  return commands.map(({ name = "", description = "", shortcut = "" }) => ({
    name,
    does: description,
    keys: shortcut,
  }));
}

async function openShortcuts(): Promise<boolean> {
  const { commands } = browser;
  if ("openShortcutSettings" in commands && typeof commands.openShortcutSettings === "function") {
    await commands.openShortcutSettings();
    return true;
  }
  if (location.protocol === "moz-extension:") return false;
  await browser.tabs.create({ url: "chrome://extensions/shortcuts" });
  return true;
}
