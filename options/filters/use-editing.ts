import { useEffect, useMemo } from "preact/hooks";
import { useDesk } from "../desk";
import { Editing } from "./editing";
import { isLoose } from "./stage";

/** The filters while this page is open; what is typed is kept when the page is left. */
export function useEditing(): Editing {
  const { port } = useDesk();
  const closing = useMemo(() => new AbortController(), []);
  const editing = useMemo(() => new Editing(port.filters, closing.signal), []);
  useEffect(() => {
    const { signal } = closing;
    const hidden = () => {
      if (document.visibilityState === "hidden" && editing.stage.peek() === "edited") {
        void editing.save();
      }
    };
    const leave = (event: BeforeUnloadEvent) => {
      if (isLoose(editing.stage.peek())) event.preventDefault();
    };
    document.addEventListener("visibilitychange", hidden, { signal });
    window.addEventListener("beforeunload", leave, { signal });
    return () => closing.abort();
  }, []);
  return editing;
}
