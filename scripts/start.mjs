// Plain Node without packages: it is what fetches them.
import { preparePackages, run } from "./setup.mjs";

preparePackages();
console.log("Building Stet …");
process.exitCode = run("scripts/build.ts", ["--granted"]);
if (process.exitCode === 0) process.exitCode = run("scripts/start.ts", process.argv.slice(2));
