import assert from "node:assert/strict";
import { poll } from "../../scripts/browsers/wait";

/** Waits until the answer is as wanted; fails with the last answer. */
export async function until<T>(ask: () => Promise<T>, wanted: T): Promise<void> {
  let last: T | undefined;
  const asWanted = async () => {
    last = await ask();
    return JSON.stringify(last) === JSON.stringify(wanted);
  };
  await poll("an answer", asWanted, { ms: 5000, every: 50 }).catch(() => {
    assert.deepEqual(last, wanted);
  });
}
