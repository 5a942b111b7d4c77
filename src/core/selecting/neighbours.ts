import type { Dom } from "./dom";
import { byContent, contents, keySelector } from "./keys";
import { byIdOrClass, bySaying, compoundOf, type Fits, tagName } from "./names";

/** How far a neighbour may be: from further away it would be a matter of counting, not of what. */
const MAX_STEPS = 3;

/**
 * By what comes right after it: `h3:has(+ ul > li > a[href="/first"])`. For a heading or a line
 * of bare text, which has nothing of its own to be known by.
 */
export function byNext(dom: Dom, element: Element, fits: Fits, before = ""): string | null {
  const self = before + tagName(dom, element);
  const steps: string[] = [];
  let at = dom.next(element);
  for (let count = 0; at && count < MAX_STEPS; count++, at = dom.next(at)) {
    const way = [...steps, ""].map((step) => `+ ${step}`).join(" ");
    const tag = tagName(dom, at);
    const inside = contents(dom, at).map(({ way: down, token }) => `${tag} > ${down}${token}`);
    for (const end of [compoundOf(dom, at), ...inside]) {
      if (end !== tag && fits(`${self}:has(${way}${end})`)) return `${self}:has(${way}${end})`;
    }
    steps.push(tag);
  }
  return null;
}

/** By what comes before it: `#promo + p`, `ul:has(> li > a[href="/last"]) + p`. */
export function byPrevious(
  dom: Dom,
  element: Element,
  fits: Fits,
  only: (of: Element) => Fits,
): string | null {
  let way = ` + ${tagName(dom, element)}`;
  let at = dom.previous(element);
  for (let count = 0; at && count < MAX_STEPS; count++, at = dom.previous(at)) {
    const key = keyOf(dom, at, only(at));
    if (key && fits(key + way)) return key + way;
    way = ` + ${tagName(dom, at)}${way}`;
  }
  return null;
}

function keyOf(dom: Dom, element: Element, fits: Fits): string | null {
  const name = byIdOrClass(dom, element, fits) ?? bySaying(dom, element, fits);
  if (name) return name;
  const key = byContent(dom, element, fits);
  return key && keySelector([key]);
}
