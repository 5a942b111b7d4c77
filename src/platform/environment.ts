import type { Environment } from "../core/filters/conditions";
import { browser } from "./browser";

/** What filters may ask of this browser. */
export async function environmentHere(): Promise<Environment> {
  const isFirefox = location.protocol === "moz-extension:";
  const { os } = await browser.runtime.getPlatformInfo();
  return { browser: isFirefox ? "firefox" : "chromium", mobile: os === "android" };
}
