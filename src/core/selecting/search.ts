import { anchorsOf } from "./anchors";
import { type Dom, domOf, type Matches } from "./dom";
import type { Fits } from "./names";

/** What a document answers while selectors are sought for what is planned in it. */
export interface Search {
  readonly dom: Dom;
  readonly matches: (selector: string) => Matches;
  /** It means this planned element, and nothing outside of what is planned. */
  readonly fits: (element: Element) => Fits;
  /** It means this element alone. */
  readonly only: (element: Element) => Fits;
  /** `#side > div > `: the way down from the nearest ancestor with a name. */
  readonly above: (element: Element) => string;
}

export function searchIn(document: Document, planned: readonly Element[]): Search {
  const dom = domOf(document);
  const seen = new Map<string, Matches>();
  const matches = (selector: string) => {
    const known = seen.get(selector) ?? dom.all(selector);
    seen.set(selector, known);
    return known;
  };
  const wanted = new Set(planned);
  const isInside = (element: Element): boolean => {
    for (let at: Element | null = element; at; at = dom.parent(at)) if (wanted.has(at)) return true;
    return false;
  };
  const only = (element: Element) => (selector: string) => {
    const all = matches(selector);
    return all.length === 1 && all[0] === element;
  };
  const exact = new Map<string, ReadonlySet<Element> | null>();
  /** What it means, or null where something of that lies outside of what is planned. */
  const meant = (selector: string): ReadonlySet<Element> | null => {
    const known = exact.get(selector);
    if (known !== undefined) return known;
    const all = matches(selector);
    // What is not read or wanted mostly comes last.
    const last = all[all.length - 1];
    const isMeant = (!last || isInside(last)) && [...all].every(isInside);
    const means = isMeant ? new Set(all) : null;
    exact.set(selector, means);
    return means;
  };
  const fits = (element: Element) => (selector: string) => meant(selector)?.has(element) === true;
  return { dom, matches, fits, only, above: anchorsOf(dom, only) };
}
