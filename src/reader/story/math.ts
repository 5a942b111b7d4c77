import { attribute, firstChild, isElement, localName, nextSibling, textContent } from "./dom";

/** Nodes of one formula that are looked at. */
const MAX_NODES = 2_000;

/** A formula as text: how its author wrote it, where the page says, else its letters in a row. */
export function mathText(math: Element): string {
  const given = attribute(math, "alttext") ?? sourceOf(math);
  return (given ?? textContent(math) ?? "").trim();
}

/** The TeX that is kept beside the formula, if any. */
function sourceOf(math: Element): string | null {
  const waiting: Node[] = [math];
  for (let seen = 0; seen < MAX_NODES; seen++) {
    const node = waiting.pop();
    if (!node) return null;
    if (isElement(node) && localName(node) === "annotation") {
      if (attribute(node, "encoding") === "application/x-tex") return textContent(node);
    }
    for (let child = firstChild(node); child; child = nextSibling(child)) waiting.push(child);
  }
  return null;
}
