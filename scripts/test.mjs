// Plain Node without packages: it is what fetches them.
import { preparePackages, run } from "./setup.mjs";

preparePackages();
process.exitCode = run("scripts/test.ts", process.argv.slice(2));
