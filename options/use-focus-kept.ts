import { useEffect } from "preact/hooks";

/** Milliseconds after which whoever takes something away has moved the focus, if it ever will. */
const PAUSE = 100;

/**
 * Where what has the focus is taken away (a row that was removed, a button that has done its work),
 * the focus goes to the head of its section and is not lost.
 */
export function useFocusKept(): void {
  useEffect(() => {
    const until = new AbortController();
    let last: { readonly element: Element; readonly section: Element } | null = null;
    const note = ({ target }: Event) => {
      const section = target instanceof Element ? target.closest(".section") : null;
      last = section && target instanceof Element ? { element: target, section } : null;
    };
    const mend = () => {
      const isLost =
        document.activeElement === document.body && last?.element.isConnected === false;
      if (isLost && !until.signal.aborted) last?.section.querySelector("h2")?.focus();
    };
    const watch = new MutationObserver(() => {
      if (last && !last.element.isConnected) setTimeout(mend, PAUSE);
    });
    document.addEventListener("focusin", note, { signal: until.signal });
    watch.observe(document.body, { childList: true, subtree: true });
    until.signal.addEventListener("abort", () => watch.disconnect(), { once: true });
    return () => until.abort();
  }, []);
}
