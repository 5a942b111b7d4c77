import { quoted } from "./css";
import type { Dom } from "./dom";
import { compoundOf, type Fits, tagName } from "./names";

const MAX_STEPS = 14;
const MAX_TOKENS = 12;
const MAX_LOOKED_AT = 60;
const MAX_HREF_CHARS = 300;

/** A key by content in its parts: `<self>:has(> <way><token>)`. */
export interface Key {
  /** The element, from its anchor down. */
  readonly self: string;
  /** From a child of the element down to the token's parent: `ul > li > `, or "". */
  readonly way: string;
  readonly token: string;
}

/**
 * By what it holds: `div:has(> ul > li > a[href="/first"])`. Never by place: it cannot come to mean
 * another block unless that holds the same at that depth.
 */
export function byContent(dom: Dom, element: Element, fits: Fits, before = ""): Key | null {
  const self = before + tagName(dom, element);
  for (const content of contents(dom, element)) {
    const key = { self, ...content };
    if (fits(keySelector([key]))) return key;
  }
  return null;
}

/** The selector of keys that differ in their tokens alone. */
export function keySelector(keys: readonly [Key, ...Key[]]): string {
  const [{ self, way, token }] = keys;
  const tokens = keys.length > 1 ? `:is(${keys.map((key) => key.token).join(",")})` : token;
  return `${self}:has(> ${way}${tokens})`;
}

/**
 * What tells an element's content apart, best first: paths from its children down to its first and
 * last link, its pictures and frames, then to anything with a name.
 */
export function contents(dom: Dom, element: Element): readonly Omit<Key, "self">[] {
  const links = distinct(dom, dom.inside(element, "a[href]"));
  const ends = links.length > 1 ? [links[0], links[links.length - 1]] : links;
  const things = [...ends, ...links.slice(1, 4), ...named(dom, element)];
  const paths = things.flatMap((thing) => (thing ? (path(dom, element, thing) ?? []) : []));
  return paths.slice(0, MAX_TOKENS);
}

/** Links with different, writable addresses. */
function distinct(dom: Dom, links: readonly Element[]): readonly Element[] {
  const seen = new Set<string>(["", "#"]);
  return links.filter((link) => {
    const href = dom.read(link, "href") ?? "";
    if (seen.has(href) || href.length > MAX_HREF_CHARS || href.startsWith("javascript:")) {
      return false;
    }
    return seen.add(href);
  });
}

function named(dom: Dom, element: Element): readonly Element[] {
  const pictures = dom.inside(element, "img[src],iframe[src],[id]").slice(0, 4);
  const others = dom
    .inside(element, "[class],[name],[itemprop],[aria-label],[role]")
    .slice(0, MAX_LOOKED_AT);
  const most = others.toSorted((a, b) => words(dom, b) - words(dom, a)).slice(0, 5);
  return [...pictures, ...most];
}

function words(dom: Dom, element: Element): number {
  return Math.min((dom.read(element, "class") ?? "").length, MAX_LOOKED_AT);
}

/** From a child of `from` down to `to`; null when it is too deep. */
function path(dom: Dom, from: Element, to: Element): Omit<Key, "self"> | null {
  const steps: string[] = [];
  for (let at = dom.parent(to); at !== from; at = dom.parent(at)) {
    if (!at || steps.length >= MAX_STEPS) return null;
    steps.unshift(`${tagName(dom, at)} > `);
  }
  return { way: steps.join(""), token: linkCompound(dom, to) ?? compoundOf(dom, to) };
}

/** A link is known by its address, whatever ids and classes a script gives it. */
function linkCompound(dom: Dom, element: Element): string | null {
  const href = dom.tag(element) === "a" ? dom.read(element, "href") : null;
  return href && href.length <= MAX_HREF_CHARS ? `a[href=${quoted(href)}]` : null;
}
