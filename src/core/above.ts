import { unclobbered } from "./unclobbered";

/** The element around one; a form can hold a control that goes by the name of `parentElement`. */
export function parentOf(element: Element): Element | null {
  return unclobbered(element, "parentElement");
}

/** Whether an element or one around it is among some. */
export function isWithin(element: Element | null, all: ReadonlySet<Element>): boolean {
  for (let at = element; at; at = parentOf(at)) if (all.has(at)) return true;
  return false;
}

/** What is known of an element, or of the nearest around it of which anything is; or undefined. */
export function nearest<T>(element: Element | null, known: ReadonlyMap<Element, T>): T | undefined {
  for (let at = element; at; at = parentOf(at)) {
    const found = known.get(at);
    if (found !== undefined) return found;
  }
  return undefined;
}
