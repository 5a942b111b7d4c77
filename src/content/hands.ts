/** Calls back when the person does one of these things in the page; what a script feigns is none. */
export function onHands(events: readonly string[], call: () => void, signal: AbortSignal): void {
  const heard = ({ isTrusted }: Event) => {
    if (isTrusted) call();
  };
  for (const name of events) {
    window.addEventListener(name, heard, { signal, capture: true, passive: true });
  }
}
