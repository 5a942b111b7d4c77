import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { type Zippable, zipSync } from "fflate";
import { targets } from "../manifest";
import type { Files } from "./bundle";
import { makeFlavour, makeParts } from "./make";
import { filesBelow, packageVersion } from "./sources";

/** The first time a zip can hold; taken in local time, as zips and fflate do, so the same anywhere. */
const TIME = new Date(1980, 0, 1);
/** Made by tools or by git, so no part of the sources. */
const NOT_SOURCE = /^(?:node_modules|dist|out|\.git)(?:\/|$)|\.log$/;

/** A zip whose bytes depend on the files alone: sorted names, one fixed time, no attributes. */
export function pack(files: Files): Uint8Array {
  const entries: Zippable = {};
  for (const [path, content] of [...files].sort(([a], [b]) => (a < b ? -1 : 1))) {
    entries[path] = typeof content === "string" ? Buffer.from(content) : content;
  }
  return zipSync(entries, { level: 9, mtime: TIME });
}

/** Every zip of a release by its file name: one for each browser, and the sources that make them. */
export async function packAll(root: string): Promise<Map<string, Uint8Array>> {
  const version = packageVersion(root);
  const parts = await makeParts({ root });
  const zips = new Map<string, Uint8Array>();
  for (const target of targets) {
    const files = makeFlavour(root, parts, { target, granted: false });
    zips.set(`stet-${version}-${target}.zip`, pack(files));
  }
  return zips.set(`stet-${version}-source.zip`, pack(sources(root)));
}

/** Every file the project consists of, whether it lies in a git clone or in an unpacked zip. */
export function sources(root: string): Files {
  const names = existsSync(join(root, ".git")) ? namesInGit(root) : filesBelow(root, ".");
  return new Map(
    names
      .filter((name) => !NOT_SOURCE.test(name) && statSync(join(root, name)).isFile())
      .map((name) => [name, readFileSync(join(root, name))]),
  );
}

function namesInGit(root: string): string[] {
  const args = ["ls-files", "-z", "--cached", "--others", "--exclude-standard"];
  const listed = execFileSync("git", args, { cwd: root, encoding: "utf8" });
  return listed.split("\0").filter((name) => name !== "" && existsSync(join(root, name)));
}
