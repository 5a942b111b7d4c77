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

await buildAll(root, options);
if (values.watch) watchSources(root, () => buildAll(root, options), new AbortController().signal);

function targetNamed(name: string): Target {
  const found = targets.find((target) => target === name);
  if (!found) throw new Error(`No such target: ${name}\n${USAGE}`);
  return found;
}
