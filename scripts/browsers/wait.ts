/** Resolves after some milliseconds. */
export const pause = (ms: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, ms));

/**
 * The promise, or an error after `ms` milliseconds.
 *
 * @param what - what was waited for, as the error says it
 */
export async function within<T>(ms: number, what: string, promise: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`${what}: no answer in ${ms / 1000} s.`)), ms);
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}

type Falsy = false | 0 | "" | null | undefined;

/**
 * Asks again and again until the answer is true, and returns it.
 *
 * @param what - what is waited for, as the error says it
 * @throws {Error} after `ms` milliseconds, naming the last error if there was one
 */
export async function poll<T>(
  what: string,
  ask: () => T | Promise<T>,
  { ms = 10_000, every = 25 }: { ms?: number; every?: number } = {},
): Promise<Exclude<T, Falsy>> {
  const end = performance.now() + ms;
  let last = "";
  while (performance.now() < end) {
    try {
      const answer = await ask();
      // What is true is none of the false ones.
      if (answer) return answer as Exclude<T, Falsy>;
      last = "";
    } catch (error) {
      last = ` Last: ${error instanceof Error ? error.message : String(error)}`;
    }
    await pause(every);
  }
  throw new Error(`Waited ${ms / 1000} s in vain for ${what}.${last}`);
}

/** Runs tasks one after the other, whoever asks, and gives each its own result. */
export function inTurn(): <T>(task: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (task) => {
    const own = last.then(task, task);
    last = own.catch(() => null);
    return own;
  };
}
