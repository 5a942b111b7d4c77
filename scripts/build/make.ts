import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { deriveManifest, type Target } from "../manifest";
import { type Bundle, type BundleOptions, bundlePages, bundleScript, type Files } from "./bundle";
import { manifestFaults, refuseSinks } from "./checks";
import { DEFAULT_LOCALE, keysUsed, mergeAreas, readLocales } from "./locales";
import { packageVersion, readJson, sourceFiles } from "./sources";

const SCRIPTS = [
  "src/content/index.ts",
  "src/content/telling.ts",
  "src/content/filtering.ts",
  "src/content/picking.ts",
  "src/background/index.ts",
  "src/background/compiler.ts",
  "src/reader/index.ts",
  "options/compiler.ts",
];
const PAGES = ["popup/popup.html", "popup/panel.html", "options/options.html"];
const COPIED = ["LICENSE", "THIRD-PARTY-NOTICES"];

export interface Parts {
  /** What every flavour ships alike: all but the manifest. */
  readonly files: Files;
  /** What of it comes from packages, as paths below node_modules. */
  readonly fromPackages: readonly string[];
}

export interface Flavour {
  readonly target: Target;
  /** All hosts granted at install: for tests and benches only. */
  readonly granted: boolean;
}

/** Compiles, merges and checks everything that the flavours share. */
export async function makeParts(options: BundleOptions): Promise<Parts> {
  const { root } = options;
  const bundles = await Promise.all([
    ...SCRIPTS.map((script) => bundleScript(script, options)),
    bundlePages(PAGES, options),
  ]);
  for (const { files } of bundles) refuseSinks(files);
  return {
    files: joinFiles([...bundles.map(({ files }) => files), localeFiles(root), copies(root)]),
    fromPackages: [...new Set(bundles.flatMap((bundle: Bundle) => bundle.fromPackages))].sort(),
  };
}

/** The shared files and the manifest of one flavour. */
export function makeFlavour(root: string, parts: Parts, { target, granted }: Flavour): Files {
  const manifest = deriveManifest(readJson(root, "manifest.json"), target, granted);
  const faults = manifestFaults(manifest, parts.files, packageVersion(root));
  if (faults.length > 0) throw new Error(`manifest.json (${target}):\n${faults.join("\n")}`);
  return joinFiles([
    parts.files,
    new Map([["manifest.json", `${JSON.stringify(manifest, null, 2)}\n`]]),
  ]);
}

function localeFiles(root: string): Files {
  const locales = readLocales(join(root, "src/locales"));
  const merged = new Map([...locales].map(([lang, areas]) => [lang, mergeAreas(lang, areas)]));
  const known = Object.keys(merged.get(DEFAULT_LOCALE) ?? {});
  const faults = [...merged].flatMap(([lang, messages]) =>
    Object.keys(messages)
      .filter((key) => !known.includes(key))
      .map((key) => `${lang}: ${key} is not in ${DEFAULT_LOCALE}`),
  );
  for (const path of sourceFiles(root, ["src", "popup", "options"])) {
    const used = keysUsed(readFileSync(join(root, path), "utf8"));
    const missing = used.filter((key) => !known.includes(key));
    faults.push(...missing.map((key) => `${path}: no message for ${key}`));
  }
  if (faults.length > 0) throw new Error(`locales:\n${faults.join("\n")}`);
  return new Map(
    [...merged].map(([lang, messages]) => [
      `_locales/${lang}/messages.json`,
      `${JSON.stringify(messages, null, 2)}\n`,
    ]),
  );
}

function copies(root: string): Files {
  const icons = readdirSync(join(root, "icons"), { recursive: true, encoding: "utf8" })
    .map((name) => `icons/${name.replaceAll("\\", "/")}`)
    .filter((path) => path.endsWith(".png"));
  return new Map(
    [...COPIED, ...icons.sort()].map((path) => [path, readFileSync(join(root, path))]),
  );
}

function joinFiles(all: readonly Files[]): Files {
  const joined = new Map<string, string | Uint8Array>();
  for (const [path, content] of all.flatMap((files) => [...files])) {
    const before = joined.get(path);
    if (before !== undefined && !Buffer.from(before).equals(Buffer.from(content))) {
      throw new Error(`two different files want to be ${path}`);
    }
    joined.set(path, content);
  }
  return joined;
}
