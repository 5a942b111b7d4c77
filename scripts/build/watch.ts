import { watch } from "node:fs";
import { join } from "node:path";

const WATCHED = ["src", "popup", "options", "icons", "manifest.json"];
/** Milliseconds without a change before it is worth building. */
const SETTLED_MS = 150;

/**
 * Calls `rebuild` after each burst of changes to the sources, one call at a time, until the signal
 * aborts. An error is printed and waits for the next change.
 */
export function watchSources(
  root: string,
  rebuild: () => Promise<void>,
  signal: AbortSignal,
): void {
  let timer: NodeJS.Timeout | undefined;
  let running = Promise.resolve();
  const again = () => {
    running = running.then(rebuild).catch((error: unknown) => console.error(error));
  };
  const changed = () => {
    clearTimeout(timer);
    timer = setTimeout(again, SETTLED_MS);
  };
  for (const path of WATCHED) watch(join(root, path), { recursive: true, signal }, changed);
  signal.addEventListener("abort", () => clearTimeout(timer), { once: true });
  console.log(`Watching ${WATCHED.join(", ")} …`);
}
