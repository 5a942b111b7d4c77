import { readPages } from "../../tests/support/pages";
import { mutations } from "./mutate";
import { type Picked, picksOn, tried } from "./trials";

/** Mutated pages on which a rule must still mean the same, and how many have to be tried. */
const GOALS = { share: 0.95, trials: 300 };

main();

/** Prints how many rules and how many plain paths survive each kind of mutation. */
function main(): void {
  const picks = readPages().flatMap((page) => picksOn(page));
  const unwritten = picks.filter(({ rule }) => rule === null);
  console.log(`${picks.length} blocks picked, ${unwritten.length} without a rule`);
  let trials = 0;
  let survived = 0;
  for (const how of mutations) {
    const results = picks.map((pick, seed) => ({ pick, ...tried(pick, how, seed) }));
    const rules = results.filter(({ rule }) => rule).length;
    const paths = results.filter(({ path }) => path).length;
    const lost = results.flatMap(({ pick, rule }) => (rule ? [] : [pick]));
    trials += results.length;
    survived += rules;
    console.log(
      `${how.padEnd(10)} rule ${share(rules, results)}, plain path ${share(paths, results)}`,
    );
    for (const pick of lost) console.log(`  lost: ${told(pick)}`);
  }
  console.log(
    `${survived} of ${trials} mutated pages: ${((100 * survived) / trials).toFixed(1)} %`,
  );
  if (survived < GOALS.share * trials || trials < GOALS.trials) process.exitCode = 1;
}

function share(some: number, all: readonly unknown[]): string {
  return `${some} of ${all.length} (${((100 * some) / all.length).toFixed(1)} %)`;
}

function told({ page, says, rule }: Picked): string {
  return `${page.slug}, “${says}”: ${rule ?? "no rule"}`;
}
