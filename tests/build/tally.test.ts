import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { runStep } from "../../scripts/build/steps";
import { countedInJson, countedInLastLine, exitCode } from "../../scripts/build/tally";

const folder = mkdtempSync(join(tmpdir(), "stet-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("counting", () => {
  test.each([
    ["all passed", "noise\n12 passed, 0 failed\n", 0, { passed: 12, failed: 0 }],
    ["some failed", "12 passed, 3 failed\n", 1, { passed: 12, failed: 3 }],
    ["no last line", "12 passed, 0 failed\ncrash\n", 0, { passed: 0, failed: 1 }],
    ["failed beside its tests", "12 passed, 0 failed\n", 1, { passed: 12, failed: 1 }],
    ["ran nothing", "0 passed, 0 failed\n", 0, { passed: 0, failed: 1 }],
  ])("a last line: %s", (_, printed, code, tally) => {
    expect(countedInLastLine(printed, code)).toEqual(tally);
  });

  test("an exit code is one test", () => {
    expect(exitCode("", 0)).toEqual({ passed: 1, failed: 0 });
    expect(exitCode("", 2)).toEqual({ passed: 0, failed: 1 });
  });

  test("a report that is missing or from an earlier run counts as a failure", () => {
    const file = join(folder, "report.json");
    writeFileSync(file, "from an earlier run");
    const count = countedInJson(file);
    expect(count("", 0)).toEqual({ passed: 0, failed: 1 });
    writeFileSync(file, JSON.stringify({ numPassedTests: 7, numFailedTests: 2 }));
    expect(count("", 1)).toEqual({ passed: 7, failed: 2 });
  });
});

describe("running a step", () => {
  const step = { asks: "?", limit: 10_000, count: exitCode, print: () => undefined };
  const script = (code: string) => {
    const file = join(folder, `${Math.abs(hash(code))}.cjs`);
    writeFileSync(file, code);
    return `node ${file}`;
  };

  test("its exit code decides", async () => {
    const run = script("process.exitCode = 3");
    expect(await runStep(folder, { ...step, run })).toMatchObject({ asks: "?", failed: 1 });
  });

  test("one that hangs is ended and has failed", async () => {
    const run = script("setInterval(() => {}, 1000)");
    const outcome = await runStep(folder, { ...step, run, limit: 500 });
    expect(outcome).toMatchObject({ passed: 0, failed: 1 });
    expect(outcome.seconds).toBeLessThan(8);
  });

  test("so is one that will not end when it is asked to", { timeout: 20_000 }, async () => {
    const run = script("process.on('SIGTERM', () => {}); setInterval(() => {}, 1000)");
    expect(await runStep(folder, { ...step, run, limit: 1_000 })).toMatchObject({ failed: 1 });
  });

  test("a program that is not there has failed", async () => {
    expect(await runStep(folder, { ...step, run: "no-such-program" })).toMatchObject({ failed: 1 });
  });
});

function hash(text: string): number {
  return [...text].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) | 0, 7);
}
