import { firstChild, nextSibling } from "./dom";
import type { Part } from "./piece";
import { type Surroundings, Walker } from "./walker";

export interface Walked {
  readonly story: Part;
  /** A limit was met: the end is missing. */
  readonly cut: boolean;
}

/** Reads the tree below `root` once, without recursion, and changes nothing. */
export function walk(root: Element, around: Surroundings): Walked {
  const walker = new Walker(around);
  const open: { readonly node: Node; readonly leave: () => void }[] = [];
  let node = firstChild(root);
  while (node && !walker.full) {
    const leave = walker.enter(node, open.length);
    const child = leave ? firstChild(node) : null;
    if (leave && child) {
      open.push({ node, leave });
      node = child;
      continue;
    }
    leave?.();
    let next = nextSibling(node);
    while (!next && open.length > 0) {
      const parent = open.pop();
      parent?.leave();
      next = parent ? nextSibling(parent.node) : null;
    }
    node = next;
  }
  while (open.length > 0) open.pop()?.leave();
  return { story: walker.finish(), cut: node !== null || walker.tooDeep };
}
