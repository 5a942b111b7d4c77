import type { HTMLAttributes } from "preact";

/** A named place that scrolls by itself; in the order of the Tab key, so that keys scroll it too. */
export function Scroller(props: HTMLAttributes<HTMLElement> & { readonly "aria-label": string }) {
  // biome-ignore lint/a11y/noNoninteractiveTabindex: without it a keyboard could not scroll it
  return <section {...props} tabIndex={0} />;
}
