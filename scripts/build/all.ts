import { type Target, targets } from "../manifest";
import { makeFlavour, makeParts } from "./make";
import { writeFiles } from "./write";

export interface BuildOptions {
  /** Default: every one. */
  readonly targets?: readonly Target[];
  /** Beside each, one with every host granted, for tests. */
  readonly granted?: boolean;
  readonly readable?: boolean;
}

/** Compiles once and writes dist/<target>, and dist/<target>-granted when asked for. */
export async function buildAll(root: string, options: BuildOptions): Promise<void> {
  const start = performance.now();
  const parts = await makeParts({ root, readable: options.readable ?? false });
  for (const target of options.targets ?? targets) {
    for (const granted of options.granted ? [false, true] : [false]) {
      const folder = `dist/${target}${granted ? "-granted" : ""}`;
      const files = makeFlavour(root, parts, { target, granted });
      writeFiles(root, folder, files);
      console.log(`${folder}: ${files.size} files, ${kilobytes([...files.values()])} kB`);
    }
  }
  console.log(`built in ${((performance.now() - start) / 1000).toFixed(1)} s`);
}

function kilobytes(contents: readonly (string | Uint8Array)[]): number {
  const bytes = contents.reduce((sum, content) => sum + Buffer.byteLength(content), 0);
  return Math.round(bytes / 1000);
}
