import { normalizePath, type Plugin, runnerImport } from "vite";

const MODULE = "src/core/lexicon/known-titles.ts";

/** Puts what the module that folds all titles comes to in its place. */
export function knownTitlesPlugin(root: string): Plugin {
  const file = normalizePath(`${root}/${MODULE}`);
  return { name: "known-titles", load: (id) => (id === file ? foldedTitles(root) : null) };
}

/** The module's code once all titles are folded, as they stand in its sources now. */
export async function foldedTitles(root: string): Promise<string> {
  const { module } = await runnerImport<typeof import("../../src/core/lexicon/known-titles")>(
    normalizePath(`${root}/${MODULE}`),
    { configFile: false, logLevel: "warn", root },
  );
  return `export const knownTitles = ${JSON.stringify(module.knownTitles)};`;
}
