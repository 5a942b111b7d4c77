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
import { forgetSites, onSettings, readSettings, rememberedHosts } from "../src/platform/store";
import { onSync, readSync, switchSync } from "../src/platform/sync-store";
import type { Settings } from "../src/shared/settings";
import { platformFilters } from "./filters/platform";
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
    granted: grantedOrigins,
    onGranted: onAccessChanged,
    grantHost: (host) => requestAccess(originsOf(host)),
    grantAll: () => requestAccess(ALL_SITES),
    revoke: revokeAccess,
    shortcuts,
    openShortcuts,
    countRemembered: async () => (await rememberedHosts()).length,
    forgetRemembered: () => forgetSites(),
    filters: platformFilters,
    trial: platformTrial,
    sync: { read: readSync, turn: switchSync, onChanged: onSync },
    saveFile,
    today: () => Temporal.Now.plainDateISO().toString(),
  };
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
