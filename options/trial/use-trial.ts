import { useEffect, useMemo } from "preact/hooks";
import { useDesk } from "../desk";
import type { Editing } from "../filters/editing";
import { Trial } from "./trial";

/**
 * Tries the filters on a page for as long as this page is there.
 *
 * @param near - only then is anything loaded or any page asked
 */
export function useTrial(editing: Editing, near: boolean): Trial {
  const { port } = useDesk();
  const closing = useMemo(() => new AbortController(), []);
  const trial = useMemo(() => new Trial(port.trial, editing.outcome, closing.signal), []);
  useEffect(() => {
    if (!near) return;
    void trial.look();
    // Whoever comes back has looked at another page meanwhile, or at that one's next state.
    const back = () => {
      if (document.visibilityState !== "hidden") void trial.look();
    };
    window.addEventListener("focus", back, { signal: closing.signal });
    // Not every way back to a tab gives it the focus.
    document.addEventListener("visibilitychange", back, { signal: closing.signal });
  }, [near]);
  useEffect(() => () => closing.abort(), []);
  return trial;
}
