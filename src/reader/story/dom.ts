/*
 * Reads of the page's nodes as the browser defines them. A form's own members can be shadowed by
 * a control of that name; what stands on the prototypes cannot, and is taken once.
 */

export const firstChild = getter(Node, "firstChild");
export const nextSibling = getter(Node, "nextSibling");
const nodeType = getter(Node, "nodeType");
export const textContent = getter(Node, "textContent");
export const ownerDocument = getter(Node, "ownerDocument");
export const dataOf = getter(CharacterData, "data");
export const localName = getter(Element, "localName");
export const namespaceOf = getter(Element, "namespaceURI");
export const viewOf = getter(Document, "defaultView");
export const imagesOf = getter(Document, "images");
export const isComplete = getter(HTMLImageElement, "complete");
export const shownWidth = getter(HTMLImageElement, "width");
export const shownHeight = getter(HTMLImageElement, "height");
export const currentSrc = getter(HTMLImageElement, "currentSrc");
export const naturalWidth = getter(HTMLImageElement, "naturalWidth");
export const naturalHeight = getter(HTMLImageElement, "naturalHeight");

const getAttribute = Element.prototype.getAttribute;

export function attribute(element: Element, name: string): string | null {
  return getAttribute.call(element, name);
}

export const XHTML = "http://www.w3.org/1999/xhtml";

// `nodeType` has told what it is; `instanceof` would fail on a node of another frame's realm.
export const isElement = (node: Node): node is Element => nodeType(node) === Node.ELEMENT_NODE;
export const isText = (node: Node): node is Text =>
  nodeType(node) === Node.TEXT_NODE || nodeType(node) === Node.CDATA_SECTION_NODE;

function getter<N extends object, K extends keyof N & string>(
  of: { readonly prototype: N },
  name: K,
): (node: N) => N[K] {
  const get = Object.getOwnPropertyDescriptor(of.prototype, name)?.get;
  if (!get) throw new TypeError(`${name} has no getter`);
  // A member's getter gives the member's type.
  return (node) => get.call(node) as N[K];
}
