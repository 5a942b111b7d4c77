import { build, type InlineConfig, type Rolldown } from "vite";
import { knownTitlesPlugin } from "./known-titles";
import { rewritePlugin } from "./rewrites";

/** Files to write, by their path with forward slashes. */
export type Files = ReadonlyMap<string, string | Uint8Array>;

export interface Bundle {
  readonly files: Files;
  /** Paths of the modules and assets inside it that come from packages, below node_modules. */
  readonly fromPackages: readonly string[];
}

export interface BundleOptions {
  readonly root: string;
  /** Readable code with its source map inside, for work on it. */
  readonly readable?: boolean;
}

/** One classic script: everything it needs inside one function, no imports. */
export function bundleScript(entry: string, options: BundleOptions): Promise<Bundle> {
  return bundle(options, {
    input: { [entry.replace(/\.tsx?$/, "")]: `${options.root}/${entry}` },
    output: { format: "iife", entryFileNames: "[name].js", codeSplitting: false },
  });
}

/** The extension's own pages, sharing what they have in common. */
export function bundlePages(pages: readonly string[], options: BundleOptions): Promise<Bundle> {
  return bundle(options, {
    input: Object.fromEntries(
      pages.map((page) => [page.replace(/\.html$/, ""), `${options.root}/${page}`]),
    ),
    output: { entryFileNames: "[name].js", chunkFileNames: "shared/[name].js" },
  });
}

async function bundle(
  { root, readable = false }: BundleOptions,
  { output, ...rest }: { input: Record<string, string>; output: Rolldown.OutputOptions },
): Promise<Bundle> {
  const config: InlineConfig = {
    root,
    base: "./",
    configFile: false,
    publicDir: false,
    logLevel: "warn",
    plugins: [rewritePlugin(), knownTitlesPlugin(root)],
    build: {
      write: false,
      target: ["chrome148", "firefox148"],
      modulePreload: false,
      assetsInlineLimit: 0,
      minify: !readable,
      sourcemap: readable && "inline",
      reportCompressedSize: false,
      rolldownOptions: {
        ...rest,
        output: { ...output, assetFileNames: "assets/[name][extname]" },
      },
    },
  };
  const result = await build(config);
  if (!("output" in result)) throw new Error(`nothing was built of ${Object.keys(rest.input)}`);
  return { files: filesOf(result.output), fromPackages: packagePaths(result.output) };
}

type Outputs = Rolldown.RolldownOutput["output"];

function filesOf(outputs: Outputs): Files {
  return new Map(
    outputs.map((file) => [file.fileName, file.type === "chunk" ? file.code : file.source]),
  );
}

function packagePaths(outputs: Outputs): string[] {
  const sources = outputs.flatMap((file) =>
    file.type === "chunk" ? file.moduleIds : file.originalFileNames,
  );
  return sources.flatMap((source) => {
    const [, inside] = source.replaceAll("\\", "/").split(/(?:^|\/)node_modules\//);
    return inside === undefined ? [] : [inside];
  });
}
