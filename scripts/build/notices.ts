import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { rewrites } from "./rewrites";

const HEAD = `Stet is built with the works of others, listed here with their licences.
Stet itself is under the Mozilla Public License 2.0, see LICENSE.
The source of each package is at https://www.npmjs.com/package/<name>.
`;
const RULE = "=".repeat(79);

/** The text of THIRD-PARTY-NOTICES for everything in the bundles that comes from packages. */
export function noticesFor(root: string, fromPackages: readonly string[]): string {
  const names = new Set(fromPackages.map(packageOf));
  return [HEAD, ...[...names].sort().map((name) => notice(root, name))].join(`\n${RULE}\n`);
}

/** Name of the package that a path below node_modules belongs to. */
function packageOf(path: string): string {
  const [first = "", second = ""] = path.split("/");
  return first.startsWith("@") ? `${first}/${second}` : first;
}

function notice(root: string, name: string): string {
  const folder = join(root, "node_modules", name);
  const { version, license } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  const changed = rewrites.some(({ file }) => file.startsWith(`${name}/`))
    ? "\nChanged for Stet as scripts/build/rewrites.ts says."
    : "";
  return `${name} ${version} (${license})${changed}\n\n${licenceText(folder)}\n`;
}

function licenceText(folder: string): string {
  const file = readdirSync(folder).find((entry) => /^licen[cs]e(?:\.md|\.txt)?$/i.test(entry));
  if (!file || !existsSync(join(folder, file))) throw new Error(`${folder}: no licence text`);
  return readFileSync(join(folder, file), "utf8").replaceAll("\r\n", "\n").trim();
}
