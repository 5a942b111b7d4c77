import { ident } from "../selecting/css";
import type { Dom } from "../selecting/dom";

const MAX_NAME = 40;
const PART = /[\p{Lu}]?[\p{Ll}]+|\p{Lu}+/gu;
const MIN_PART = 3;

/** `div#newsletter`, `div.related`: by names that a person has written, not a machine. */
export function* stableNames(dom: Dom, element: Element): Generator<string> {
  const tag = ident(dom.tag(element));
  const id = dom.read(element, "id") ?? "";
  if (isStable(id)) yield `${tag}#${ident(id)}`;
  const classes = (dom.read(element, "class") ?? "").split(/\s+/).filter(isStable).slice(0, 6);
  for (const name of classes) yield `${tag}.${ident(name)}`;
  if (classes.length > 1) yield tag + classes.map((name) => `.${ident(name)}`).join("");
}

/** Whole words with vowels between marks: not `css-1q8x`, `sc-bdVaJa`, `_3kTz`. */
export function isStable(name: string): boolean {
  if (name.length < MIN_PART || name.length > MAX_NAME || !/^[a-z][a-z_-]*$/i.test(name)) {
    return false;
  }
  const parts = name.match(PART) ?? [];
  return parts.every((part) => part.length >= MIN_PART && /[aeiouy]/i.test(part));
}
