import { folded } from "../text/fold";
import { unclobbered } from "../unclobbered";

/** A byline or a date is not longer. */
export const MAX_TEXT_CHARS = 400;
const MAX_TEXT_NODES = 60;
const UNREAD_PARENT = /^(?:script|style|template|noscript)$/;
const SHOW_TEXT = 0x4;

/**
 * The text of a small element, a newline between its text nodes (so that a name is not glued to
 * the next); "" when it holds more than a byline or a date would.
 */
export function shortText(document: Document, element: Element): string {
  const walker = unclobbered(document, "createTreeWalker").call(document, element, SHOW_TEXT);
  const pieces: string[] = [];
  let chars = 0;
  for (let node = walker.nextNode(), seen = 0; node; node = walker.nextNode(), seen++) {
    if (seen > MAX_TEXT_NODES) return "";
    const text = isUnread(node.parentNode) ? "" : folded((node as Text).data);
    chars += text.length;
    if (chars > MAX_TEXT_CHARS) return "";
    if (text) pieces.push(text);
  }
  return pieces.join("\n");
}

/** A form's `nodeName` can be shadowed by a control of that name: then it is no string. */
function isUnread(parent: Node | null): boolean {
  const name: unknown = parent?.nodeName;
  return typeof name === "string" && UNREAD_PARENT.test(name.toLowerCase());
}
