// Plain Node without packages: it is what fetches them.
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const LOCKFILE = join(root, "package-lock.json");
/** Written by npm at the end of each installation. */
const INSTALLED = join(root, "node_modules/.package-lock.json");

/** Checks Node's version and installs the packages when they are missing or older than the lockfile. */
export function preparePackages() {
  refuseOldNode();
  if (isFresh()) return;
  console.log("Installing the packages of package-lock.json (npm ci) …");
  const npm = process.platform === "win32" ? "npm.cmd" : "npm";
  const args = ["ci", "--no-audit", "--no-fund", "--loglevel=error"];
  const { status, error } = spawnSync(npm, args, {
    cwd: root,
    stdio: ["ignore", "inherit", "inherit"],
    shell: process.platform === "win32",
  });
  if (status !== 0) fail(`npm ci failed${error ? `: ${error.message}` : ""}.`);
}

/**
 * Runs one of our TypeScript files and waits for it.
 *
 * @returns its exit code, 1 when a signal ended it
 */
export function run(file, args = []) {
  const tsx = join(root, "node_modules/tsx/dist/cli.mjs");
  const { status } = spawnSync(process.execPath, [tsx, join(root, file), ...args], {
    cwd: root,
    stdio: "inherit",
  });
  return status ?? 1;
}

function isFresh() {
  return existsSync(INSTALLED) && statSync(INSTALLED).mtimeMs >= statSync(LOCKFILE).mtimeMs;
}

function refuseOldNode() {
  const { engines } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  const [wanted, actual] = [engines.node, process.versions.node].map(numbers);
  const isOld = actual[0] < wanted[0] || (actual[0] === wanted[0] && actual[1] < wanted[1]);
  if (isOld) fail(`Stet needs Node ${engines.node}; this is ${process.versions.node}.`);
}

function numbers(version) {
  return version
    .replace(/[^\d.]/g, "")
    .split(".")
    .map(Number);
}

function fail(message) {
  console.error(message);
  process.exit(1);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) preparePackages();
