import { getter } from "../selecting/dom";
import { unclobbered } from "../unclobbered";

/** What the steps of a rule ask of elements, past anything in the page that shadows it. */
export interface Elements {
  readonly all: (selector: string) => readonly Element[];
  readonly matches: (element: Element, selector: string) => boolean;
  /** By a selector that begins with a combinator. */
  readonly from: (element: Element, selector: string) => readonly Element[];
  readonly parent: (element: Element) => Element | null;
  readonly text: (element: Element) => string;
  readonly attributes: (element: Element) => readonly (readonly [string, string])[];
  readonly style: (element: Element, where: string, name: string) => string;
  readonly xpath: (from: Node, expression: string) => readonly Element[];
}

/** `XPathResult.ORDERED_NODE_SNAPSHOT_TYPE`. */
const IN_ORDER = 7;
const ELEMENT = 1;

export function elementsIn(document: Document): Elements {
  const root = unclobbered(document, "documentElement");
  const everywhere = unclobbered(document, "querySelectorAll");
  const evaluate = unclobbered(document, "evaluate");
  const parent = getter(root, "parentElement");
  const text = getter(root, "textContent");
  const previous = getter(root, "previousElementSibling");
  const inside = (element: Element, selector: string) =>
    Array.from(root.querySelectorAll.call(element, selector));
  const value = (element: Element, name: string) => root.getAttribute.call(element, name) ?? "";
  return {
    all: (selector) => Array.from(everywhere.call(document, selector)),
    matches: (element, selector) => root.matches.call(element, selector),
    from(element, selector) {
      if (/^ (?:[^+~]|$)/.test(selector)) return inside(element, `:scope${selector}`);
      const above = parent(element);
      let place = 1;
      for (let at = previous(element); at; at = previous(at)) place++;
      return above ? inside(above, `:scope > :nth-child(${place})${selector}`) : [];
    },
    parent: (element) => parent(element),
    text: (element) => text(element) ?? "",
    attributes: (element) =>
      root.getAttributeNames.call(element).map((name) => [name, value(element, name)] as const),
    style(element, where, name) {
      const view = document.defaultView;
      const style = view?.getComputedStyle(element, where === "" ? null : where);
      return style?.getPropertyValue(name) ?? "";
    },
    xpath(from, expression) {
      const result = evaluate.call(document, expression, from, null, IN_ORDER, null);
      const nodes = Array.from({ length: result.snapshotLength }, (_, at) =>
        result.snapshotItem(at),
      );
      return nodes.filter((node): node is Element => node?.nodeType === ELEMENT);
    },
  };
}
