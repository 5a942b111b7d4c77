import type { Block } from "../reading";
import { boxless, inline } from "./tags";

const HIDDEN_STYLE = /(?:^|;)\s*display\s*:\s*none/i;
const FIXED_STYLE = /(?:^|;)\s*position\s*:\s*(?:-webkit-)?(fixed|sticky)/i;
/** Between links, a mark that parts them. */
const SEPARATOR = /^[|•·]$/;
/** Between two line breaks, a piece of text so short is a bullet. */
const MAX_BULLET = 3;
const TEXT = 3;
const COMMENT = 8;
/** Matches what cannot stand within a line of text. */
const NOT_INLINE = `:not(${[...inline].join()})`;

/** `Element.prototype.getAttribute`, out of reach of a form's own members. */
export type Read = (this: Element, name: string) => string | null;

/** What an element's tag and attributes say of it. */
export interface Look {
  readonly tag: string;
  readonly role: string;
  readonly isBlock: boolean;
  readonly hidden: boolean;
  readonly position: Block["position"];
  readonly link: boolean;
  readonly strong: boolean;
  readonly click: boolean;
  /** 1 to 6, or 0. */
  readonly heading: number;
  readonly read: (name: string) => string | null;
}

export function lookAt(element: Element, tag: string, getAttribute: Read): Look {
  const read = (name: string) => getAttribute.call(element, name);
  const style = read("style") ?? "";
  const hidden = read("hidden") !== null || HIDDEN_STYLE.test(style);
  const role = (read("role") ?? "").toLowerCase();
  return {
    tag,
    role,
    isBlock: hidden || !runsOn(element, tag) || standsAlone(element, tag === "a"),
    hidden,
    position: (FIXED_STYLE.exec(style)?.[1]?.toLowerCase() ?? "") as Block["position"],
    link: tag === "a" && read("href") !== null,
    strong: tag === "b" || tag === "strong" || tag === "em" || tag === "i",
    click: isClickable(tag, role, read),
    heading: headingLevel(tag, role, read),
    read,
  };
}

/** A form's `localName` can be shadowed by a control of that name: then it is an element. */
export function tagOf(element: Element): string {
  const tag: unknown = element.localName;
  return typeof tag === "string" ? tag : "form";
}

/** Of a site's own elements, those that hold a piece of the text they stand in: "studies (1)". */
function runsOn(element: Element, tag: string): boolean {
  if (inline.has(tag) || !tag.includes("-")) return inline.has(tag);
  const touches = isText(element.previousSibling) || isText(element.nextSibling);
  return touches && element.querySelector(NOT_INLINE) === null;
}

function isText(node: Node | null): boolean {
  return node?.nodeType === TEXT && (node as Text).data.trim() !== "";
}

/** A link or a bold word between two line breaks is a line of its own, as a block would be. */
function standsAlone(element: Element, isLink: boolean): boolean {
  const before = neighbour(element, isLink, "previousSibling");
  const after = neighbour(element, isLink, "nextSibling");
  return (before === "break" && after !== "text") || (before === "none" && after === "break");
}

function neighbour(
  element: Element,
  isLink: boolean,
  way: "previousSibling" | "nextSibling",
): "none" | "break" | "text" {
  for (let node = element[way]; node; node = node[way]) {
    if (node.nodeType === TEXT) {
      const text = (node as Text).data.trim();
      if (isLink && SEPARATOR.test(text)) return "break";
      if (text.length > MAX_BULLET || /[\p{L}\p{N}]/u.test(text)) return "text";
    } else if (node.nodeType !== COMMENT && !boxless.has(tagOf(node as Element))) {
      return inline.has(tagOf(node as Element)) ? "text" : "break";
    }
  }
  return "none";
}

function headingLevel(tag: string, role: string, read: Look["read"]): number {
  if (/^h[1-6]$/.test(tag)) return Number(tag[1]);
  if (role !== "heading") return 0;
  const level = Number(read("aria-level") ?? 2);
  return level >= 1 && level <= 6 ? Math.floor(level) : 2;
}

function isClickable(tag: string, role: string, read: Look["read"]): boolean {
  if (tag === "button" || role === "button" || role === "link") return true;
  return read("onclick") !== null || read("data-href") !== null || read("data-url") !== null;
}
