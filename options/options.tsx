import { openOptions } from "./open";
import { createPort } from "./platform-port";

const root = document.getElementById("options");
const closing = new AbortController();
window.addEventListener("pagehide", (event) => {
  // A page kept for "back" comes alive again as it is.
  if (!event.persisted) closing.abort();
});
if (root) void openOptions(root, createPort(), closing.signal);
