import { readFileSync, writeFileSync } from "node:fs";

const IMPORT = /^import (?:type )?\{ \w+ \} from "(.+)";$/;

/**
 * Enters what a file exports in the index that lists all of its kind: the import among the others
 * by its path, the entry at the end of the list.
 *
 * @param index - path of the index file; its list closes with the last line of it
 * @param name - what the new file exports
 * @param from - the new file, as the index names it
 * @param entry - the line of the list
 */
export function enterIn(index: string, name: string, from: string, entry: string): void {
  const lines = readFileSync(index, "utf8").trimEnd().split("\n");
  const later = lines.findIndex((line) => (IMPORT.exec(line)?.[1] ?? "") > from);
  const end = lines.findLastIndex((line) => IMPORT.test(line)) + 1;
  const entered = lines.toSpliced(lines.length - 1, 0, entry);
  const added = `import { ${name} } from "${from}";`;
  writeFileSync(index, `${entered.toSpliced(later < 0 ? end : later, 0, added).join("\n")}\n`);
}

/** `late-blocks` as code writes it: `lateBlocks`. */
export function camelCase(name: string): string {
  return name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
}
