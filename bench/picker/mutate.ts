/** The ways in which a site's next version differs, its story and its clutter being the same. */
export const mutations = ["renamed", "wrapped", "reordered", "all three"] as const;
export type Mutation = (typeof mutations)[number];

/** Of the elements that may be wrapped, and of the parents whose children may change places. */
const SHARE = 0.2;
const WRAPPABLE = "div,section,aside,ul,ol,p,h1,h2,h3,h4,form,nav,article,figure,table";
const TEXT = 3;
const MAX_TITLE = 80;

/** Changes a page in place; the block's own surroundings are changed in any case. */
export function mutate(document: Document, block: Element, how: Mutation, seed: number): void {
  const random = randomFrom(seed);
  if (how === "reordered" || how === "all three") reorder(document, block, random);
  if (how === "wrapped" || how === "all three") wrap(document, block, random);
  if (how === "renamed" || how === "all three") rename(document, random);
}

/** Every class and id gets a name that says nothing, the same one everywhere. */
function rename(document: Document, random: () => number): void {
  const names = new Map<string, string>();
  const fresh = (name: string): string => {
    const known = names.get(name) ?? `x${random().toString(36).slice(2, 9)}`;
    names.set(name, known);
    return known;
  };
  for (const element of document.body.querySelectorAll("[class],[id],[for],[aria-labelledby]")) {
    for (const name of ["class", "id", "for", "aria-labelledby"]) {
      const value = element.getAttribute(name)?.trim();
      if (value) element.setAttribute(name, value.split(/\s+/).map(fresh).join(" "));
    }
  }
}

/** Elements get a wrapper around them, or around all that is in them. */
function wrap(document: Document, block: Element, random: () => number): void {
  const all = [...document.body.querySelectorAll(WRAPPABLE)];
  const around = [block, ...all.filter((one) => one !== block && random() < SHARE)];
  for (const element of around) {
    if (!canBeWrapped(element)) continue;
    const wrapper = document.createElement("div");
    element.replaceWith(wrapper);
    wrapper.append(element);
  }
  if (!/^(?:DIV|SECTION|ASIDE|FORM)$/.test(block.tagName)) return;
  const inner = document.createElement("div");
  inner.append(...block.childNodes);
  block.append(inner);
}

function canBeWrapped({ parentElement }: Element): boolean {
  return parentElement !== null && !/^(?:UL|OL|DL|TR|TBODY|P|HTML)$/.test(parentElement.tagName);
}

/**
 * The block changes places with its siblings, and so do those around it, others, and the items of
 * lists anywhere; a title stays above what it heads. What the block holds keeps its order.
 */
function reorder(document: Document, block: Element, random: () => number): void {
  const around = [block.parentElement, block.parentElement?.parentElement];
  const others = [...document.body.querySelectorAll("ul,ol,div,aside,section")].filter((one) => {
    return random() < SHARE && (/^[UO]L$/.test(one.tagName) || !block.contains(one));
  });
  for (const parent of new Set([...around, ...others])) {
    if (parent && parent !== document.documentElement) shuffle(parent, random);
  }
}

function shuffle(parent: Element, random: () => number): void {
  const hasText = [...parent.childNodes].some(({ nodeType, nodeValue }) => {
    return nodeType === TEXT && /\S/.test(nodeValue ?? "");
  });
  if (hasText || parent.children.length < 2) return;
  const groups: Element[][] = [];
  let isLed = false;
  for (const child of parent.children) {
    const last = groups.at(-1);
    if (leads(child)) isLed = true;
    if (isLed && last && !leads(child)) last.push(child);
    else groups.push([child]);
  }
  parent.append(
    ...groups
      .map((group) => ({ group, at: random() }))
      .sort((one, other) => one.at - other.at)
      .flatMap(({ group }) => group),
  );
}

/** A heading, or a few words without a link above something of another sort. */
function leads(element: Element): boolean {
  const { tagName, textContent, nextElementSibling: next } = element;
  if (/^(?:H[1-6]|HEADER)$/.test(tagName)) return true;
  const text = textContent?.trim() ?? "";
  const isShort = text !== "" && text.length <= MAX_TITLE && !element.querySelector("a[href]");
  return isShort && next !== null && next.tagName + next.className !== tagName + element.className;
}

/** Mulberry32: the same seed, the same numbers. */
function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
