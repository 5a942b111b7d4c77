import { Picker } from "./picking/picker";

let running: Picker | null = null;

/** The fourth script of the content layer; see `picker.ts`. */
globalThis.stetPicker = {
  toggle(page, speech, signal) {
    if (running?.isOpen) running.end();
    else running = new Picker(page, speech, signal);
  },
};
