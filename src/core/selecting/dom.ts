import { unclobbered } from "../unclobbered";

/** As the browser gives them: to count many costs little, to take each in hand does. */
export type Matches = ArrayLike<Element> & Iterable<Element>;

/** The parts of the page's tree that selectors speak of, read past anything that shadows them. */
export interface Dom {
  readonly read: (element: Element, attribute: string) => string | null;
  readonly attributes: (element: Element) => readonly string[];
  readonly tag: (element: Element) => string;
  readonly parent: (element: Element) => Element | null;
  readonly next: (element: Element) => Element | null;
  readonly previous: (element: Element) => Element | null;
  readonly children: (element: Element) => readonly Element[];
  /** True when it holds text of its own, outside of its child elements. */
  readonly hasText: (element: Element) => boolean;
  readonly inside: (element: Element, selector: string) => readonly Element[];
  /** Every match in the document; none when the selector is not valid. */
  readonly all: (selector: string) => Matches;
}

const TEXT = 3;

export function domOf(document: Document): Dom {
  const root = unclobbered(document, "documentElement");
  const get = <K extends keyof Element & string>(name: K) => getter(root, name);
  const [tag, parent, childNodes] = [get("localName"), get("parentElement"), get("childNodes")];
  const [next, previous] = [get("nextElementSibling"), get("previousElementSibling")];
  const children = get("children");
  const find = root.querySelectorAll;
  const everywhere = unclobbered(document, "querySelectorAll");
  return {
    read: (element, attribute) => root.getAttribute.call(element, attribute),
    attributes: (element) => root.getAttributeNames.call(element),
    tag: (element) => tag(element),
    parent: (element) => parent(element),
    next: (element) => next(element),
    previous: (element) => previous(element),
    children: (element) => [...children(element)],
    hasText: (element) =>
      [...childNodes(element)].some((node) => node.nodeType === TEXT && /\S/.test(text(node))),
    inside: (element, selector) => [...find.call(element, selector)],
    all: (selector) => matches(() => everywhere.call(document, selector)),
  };
}

/** Reads one property of any element as the browser defines it. */
export function getter<K extends keyof Element & string>(root: Element, name: K) {
  for (let at: unknown = root; at; at = Object.getPrototypeOf(at)) {
    const get = Object.getOwnPropertyDescriptor(at, name)?.get;
    // An accessor of Element, Node or one of their mixins: its value is Element's of that name.
    if (get) return (element: Element): Element[K] => get.call(element);
  }
  return (element: Element): Element[K] => element[name];
}

function matches(find: () => Matches): Matches {
  try {
    return find();
  } catch (error) {
    // A name that no parser takes: the page's own doing, so that another way is tried.
    if (error instanceof Error || error instanceof DOMException) return [];
    throw error;
  }
}

function text(node: Node): string {
  return node.nodeValue ?? "";
}
