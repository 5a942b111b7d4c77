import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { buildAll } from "../build/all";
import { root } from "../build/root";
import type { Target } from "./browser";

/** What a build is made of. */
const SOURCES = ["src", "popup", "options", "icons", "manifest.json", "scripts/build"];
const FOLDERS: Readonly<Record<Target, string>> = { chromium: "chrome", firefox: "firefox" };

/** `granted` may act on every site; `asked` has to be given each one, as when it is installed. */
export type Flavour = "granted" | "asked";

/** Folder of the built extension; builds it first when it is missing or older than its sources. */
export async function builtExtension(target: Target, flavour: Flavour): Promise<string> {
  const folder = join(root, "dist", FOLDERS[target] + (flavour === "granted" ? "-granted" : ""));
  if (!isFresh(folder)) await buildAll(root, { granted: true });
  return folder;
}

function isFresh(folder: string): boolean {
  const manifest = join(folder, "manifest.json");
  if (!existsSync(manifest)) return false;
  const built = statSync(manifest).mtimeMs;
  return SOURCES.every((source) => newest(join(root, source)) <= built);
}

/** When a file, or any in a folder, was last changed, in milliseconds since 1970. */
function newest(path: string): number {
  if (!existsSync(path)) return 0;
  const { mtimeMs } = statSync(path);
  if (!statSync(path).isDirectory()) return mtimeMs;
  return Math.max(mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))));
}
