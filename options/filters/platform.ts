import type { Environment } from "../../src/core/filters/conditions";
import { browser } from "../../src/platform/browser";
import { onFilters, readFilterText, writeFilters } from "../../src/platform/filter-store";
import { compileInWorker } from "./compile";
import type { FilterPort } from "./port";

/** The filters' port to the browser this runs in. */
export const platformFilters: FilterPort = {
  async read() {
    const { text, filters } = await readFilterText();
    return { text, version: filters.version };
  },
  onChanged: (call, signal) => onFilters(() => call(), signal),
  async compile(text, read, until) {
    const isFirefox = location.protocol === "moz-extension:";
    const { os } = await browser.runtime.getPlatformInfo();
    const environment: Environment = {
      browser: isFirefox ? "firefox" : "chromium",
      mobile: os === "android",
    };
    return compileInWorker({ text, environment }, read, until);
  },
  write: (text, { rules, buckets }, base) => writeFilters({ text, rules, buckets }, base),
  editor: async () => (await import("../editor/editor")).openEditor,
};
