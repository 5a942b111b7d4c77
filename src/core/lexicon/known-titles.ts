import type { ClutterKind } from "../kinds";
import { lexicon } from "./index";
import { normalTitle } from "./normal-title";

/**
 * The titles of all languages as they are looked up, by kind, one a line. A build holds the value
 * in place of this module: to fold so many titles takes a browser ten milliseconds.
 */
export const knownTitles: Readonly<Partial<Record<ClutterKind, string>>> = byKind();

/** Where languages or kinds share a title, the first has it. */
function byKind() {
  const kinds = new Map<string, string>();
  for (const language of Object.values(lexicon)) {
    for (const [kind, phrases] of Object.entries(language)) {
      for (const title of phrases.map(normalTitle)) {
        if (!kinds.has(title)) kinds.set(title, kind);
      }
    }
  }
  const known: Record<string, string> = {};
  for (const [title, kind] of kinds) {
    known[kind] = known[kind] === undefined ? title : `${known[kind]}\n${title}`;
  }
  return known;
}
