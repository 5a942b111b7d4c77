import { ident, quoted } from "./css";
import type { Dom } from "./dom";

/** Whether a selector means what it should, and nothing else. */
export type Fits = (selector: string) => boolean;

const MAX_CLASSES = 8;
const MAX_PAIRED = 5;
const MAX_VALUE_CHARS = 300;
/** What an element is, in words of the page; `style` and the like only say how it looks now. */
const SAYING =
  /^(?:data-.+|aria-label|aria-labelledby|role|itemprop|itemtype|name|href|src|title|action|rel|for|datetime|alt)$/;
const CHANGING = /^(?:id|class|style|aria-(?:hidden|expanded|selected|busy)|tabindex|hidden)$/;

/** By its own id, else by one class, two, or all of them. */
export function byIdOrClass(dom: Dom, element: Element, fits: Fits, before = ""): string | null {
  return idOf(dom, element, fits, before) ?? classesOf(dom, element, fits, before);
}

/** By an attribute that says what it is (`data-…`, `aria-label`, `href` …). */
export function bySaying(dom: Dom, element: Element, fits: Fits, before = ""): string | null {
  return firstFit(attributes(dom, element, SAYING), fits, before + dom.tag(element));
}

/** By any other attribute: old pages have nothing else. */
export function byAttribute(dom: Dom, element: Element, fits: Fits, before = ""): string | null {
  const all = attributes(dom, element, ANY).slice(0, MAX_CLASSES);
  const tag = before + tagName(dom, element);
  return firstFit(all, fits, tag) ?? (all.length > 1 ? firstFit([all.join("")], fits, tag) : null);
}

/** `div`, `h3`, `my-element`: as a selector writes it. */
export function tagName(dom: Dom, element: Element): string {
  return ident(dom.tag(element));
}

/** The most that one element says of itself without its content: `a[href="…"]`, `div.x.y`. */
export function compoundOf(dom: Dom, element: Element): string {
  const tag = tagName(dom, element);
  const id = dom.read(element, "id");
  if (id) return `${tag}#${ident(id)}`;
  const [saying] = attributes(dom, element, SAYING);
  return tag + (saying ?? classNames(dom, element).join(""));
}

const ANY = /^/;

function idOf(dom: Dom, element: Element, fits: Fits, before: string): string | null {
  const id = ident(dom.read(element, "id") ?? "");
  return id && fits(`${before}#${id}`) ? `${before}#${id}` : null;
}

function classesOf(dom: Dom, element: Element, fits: Fits, before: string): string | null {
  const names = classNames(dom, element);
  if (names.length === 0) return null;
  const tag = tagName(dom, element);
  const whole = before + tag + names.join("");
  if (!fits(whole)) return null;
  const fewer = firstFit(names, fits, before) ?? firstFit(pairs(names), fits, before);
  return fewer ?? whole;
}

function classNames(dom: Dom, element: Element): readonly string[] {
  const names = (dom.read(element, "class") ?? "").split(/[ \t\n\f\r]+/).map(ident);
  return [...new Set(names)]
    .filter((name) => name !== "")
    .slice(0, MAX_CLASSES)
    .map(dotted);
}

function dotted(name: string): string {
  return `.${name}`;
}

function pairs(names: readonly string[]): readonly string[] {
  const first = names.slice(0, MAX_PAIRED);
  return first.flatMap((a, index) => first.slice(index + 1).map((b) => a + b));
}

function attributes(dom: Dom, element: Element, wanted: RegExp): readonly string[] {
  const written: string[] = [];
  for (const name of dom.attributes(element)) {
    const value = dom.read(element, name) ?? "";
    if (!wanted.test(name) || CHANGING.test(name) || !writable(name, value)) continue;
    written.push(value === "" ? `[${name}]` : `[${name}=${quoted(value)}]`);
  }
  return written;
}

function writable(name: string, value: string): boolean {
  return /^[a-z][\w-]*$/.test(name) && value.length <= MAX_VALUE_CHARS && !value.includes("\0");
}

function firstFit(ends: readonly string[], fits: Fits, before: string): string | null {
  for (const end of ends) if (fits(before + end)) return before + end;
  return null;
}
