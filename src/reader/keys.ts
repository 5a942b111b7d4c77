import type { ReaderLook } from "./contract";
import { stepped } from "./look";

interface Acts {
  look(): ReaderLook;
  change(look: ReaderLook): void;
  leave(): void;
}

/** "+" and "−" change the size; Escape and the device's own way back close. */
export function listenForKeys(dialog: HTMLDialogElement, acts: Acts, signal: AbortSignal): void {
  const typed = (event: KeyboardEvent) => {
    if (!event.isTrusted || event.ctrlKey || event.metaKey || event.altKey) return;
    const direction = event.key === "+" || event.key === "=" ? 1 : event.key === "-" ? -1 : null;
    if (direction === null) return;
    event.preventDefault();
    acts.change(stepped(acts.look(), "size", direction));
  };
  const cancelled = (event: Event) => {
    if (event.target !== dialog) return;
    event.preventDefault();
    if (event.isTrusted) acts.leave();
  };
  // The browser closes a dialog by itself when Escape is pressed twice.
  const closed = () => {
    if (!dialog.open) acts.leave();
  };
  dialog.addEventListener("keydown", typed, { signal });
  dialog.addEventListener("cancel", cancelled, { signal });
  dialog.addEventListener("close", closed, { signal });
}
