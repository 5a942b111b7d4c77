import { openReader } from "./mount";

// The content script, in the same isolated world, calls it here.
globalThis.stetReader = { open: openReader };
