import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";
import type { Target } from "./browser";

const NAMES: Readonly<Record<Target, readonly string[]>> = {
  chromium: ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome"],
  firefox: ["firefox-esr", "firefox", "firefox-developer-edition"],
};

const APPS: Readonly<Record<Target, readonly string[]>> = {
  chromium: [
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  ],
  firefox: ["/Applications/Firefox.app/Contents/MacOS/firefox"],
};

/** The variable that names a browser outright. */
export const variable = (target: Target): string =>
  target === "chromium" ? "CHROMIUM_BIN" : "FIREFOX_BIN";

/** Path of the browser's executable, or null when there is none on this machine. */
export function findBrowser(target: Target): string | null {
  const given = process.env[variable(target)];
  if (given) return runs(given) ? given : null;
  const folders = (process.env["PATH"] ?? "").split(delimiter).filter(Boolean);
  const onPath = NAMES[target].flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...onPath, ...APPS[target]].find(runs) ?? null;
}

function runs(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    // Not there, or not ours to run: both mean "look further".
    return false;
  }
}
