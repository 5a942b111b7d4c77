import { parseArgs } from "node:util";
import { type BuildOptions, buildAll } from "./build/all";
import { root } from "./build/root";
import { watchSources } from "./build/watch";
import { type Target, targets } from "./manifest";

const USAGE = "npm run build [-- chrome|firefox] [--granted] [--readable] [--watch]";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    granted: { type: "boolean", default: false },
    readable: { type: "boolean", default: false },
    watch: { type: "boolean", default: false },
  },
});
const options: BuildOptions = {
  ...values,
  targets: positionals.length === 0 ? targets : positionals.map(targetNamed),
};

try {
  await buildAll(root, options);
} catch (error) {
  // What went wrong is in the sources; where in the bundler it surfaced helps nobody.
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
if (values.watch) watchSources(root, () => buildAll(root, options), new AbortController().signal);

function targetNamed(name: string): Target {
  const found = targets.find((target) => target === name);
  if (!found) throw new Error(`No such target: ${name}\n${USAGE}`);
  return found;
}
