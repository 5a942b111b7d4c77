import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { makeParts } from "./build/make";
import { noticesFor } from "./build/notices";
import { root } from "./build/root";

const FILE = join(root, "THIRD-PARTY-NOTICES");

const { fromPackages } = await makeParts({ root });
const wanted = noticesFor(root, fromPackages);
if (process.argv.includes("--write")) {
  writeFileSync(FILE, wanted);
  console.log("THIRD-PARTY-NOTICES is written");
} else if (readFileSync(FILE, "utf8") === wanted) {
  console.log("THIRD-PARTY-NOTICES names everything that is shipped");
} else {
  console.error("THIRD-PARTY-NOTICES is not what the bundles hold: npm run notices -- --write");
  process.exitCode = 1;
}
