import type { Environment } from "../core/filters/conditions";
import { browser } from "./browser";

/** What lists of filters may ask of the browser this runs in. */
export async function readEnvironment(): Promise<Environment> {
  const { os } = await browser.runtime.getPlatformInfo();
  const isFirefox = browser.runtime.getURL("").startsWith("moz-extension:");
  return { browser: isFirefox ? "firefox" : "chromium", mobile: os === "android" };
}
