import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { camelCase, enterIn } from "./listed";

const FOLDER = "src/core/detectors";
const REASONS = "src/locales/en/reasons.json";
const NAME = /^[a-z]+(-[a-z]+)*$/;

/**
 * Makes a detector that sees nothing yet, lists it, and gives it a reason.
 *
 * @param root - of the project
 * @param name - of the file: words in lower case with hyphens between
 * @returns what to do next
 * @throws when the name is none, or the detector is there already
 */
export function newDetector(root: string, name: string): string {
  if (!NAME.test(name)) throw new Error(`“${name}” is no name like headline-list`);
  const file = `${FOLDER}/${name}.ts`;
  if (existsSync(join(root, file))) throw new Error(`${file} is there already`);
  const own = camelCase(name);
  const reason = `because_${name.replaceAll("-", "_")}`;
  writeFileSync(join(root, file), detector(name, own, reason));
  enterIn(join(root, FOLDER, "index.ts"), own, `./${name}`, `  ${own},`);
  addReason(join(root, REASONS), reason);
  return `${file}: say what it sees and how much that weighs; ${REASONS}: say it in plain words.
It must fail first: npm run new page <name>. What it says of a page: npm run explain -- page.html`;
}

function detector(name: string, own: string, reason: string): string {
  return `import { because, type Detector } from "./detector";

/** Log-odds that …, from … */
const SEEN = 1;

/** What it looks for. */
export const ${own}: Detector = {
  id: "${name}",
  detect({ links }) {
    if (links < Number.POSITIVE_INFINITY) return null;
    return { kind: null, logOdds: SEEN, because: because("${reason}") };
  },
};
`;
}

function addReason(file: string, key: string): void {
  // Written as text: the other reasons stay as they are laid out.
  const reasons = readFileSync(file, "utf8").replace(/\s*\}\s*$/, "");
  const message = "What it saw, in the reader's words";
  writeFileSync(file, `${reasons},\n  "${key}": { "message": "${message}" }\n}\n`);
}
