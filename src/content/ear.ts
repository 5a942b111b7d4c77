/** Lent to the picker: what it hears before the page does. */
export interface Ear {
  hear: ((event: Event) => void) | null;
}

declare global {
  var stetEar: Ear | undefined;
}

/** None that a page's scrolling waits for. */
const HEARD = "keydown keypress keyup pointerdown pointerup mousedown mouseup click".split(" ");

/**
 * Listens before any script of the page can, where Stet is there from the start, so that no page
 * keeps keys from the picker. As long as nobody picks, nothing is done with what is heard.
 */
export function lendEar(signal: AbortSignal): void {
  const ear: Ear = { hear: null };
  globalThis.stetEar = ear;
  const listen = (event: Event) => ear.hear?.(event);
  for (const name of HEARD) window.addEventListener(name, listen, { capture: true, signal });
}
