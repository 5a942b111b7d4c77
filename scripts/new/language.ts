import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { kinds } from "../../src/core/kinds";
import { camelCase, enterIn } from "./listed";

const FOLDER = "src/core/lexicon";
/** Kinds that no title tells: they are known by how they stand in the page. */
const UNTITLED = new Set(["overlay", "sticky"]);

/**
 * Makes a language without titles yet, and lists it.
 *
 * @param root - of the project
 * @param tag - BCP 47, as short as it can be: `eu`, `zh-Hant`
 * @returns what to do next
 * @throws when the tag is none, or the language is there already
 */
export function newLanguage(root: string, tag: string): string {
  const name = nameOf(tag);
  const file = `${FOLDER}/${tag}.ts`;
  if (existsSync(join(root, file))) throw new Error(`${file} is there already`);
  const own = camelCase(tag);
  writeFileSync(join(root, file), titles(own, name));
  const entry = own === tag ? `  ${tag},` : `  "${tag}": ${own},`;
  enterIn(join(root, FOLDER, "index.ts"), own, `./${tag}`, entry);
  return `${file}: the titles that stand over sections of clutter in ${name}, whole, as pages write them.
Then a page in that language: npm run new page <name>`;
}

function nameOf(tag: string): string {
  const names = new Intl.DisplayNames("en", { type: "language", fallback: "none" });
  const [canonical] = /^[a-z]{2,3}(-[A-Z][a-z]{3})?$/.test(tag)
    ? Intl.getCanonicalLocales(tag)
    : [];
  const name = canonical === tag ? names.of(tag) : undefined;
  if (!name) throw new Error(`“${tag}” is no language by its tag, such as eu or zh-Hant`);
  return name;
}

function titles(own: string, name: string): string {
  const lines = kinds
    .filter((kind) => !UNTITLED.has(kind))
    .map((kind) => `  ${kind.includes("-") ? `"${kind}"` : kind}: [],`);
  return `import type { Titles } from "./titles";

/** Titles of clutter sections: ${name}. */
export const ${own}: Titles = {
${lines.join("\n")}
};
`;
}
