import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { root } from "./build/root";
import { chromeStoreFaults } from "./build/store";
import { type Target, targets } from "./manifest";

/** One finding of addons-linter, as far as it is read here. */
interface Finding {
  readonly code: string;
  readonly message: string;
  readonly file?: string;
}
type Findings = Readonly<Record<"errors" | "warnings" | "notices", readonly Finding[]>>;

/** Findings that are meant to be: each must still occur, else it has to go from this list. */
const EXPECTED: Readonly<Record<Target, Readonly<Record<string, string>>>> = {
  firefox: {},
  chrome: {
    ADDON_ID_REQUIRED: "only Firefox asks for an id",
    BACKGROUND_SERVICE_WORKER_NOFALLBACK: "Chrome's manifest names the worker alone",
    MANIFEST_PERMISSIONS: "Firefox knows no sidePanel: only Chrome's manifest asks for it",
    MISSING_DATA_COLLECTION_PERMISSIONS: "only Firefox asks for it",
  },
};

for (const target of targets) {
  const faults = [...lint(target), ...(target === "chrome" ? chromeFaults() : [])];
  console.log(`dist/${target}: ${faults.length === 0 ? "nothing to object" : "refused"}`);
  for (const fault of faults) console.error(`  ${fault}`);
  if (faults.length > 0) process.exitCode = 1;
}

/** What addons-linter finds beyond what is expected, errors, warnings and notices alike. */
function lint(target: Target): string[] {
  const findings = runLinter(join(root, "dist", target));
  const all = [...findings.errors, ...findings.warnings, ...findings.notices];
  const expected = EXPECTED[target];
  for (const [code, reason] of Object.entries(expected))
    console.log(`  expected ${code}: ${reason}`);
  return [
    ...all
      .filter(({ code }) => !Object.hasOwn(expected, code))
      .map(({ code, message, file }) => `${code}${file ? ` in ${file}` : ""}: ${message}`),
    ...Object.keys(expected)
      .filter((code) => all.every((finding) => finding.code !== code))
      .map((code) => `${code} is expected and no longer found`),
  ];
}

function runLinter(folder: string): Findings {
  if (!existsSync(folder)) throw new Error(`${folder} is not there: npm run build`);
  const linter = join(
    fileURLToPath(import.meta.resolve("addons-linter")),
    "../../bin/addons-linter",
  );
  const { stdout, stderr } = spawnSync(process.execPath, [linter, folder, "--output", "json"], {
    encoding: "utf8",
    maxBuffer: 2 ** 26,
  });
  const start = stdout.indexOf("{");
  if (start < 0) throw new Error(`addons-linter said nothing: ${stderr}`);
  return JSON.parse(stdout.slice(start));
}

function chromeFaults(): string[] {
  const read = (path: string) => JSON.parse(readFileSync(join(root, "dist/chrome", path), "utf8"));
  return chromeStoreFaults(read("manifest.json"), read("_locales/en/messages.json"));
}
