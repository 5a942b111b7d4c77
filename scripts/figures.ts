import { writeFileSync } from "node:fs";
import { FIGURES, figuresOf, reachedFigures } from "../tests/support/figures";
import { readPages } from "../tests/support/pages";

const USAGE = `npm run figures -- [--update]

Prints how well Stet does on each page shape beside what was reached before; --update writes that.`;

const [option] = process.argv.slice(2);
if (option !== undefined && option !== "--update") {
  console.error(USAGE);
  process.exit(2);
}
const before = reachedFigures();
const now = Object.fromEntries(readPages().map((page) => [page.slug, figuresOf(page)]));
for (const [slug, { f1, kept, removed }] of Object.entries(now)) {
  const old = before[slug];
  const was = old ? `  (was ${old.f1} ${old.kept} ${old.removed})` : "  (new)";
  const same = old && old.f1 === f1 && old.kept === kept && old.removed === removed;
  console.log(`${slug.padEnd(26)} story ${f1}  kept ${kept}  removed ${removed}${same ? "" : was}`);
}
if (option === "--update") writeFileSync(FIGURES, `${JSON.stringify(now, null, 2)}\n`);
