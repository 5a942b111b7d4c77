import type { Dom } from "./dom";
import { byIdOrClass, bySaying, type Fits, tagName } from "./names";

type Only = (element: Element) => Fits;

/**
 * The way down to an element's parent, from the nearest ancestor that has a name of its own, or
 * from the body: `#side > div > `. A rule that starts so costs next to nothing when the page
 * changes; one that could match anywhere costs a search each time.
 */
export function anchorsOf(dom: Dom, only: Only): (element: Element) => string {
  const names = new Map<Element, string | null>();
  const nameOf = (element: Element): string | null => {
    const known = names.get(element);
    if (known !== undefined) return known;
    const name = ownName(dom, element, only);
    names.set(element, name);
    return name;
  };
  return (element) => {
    let way = "";
    for (let at = dom.parent(element); at; at = dom.parent(at)) {
      const name = nameOf(at);
      if (name) return `${name} > ${way}`;
      way = `${tagName(dom, at)} > ${way}`;
    }
    return way;
  };
}

/** By its place below the nearest named ancestor: the one way for an element that says nothing. */
export function place(dom: Dom, element: Element, only: Only): string {
  let way = "";
  for (let at: Element | null = element; at; at = dom.parent(at)) {
    const name = at === element ? null : ownName(dom, at, only);
    if (name) return name + way;
    way = ` > ${tagName(dom, at)}:nth-child(${placeOf(dom, at)})${way}`;
  }
  return way.slice(" > ".length);
}

function ownName(dom: Dom, element: Element, only: Only): string | null {
  const tag = dom.tag(element);
  if (tag === "body" || tag === "html") return tag;
  return byIdOrClass(dom, element, only(element)) ?? bySaying(dom, element, only(element));
}

function placeOf(dom: Dom, element: Element): number {
  let place = 1;
  for (let at = dom.previous(element); at; at = dom.previous(at)) place++;
  return place;
}
