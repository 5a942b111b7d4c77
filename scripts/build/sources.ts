import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Json } from "../manifest";

/** Our own TypeScript below the given folders, sorted, as paths from the root. */
export function sourceFiles(root: string, folders: readonly string[]): string[] {
  return folders
    .flatMap((folder) => filesBelow(root, folder))
    .filter((path) => /\.(?:ts|tsx|mjs)$/.test(path) && !path.endsWith(".d.ts"))
    .sort();
}

/** Every file below a folder, sorted, as paths from the root with forward slashes. */
export function filesBelow(root: string, folder: string): string[] {
  if (!existsSync(join(root, folder))) return [];
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1))
    .map((path) => path.replaceAll("\\", "/"))
    .sort();
}

export function readJson(root: string, path: string): Json {
  return JSON.parse(readFileSync(join(root, path), "utf8"));
}

/** The version of the project, told in one place. */
export function packageVersion(root: string): string {
  const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  return String(version);
}
