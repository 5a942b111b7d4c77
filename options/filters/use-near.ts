import type { RefObject } from "preact";
import { useEffect, useState } from "preact/hooks";

/** Pixels outside of the window at which something counts as near. */
const MARGIN = "600px";

/** Whether an element has been in sight, or nearly. */
export function useNear(box: RefObject<Element | null>): boolean {
  const [near, setNear] = useState(false);
  useEffect(() => {
    if (!box.current || !("IntersectionObserver" in globalThis)) return;
    const look = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) setNear(true);
      },
      { rootMargin: MARGIN },
    );
    look.observe(box.current);
    return () => look.disconnect();
  }, []);
  return near;
}
