import type { Frame } from "./frame";

/** How often the page may remove or restyle the reader before it has its way. */
const MAX_STRIKES = 3;
/** How often the page may put something else on top. */
const MAX_RAISES = 20;
/** Milliseconds from a disturbance to the answer: never in the same turn, so no storm can grow. */
const PAUSE = 250;

/**
 * Keeps the reader in its place against a page that removes, restyles or covers it. Gives up after
 * a few times, so that reader and page do not fight.
 *
 * @param giveUp - the page kept at it
 */
export function guard(frame: Frame, signal: AbortSignal, giveUp: () => void): void {
  const { host } = frame;
  const { ownerDocument: document } = host;
  let strikes = 0;
  let raises = 0;
  let timer: number | null = null;

  function answer(): void {
    timer = null;
    const moved = host.parentNode !== document.documentElement;
    const restyled = host.attributes.length > 0;
    if (moved || restyled) strikes++;
    raises++;
    if (strikes >= MAX_STRIKES || raises >= MAX_RAISES) {
      giveUp();
      return;
    }
    for (const { name } of [...host.attributes]) host.removeAttribute(name);
    frame.raise();
    observe();
  }

  function disturbed(): void {
    timer ??= window.setTimeout(answer, PAUSE);
  }

  const observer = new MutationObserver(() => {
    if (host.parentNode !== document.documentElement || host.attributes.length > 0) disturbed();
  });

  /** Again after each answer: the page may have put in another root element. */
  function observe(): void {
    observer.disconnect();
    observer.observe(document, { childList: true });
    observer.observe(document.documentElement, { childList: true });
    observer.observe(host, { attributes: true });
  }

  observe();
  // A dialog or popover of the page that opens now lies above ours.
  const opened = (event: Event) => {
    if ("newState" in event && event.newState === "open" && event.target !== host) disturbed();
  };
  document.addEventListener("toggle", opened, { capture: true, signal });
  signal.addEventListener("abort", () => {
    observer.disconnect();
    if (timer !== null) window.clearTimeout(timer);
  });
}
