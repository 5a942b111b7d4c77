import { place } from "./selecting/anchors";
import { type Dom, domOf } from "./selecting/dom";
import { byContent, type Key, keySelector } from "./selecting/keys";
import { merged } from "./selecting/merge";
import { byAttribute, byIdOrClass, bySaying, tagName } from "./selecting/names";
import { byNext, byPrevious } from "./selecting/neighbours";
import { type Search, searchIn } from "./selecting/search";

/**
 * What a selector goes by, surest first. `shape` (its tag below a named ancestor) and `place`
 * (`:nth-child`) can come to mean another element when the page changes: they are never
 * remembered, and `place` has to be dropped the moment `holds` says no.
 */
export type How = "name" | "attribute" | "content" | "neighbour" | "shape" | "place";

/** A selector that means nothing in the document but these elements. */
export interface Rule {
  readonly selector: string;
  readonly how: How;
  /** The planned elements it means (or the children of one of them). */
  readonly elements: readonly Element[];
}

export interface Selection {
  readonly rules: readonly Rule[];
  /** Planned elements that no selector means exactly, or past what can be sought: they stay. */
  readonly without: readonly Element[];
}

/** To find one element's selector, some ten searches visit every element of the document. */
const MAX_VISITS = 4_000_000;
/** So many are sought on the largest page. */
const MIN_SOUGHT = 16;

/**
 * Writes selectors that match exactly the planned elements (or what is inside of them).
 *
 * @param planned - topmost and disjoint elements of the document
 * @param before - rules of an earlier run, kept where they still are exact
 */
export function select(
  document: Document,
  planned: readonly Element[],
  before: readonly Rule[] = [],
): Selection {
  const search = searchIn(document, planned);
  const most = Math.max(MIN_SOUGHT, MAX_VISITS / search.dom.all("*").length);
  const found: Rule[] = [];
  const covered = new Set<Element>();
  const take = (selector: string, how: How) => {
    const elements = [...search.matches(selector)];
    found.push({ selector, how, elements });
    for (const element of elements) covered.add(element);
  };
  const isCovered = (element: Element): boolean =>
    covered.has(element) || isWhole(search.dom, element, (child) => covered.has(child));
  for (const { selector, how } of before) {
    const means = [...search.matches(selector)];
    const [one] = means;
    if (one && !means.every(isCovered) && search.fits(one)(selector)) take(selector, how);
  }
  const keys: Key[] = [];
  const without = planned.filter((element, index) => {
    if (index >= most) return !isCovered(element);
    const rules = isCovered(element) ? [] : rulesFor(search, element);
    for (const [selector, how] of rules ?? []) {
      if (typeof selector === "string") take(selector, how);
      else keys.push(selector);
    }
    return rules === null;
  });
  for (const alike of merged(keys)) take(keySelector(alike), "content");
  return { rules: found, without };
}

/** True while a rule still means its elements and nothing else. */
export function holds(document: Document, rule: Rule): boolean {
  const matched = [...domOf(document).all(rule.selector)];
  return (
    matched.length === rule.elements.length &&
    matched.every((element, index) => element === rule.elements[index])
  );
}

type Found = readonly [selector: string | Key, how: How];

/** The rule for an element, else rules for all of its children; null when there are none. */
function rulesFor(search: Search, element: Element): readonly Found[] | null {
  const own = sayingRule(search, element);
  if (own) return [own];
  const inner = childRules(search, element);
  if (inner) return inner;
  const last = lastResort(search, element);
  return last && [last];
}

/** By what the element, its content or a neighbour says. */
function sayingRule(search: Search, element: Element): Found | null {
  const { dom, fits, only, above } = search;
  const exact = fits(element);
  const named = byIdOrClass(dom, element, exact);
  if (named) return [named, "name"];
  const said = bySaying(dom, element, exact);
  if (said) return [said, "attribute"];
  const way = above(element);
  const below = byIdOrClass(dom, element, exact, way);
  if (below) return [below, "name"];
  const key = byContent(dom, element, exact, way);
  if (key) return [key, "content"];
  const written = byAttribute(dom, element, exact, way);
  if (written) return [written, "attribute"];
  const beside = byNext(dom, element, exact, way) ?? byPrevious(dom, element, exact, only);
  return beside ? [beside, "neighbour"] : null;
}

function childRules(search: Search, element: Element): readonly Found[] | null {
  const { dom } = search;
  const rules = new Map(dom.children(element).map((child) => [child, sayingRule(search, child)]));
  if (!isWhole(dom, element, (child) => rules.get(child) !== null)) return null;
  return [...rules.values()].filter((rule) => rule !== null);
}

/** True when nothing of an element would be left with these children of it hidden. */
function isWhole(dom: Dom, element: Element, hidden: (child: Element) => boolean): boolean {
  const children = dom.children(element);
  return children.length > 0 && children.every(hidden) && !dom.hasText(element);
}

function lastResort(search: Search, element: Element): Found | null {
  const { dom, fits, above } = search;
  const exact = fits(element);
  const shape = above(element) + tagName(dom, element);
  if (exact(shape)) return [shape, "shape"];
  const where = place(dom, element, search.only);
  return exact(where) ? [where, "place"] : null;
}
