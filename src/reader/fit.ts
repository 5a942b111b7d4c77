/** A wider window than the screen by less than this is rounding. */
const SLACK = 1.05;

/**
 * A phone shows a page that is made for wide windows in small, and the reader with it; this draws
 * the reader larger by as much.
 */
export function fitScreen(dialog: HTMLElement, view: Window, signal: AbortSignal): void {
  const adapt = () => {
    const ratio = view.innerWidth / view.screen.width;
    const isSmall = ratio > SLACK && view.matchMedia("(pointer: coarse)").matches;
    dialog.style.zoom = isSmall ? String(ratio) : "";
  };
  adapt();
  view.addEventListener("resize", adapt, { signal });
}
