import type { Answer, Outcome, Work } from "./outcome";

const WORKER = "/options/compiler.js";

/**
 * Compiles a text in a worker of its own, which ends with it.
 *
 * @param read - told now and then how many lines have been read
 * @param until - a text that is no longer wanted is given up
 * @throws when the worker fails, or `until` aborts
 */
export function compileInWorker(
  work: Work,
  read: (lines: number) => void,
  until: AbortSignal,
): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(WORKER);
    const end = () => worker.terminate();
    worker.addEventListener("message", ({ data }: MessageEvent<Answer>) => {
      if (data.what === "read") read(data.lines);
      else {
        end();
        resolve(data.outcome);
      }
    });
    worker.addEventListener("error", ({ message }) => {
      end();
      reject(new Error(message));
    });
    const leave = () => {
      end();
      reject(until.reason);
    };
    until.addEventListener("abort", leave, { once: true });
    worker.postMessage(work);
  });
}
