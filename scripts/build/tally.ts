import { existsSync, readFileSync, rmSync } from "node:fs";
import type { Tally } from "./steps";

const FAILED: Tally = { passed: 0, failed: 1 };

/** A step that is one test: exit code 0 passes it. */
export function exitCode(_: string, code: number): Tally {
  return code === 0 ? { passed: 1, failed: 0 } : FAILED;
}

/** The tests a step counts itself, as `N passed, M failed` in its last line. */
export function countedInLastLine(printed: string, code: number): Tally {
  const last = printed.trimEnd().split("\n").at(-1) ?? "";
  const [, passed, failed] = /^(\d+) passed, (\d+) failed$/.exec(last) ?? [];
  if (passed === undefined || failed === undefined) return FAILED;
  return sound({ passed: Number(passed), failed: Number(failed) }, code);
}

/** The tests in a report that vitest writes to a file; one from an earlier run is removed first. */
export function countedInJson(file: string): (printed: string, code: number) => Tally {
  rmSync(file, { force: true });
  return (_, code) => {
    if (!existsSync(file)) return FAILED;
    const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(file, "utf8"));
    return sound({ passed: numPassedTests, failed: numFailedTests }, code);
  };
}

/** A step that ran nothing, or failed beside its tests, has failed once more. */
function sound({ passed, failed }: Tally, code: number): Tally {
  const isHollow = passed + failed === 0 || (code !== 0 && failed === 0);
  return { passed, failed: isHollow ? failed + 1 : failed };
}
