import { compile } from "../../src/core/filters/compile";
import type { Environment } from "../../src/core/filters/conditions";
import { type PackFault, type PackTest, readPack } from "../../src/core/filters/pack";
import { type Trial, tryTest } from "../../src/core/trial";

/** What came of the tests of a pack. */
export interface Trials {
  readonly trials: readonly Trial[];
  /** Lines about tests that cannot be used. */
  readonly faults: readonly PackFault[];
}

/** Milliseconds for the steps of all rules on one sample page. */
const PATIENCE = 500;

/**
 * Runs every test in a list on documents without scripts, network or layout.
 *
 * @param environment - what the list's conditions are held against
 */
export async function tryPack(text: string, environment: Environment): Promise<Trials> {
  const { tests, faults } = readPack(text);
  const rules = compile([text], environment);
  const trials: Trial[] = [];
  for (const test of tests) {
    const end = performance.now() + PATIENCE;
    trials.push(tryTest(test, rules, sampleOf(test), () => performance.now() > end));
    // The page is not held up by a pack of many tests.
    await new Promise((resolve) => setTimeout(resolve));
  }
  return { trials, faults };
}

/** An inert document: nothing in it runs or is loaded. */
function sampleOf({ html, page }: PackTest): Document {
  const sample = new DOMParser().parseFromString(html, "text/html");
  const base = sample.createElement("base");
  base.href = page;
  sample.head.prepend(base);
  return sample;
}
