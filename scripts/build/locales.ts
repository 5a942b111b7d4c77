import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** One entry of a browser's messages.json. */
export interface Message {
  readonly message: string;
  readonly description?: string;
  readonly placeholders?: Readonly<Record<string, { readonly content: string }>>;
}
export type Messages = Readonly<Record<string, Message>>;

/** The areas of one language, by file name. */
export type Areas = ReadonlyMap<string, Messages>;

/** The language that every other one falls back to. */
export const DEFAULT_LOCALE = "en";

/** Reads `<folder>/<lang>/<area>.json`, languages and areas in the order of their names. */
export function readLocales(folder: string): Map<string, Areas> {
  const read = (lang: string, area: string): Messages =>
    JSON.parse(readFileSync(join(folder, lang, area), "utf8"));
  return new Map(
    readdirSync(folder)
      .sort()
      .map((lang) => {
        const areas = readdirSync(join(folder, lang)).sort();
        return [lang, new Map(areas.map((area) => [area, read(lang, area)]))];
      }),
  );
}

/**
 * Joins the areas of one language into the single file that browsers read.
 *
 * @throws {Error} naming every key told twice, empty message and undeclared placeholder
 */
export function mergeAreas(lang: string, areas: Areas): Messages {
  const merged = new Map<string, Message>();
  const faults: string[] = [];
  for (const [area, messages] of areas) {
    for (const [key, entry] of Object.entries(messages)) {
      if (merged.has(key)) faults.push(`${lang}/${area}: ${key} is there twice`);
      faults.push(...faultsOf(entry).map((fault) => `${lang}/${area}: ${key} ${fault}`));
      merged.set(key, entry);
    }
  }
  if (faults.length > 0) throw new Error(faults.join("\n"));
  return Object.fromEntries(merged);
}

/**
 * Message keys that code names: `t("key")`, `port.t("key")`, `plural("key")`, and the reasons and
 * sources it stores.
 */
export function keysUsed(code: string): string[] {
  const named = (pattern: RegExp, end = "") =>
    [...code.matchAll(pattern)].map(([, key]) => `${key}${end}`);
  return [
    ...new Set([
      ...named(/(?:(?<![.\w$])|\bport\.)t\(\s*["'](?!@@)([^"']+)["']/g),
      ...named(/(?:(?<![.\w$])|\bport\.)plural\(\s*["']([^"']+)["']/g, "_other"),
      ...named(/["']((?:because|source)_\w+)["']/g),
    ]),
  ];
}

function faultsOf({ message, placeholders = {} }: Message): string[] {
  if (typeof message !== "string" || message === "") return ["has no message"];
  const declared = Object.keys(placeholders).map((name) => name.toLowerCase());
  return [...message.matchAll(/\$(\w+)\$/g)]
    .map(([, name]) => (name ?? "").toLowerCase())
    .filter((name) => !declared.includes(name))
    .map((name) => `does not declare $${name}$`);
}
