import { Readability } from "@mozilla/readability";
import Defuddle from "defuddle";
import { analyze, plan } from "../../src/core/analyze";
import { defaults } from "../../src/shared/settings";
import type { Tool } from "./tool";

/** What `speed/page.ts` leaves on the global of a page. */
declare global {
  var stetSpeed: Readonly<Record<Tool, () => unknown>> | undefined;
}

const choices = { kinds: defaults.kinds, titles: [] };

/** Each reads the whole document and leaves it as it is; the peers change what they read. */
globalThis.stetSpeed = {
  bare,
  stet: () => plan(analyze(document, choices), "default", choices),
  readability: () => new Readability(document.cloneNode(true) as Document).parse(),
  defuddle: () => new Defuddle(document.cloneNode(true) as Document).parse(),
};

/** The least that any tool must do: every element and every text is met once. */
function bare(): number {
  const walker = document.createTreeWalker(
    document,
    NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT,
  );
  let sum = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    sum += node.nodeType === Node.TEXT_NODE ? (node as Text).data.length : node.nodeName.length;
  }
  return sum;
}
