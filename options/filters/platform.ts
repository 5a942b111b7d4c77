import { readEnvironment } from "../../src/platform/environment";
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
    return compileInWorker({ text, environment: await readEnvironment() }, read, until);
  },
  write: (text, { rules, buckets }, base) => writeFilters({ text, rules, buckets }, base),
  editor: async () => (await import("../editor/editor")).openEditor,
};
