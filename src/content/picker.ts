import { tell } from "../platform/bus";
import type { Page } from "./page";
import { type Speech, speech } from "./teller";

/** What `picking.ts` leaves on the global of the content scripts. */
export interface PickerDoor {
  /** Starts the picker, or ends it where it runs; gone without a trace when `signal` aborts. */
  readonly toggle: (page: Page, speech: Speech, signal: AbortSignal) => void;
}

declare global {
  var stetPicker: PickerDoor | undefined;
}

/** The picker is a script of its own, loaded when somebody picks. @throws when it cannot be */
export async function openPicker(page: Page, signal: AbortSignal): Promise<void> {
  if (!globalThis.stetPicker) await tell("picker/load", null);
  const door = globalThis.stetPicker;
  if (!door) throw new Error("no picker");
  if (!signal.aborted) door.toggle(page, speech, signal);
}
