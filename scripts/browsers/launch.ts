import type { Browser, LaunchOptions, Target } from "./browser";
import { launchChromium } from "./chromium/launch";
import { launchFirefox } from "./firefox/launch";

/** Starts a browser with the extension installed. The caller closes it. */
export function launch(target: Target, options: LaunchOptions): Promise<Browser> {
  return target === "chromium" ? launchChromium(options) : launchFirefox(options);
}
