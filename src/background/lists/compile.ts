import { readEnvironment } from "../../platform/environment";
import { type Made, make, type Work } from "./make";

const WORKER = "/src/background/compiler.js";

/**
 * Compiles lists where nobody has to wait for it: in a worker, or, where the background is itself
 * one and can start no other (Chromium), right here.
 *
 * @throws when the worker fails
 */
export async function compileLists(texts: readonly string[]): Promise<Made> {
  const work = { texts, environment: await readEnvironment() };
  return typeof Worker === "undefined" ? make(work) : inWorker(work);
}

function inWorker(work: Work): Promise<Made> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(WORKER);
    worker.addEventListener("message", ({ data }: MessageEvent<Made>) => {
      worker.terminate();
      resolve(data);
    });
    worker.addEventListener("error", ({ message }) => {
      worker.terminate();
      reject(new Error(message));
    });
    worker.postMessage(work);
  });
}
