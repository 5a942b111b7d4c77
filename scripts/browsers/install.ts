import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { type Target, targets } from "./browser";
import { findBrowser, variable } from "./find";

const PACKAGES: Readonly<Record<Target, string>> = {
  chromium: "chromium",
  firefox: "firefox-esr",
};

/**
 * Sees to it that the browsers are there: on Debian, as root, by installing what is missing.
 * Says what it does.
 *
 * @throws {Error} when a browser is missing and cannot be installed, with what to do about it
 */
export function installBrowsers(wanted: readonly Target[] = targets): void {
  const missing = wanted.filter((target) => findBrowser(target) === null);
  if (missing.length === 0) return;
  const packages = missing.map((target) => PACKAGES[target]);
  if (!isRootOnDebian()) throw new Error(instruction(missing, packages));
  console.log(`Installing ${packages.join(" and ")} with apt-get …`);
  apt(["update"]);
  apt(["install", "--yes", "--no-install-recommends", ...packages]);
  const still = wanted.filter((target) => findBrowser(target) === null);
  if (still.length > 0) throw new Error(instruction(still, packages));
}

function isRootOnDebian(): boolean {
  return existsSync("/etc/debian_version") && process.getuid?.() === 0;
}

function apt(args: readonly string[]): void {
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  const { status } = spawnSync("apt-get", ["-qq", ...args], { stdio: "inherit", env });
  if (status !== 0) throw new Error(`apt-get ${args.join(" ")} failed.`);
}

function instruction(missing: readonly Target[], packages: readonly string[]): string {
  const names = missing.join(" and ");
  const variables = missing.map(variable).join(" or ");
  return existsSync("/etc/debian_version")
    ? `No ${names} found. Run: sudo apt-get update && sudo apt-get install ${packages.join(" ")}`
    : `No ${names} found. Install it, or say where it is in ${variables}.`;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  try {
    installBrowsers();
    for (const target of targets) console.log(`${target}: ${findBrowser(target)}`);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
