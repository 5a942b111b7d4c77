import { AdoptedSheet, heavy } from "./adopted";

/** Milliseconds a page may be kept from showing itself, whatever happens. */
const LONGEST = 100;

/**
 * Keeps a page that has just begun from painting until the settings and what its site taught are
 * read: about one frame. A page that stands already is left as it is.
 *
 * @returns lifts the veil
 */
export function lowerVeil(signal: AbortSignal): () => void {
  if (document.body) return () => undefined;
  const sheet = new AdoptedSheet();
  sheet.write([heavy("body", "visibility:hidden!important")]);
  const lift = () => {
    clearTimeout(timer);
    sheet.write([]);
  };
  const timer = setTimeout(lift, LONGEST);
  signal.addEventListener("abort", lift, { once: true });
  return lift;
}
