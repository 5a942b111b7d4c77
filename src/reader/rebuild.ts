import { ownerDocument, viewOf } from "./story/dom";
import { make } from "./story/make";
import { type PictureFacts, pictureReader } from "./story/picture";
import { walk } from "./story/walk";

export interface RebuildOptions {
  /** Elements left out whole. */
  readonly skip: ReadonlySet<Element>;
  /** Text nodes left out. */
  readonly skipText: ReadonlySet<Text>;
  /** What addresses are resolved against. */
  readonly baseUrl: string;
  /** What is shown of an `<img>`; by default only what the page has loaded or would load itself. */
  readonly pictureOf?: (image: Element) => PictureFacts | null;
}

export interface Rebuilt {
  /** A `<div>` of the same document, in no tree. */
  readonly story: HTMLElement;
  /** A limit was met: the end is missing. */
  readonly cut: boolean;
}

/**
 * Makes the story below `root` anew, from a list of allowed elements and attributes. The page's own
 * nodes are read only; no class, style, id or handler of theirs comes along, and no address but
 * http, https and mailto. Rebuilding what was rebuilt gives the same.
 */
export function rebuild(root: Element, options: RebuildOptions): Rebuilt {
  // Only a document itself has no owner.
  const document = ownerDocument(root) as Document;
  const view = viewOf(document);
  const pictureOf = view ? pictureReader(document, options.baseUrl) : () => null;
  const { story, cut } = walk(root, { pictureOf, isBlock: blockTest(view), ...options });
  return { story: make(story, document), cut };
}

const BLOCKS: ReadonlySet<string> = new Set([
  "block",
  "flow-root",
  "flex",
  "grid",
  "table",
  "list-item",
]);

/** What floats or is taken out of the line computes to `block` too, and is none: an initial. */
function blockTest(view: Window | null): (element: Element) => boolean {
  if (!view) return () => false;
  return (element) => {
    const { display, cssFloat, position } = view.getComputedStyle(element);
    if (!BLOCKS.has(display) || cssFloat !== "none") return false;
    return position !== "absolute" && position !== "fixed";
  };
}
