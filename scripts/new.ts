import { root } from "./build/root";
import { newDetector } from "./new/detector";
import { newLanguage } from "./new/language";
import { newPage } from "./new/page";

/** What can be made, each from a name; it answers with what to do next. */
const scaffolds: Readonly<Record<string, (root: string, name: string) => string>> = {
  detector: newDetector,
  language: newLanguage,
  page: newPage,
};

const [what = "", name = ""] = process.argv.slice(2);
const scaffold = Object.hasOwn(scaffolds, what) ? scaffolds[what] : undefined;
if (scaffold) make(scaffold);
else fail(`npm run new ${Object.keys(scaffolds).join("|")} <name>`);

function make(scaffold: (root: string, name: string) => string): void {
  try {
    console.log(scaffold(root, name));
  } catch (error) {
    fail(error instanceof Error ? error.message : String(error));
  }
}

function fail(message: string): void {
  console.error(message);
  process.exitCode = 1;
}
