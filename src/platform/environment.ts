import type { Environment } from "../core/filters/conditions";
import { browser } from "./browser";

/** What lists may ask of the browser this runs in. */
export async function environment(): Promise<Environment> {
  const isFirefox = location.protocol === "moz-extension:";
  const { os } = await browser.runtime.getPlatformInfo();
  return { browser: isFirefox ? "firefox" : "chromium", mobile: os === "android" };
}
