import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Messages } from "./build/locales";

/** A message of the built extension by its key, filled. */
export type Sentences = (key: string, fill: readonly string[]) => string;

/** Reads the English sentences of a built extension, as its users see them. */
export function readSentences(extension: string): Sentences {
  const file = join(extension, "_locales/en/messages.json");
  const messages: Messages = JSON.parse(readFileSync(file, "utf8"));
  return (key, fill) => {
    const entry = messages[key];
    if (!entry) throw new Error(`${file} has no message ${key}.`);
    const places = new Map(
      Object.entries(entry.placeholders ?? {}).map(([name, { content }]) => [
        name.toLowerCase(),
        filled(content, fill),
      ]),
    );
    const named = entry.message.replace(
      /\$(\w+)\$/g,
      (whole, name: string) => places.get(name.toLowerCase()) ?? whole,
    );
    return places.size > 0 ? named : filled(named, fill);
  };
}

/** "$1" is the first filling. */
function filled(text: string, fill: readonly string[]): string {
  return text.replace(/\$(\d)/g, (_, place: string) => fill[Number(place) - 1] ?? "");
}
