/**
 * Makes links inside the story work inside the reader: a note and its way back, without a change
 * of the page's address.
 */
export function followNotes(story: HTMLElement, root: ShadowRoot, signal: AbortSignal): void {
  const follow = (event: MouseEvent) => {
    const link = event.target instanceof Element ? event.target.closest("a") : null;
    const href = link?.getAttribute("href");
    if (!href?.startsWith("#")) return;
    event.preventDefault();
    const place = root.getElementById(href.slice(1));
    if (!place || !event.isTrusted) return;
    place.tabIndex = -1;
    place.focus({ preventScroll: true });
    place.scrollIntoView({ block: "center" });
  };
  story.addEventListener("click", follow, { signal });
}

/** Takes out pictures that cannot be loaded, with the captions that told of them. */
export function dropBroken(story: HTMLElement, signal: AbortSignal): void {
  const failed = (event: Event) => {
    if (!(event.target instanceof HTMLImageElement)) return;
    const figure = event.target.closest("figure");
    event.target.remove();
    if (figure && !figure.querySelector("img")) figure.remove();
  };
  // An error does not bubble.
  story.addEventListener("error", failed, { capture: true, signal });
}
