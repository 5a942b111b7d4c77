import { isAlive } from "../platform/browser";
import { HTML } from "../platform/inject";
import { report } from "../platform/log";
import { sweep } from "./adopted";
import { lendEar } from "./ear";
import { answering, following, hiding, learning, reading } from "./features";
import { type Running, run } from "./lifecycle";
import { openSession } from "./session";

declare global {
  /** Of the content script that runs in this page. */
  var stetContent: (Running & { isAlive(): boolean }) | undefined;
}

if (HTML.test(document.contentType) && !globalThis.stetContent?.isAlive()) begin();

/** A second copy yields to the first while that one lives; an orphan yields to a new one. */
function begin(): void {
  globalThis.stetContent?.stop();
  sweep();
  const stopping = new AbortController();
  lendEar(stopping.signal);
  const opening = openSession(stopping.signal);
  const running = run(
    [
      answering(opening),
      hiding(opening, () => stop()),
      following(opening),
      reading(opening),
      learning(opening),
    ],
    report,
  );
  const stop = () => {
    running.stop();
    stopping.abort();
  };
  globalThis.stetContent = { stop, isAlive: () => isAlive() && !stopping.signal.aborted };
}
