import { expect, test, vi } from "vitest";
import { run } from "../../src/content/lifecycle";

const settled = () => new Promise((resolve) => setTimeout(resolve));

test("one feature that fails is stopped alone and reported", async () => {
  const report = vi.fn();
  const signals: AbortSignal[] = [];
  const fault = new Error("odd page");
  const feature = (id: string, start: () => Promise<void>) => ({
    id,
    start: (signal: AbortSignal) => {
      signals.push(signal);
      return start();
    },
  });
  const running = run(
    [feature("bad", () => Promise.reject(fault)), feature("good", () => Promise.resolve())],
    report,
  );
  await settled();
  expect(report.mock.calls).toEqual([["bad", fault]]);
  expect(signals.map(({ aborted }) => aborted)).toEqual([true, false]);
  running.stop();
  expect(signals.map(({ aborted }) => aborted)).toEqual([true, true]);
});

test("what fails because it is being stopped is no fault", async () => {
  const report = vi.fn();
  const start = (signal: AbortSignal) =>
    new Promise<void>((_, reject) => signal.addEventListener("abort", () => reject(signal.reason)));
  run([{ id: "slow", start }], report).stop();
  await settled();
  expect(report).not.toHaveBeenCalled();
});

test("a feature that throws at once does not keep the others from starting", async () => {
  const report = vi.fn();
  const start = vi.fn();
  const throws = () => {
    throw new Error("at once");
  };
  run(
    [
      { id: "bad", start: throws },
      { id: "good", start },
    ],
    report,
  );
  await settled();
  expect(start).toHaveBeenCalled();
  expect(report).toHaveBeenCalledTimes(1);
});
