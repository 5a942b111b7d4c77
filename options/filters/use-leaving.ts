import { useEffect } from "preact/hooks";
import type { Editing } from "./editing";
import { isLoose } from "./stage";

/** Keeps what is typed when the page goes out of sight, and asks before it is closed too early. */
export function useLeaving(editing: Editing): void {
  useEffect(() => {
    const until = new AbortController();
    const { signal } = until;
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
    return () => until.abort();
  }, []);
}
