import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Files } from "./bundle";
import { filesBelow } from "./sources";

/** Makes a folder hold exactly these files; those that stay are overwritten in place. */
export function writeFiles(root: string, folder: string, files: Files): void {
  for (const path of filesBelow(root, folder)) {
    if (!files.has(path.slice(folder.length + 1))) rmSync(join(root, path));
  }
  for (const [path, content] of files) {
    const target = join(root, folder, path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, content);
  }
}
