import { collectFacts } from "./facts";
import { LineRun } from "./line-run";
import { namesOf } from "./names";
import type { Block, BlockId, Line, Reading } from "./reading";
import { controls, inline, unread } from "./tags";

/** A page larger than this is read up to here; see `Reading.cut`. */
const MAX_NODES = 200_000;
const MAX_CHARS = 5_000_000;
const MAX_DEPTH = 500;

const ELEMENT = 1;
const SHOW_ELEMENTS_AND_TEXT = 0x1 | 0x4;
const HIDDEN_STYLE = /(?:^|;)\s*display\s*:\s*none/i;
const FIXED_STYLE = /(?:^|;)\s*position\s*:\s*(?:-webkit-)?(fixed|sticky)/i;

type Draft = { -readonly [K in keyof Block]: Block[K] };

/** An element the walk is inside of, and what it opened. */
interface Open {
  readonly block: Draft | null;
  readonly link: boolean;
  readonly strong: boolean;
  readonly click: boolean;
  readonly heading: number;
}

/**
 * Reads a page once, in document order, into blocks (block-level elements) and lines (runs of
 * inline text). The only walk over the page; no layout is read, so that it costs the page nothing.
 */
export function segment(document: Document): Reading {
  const walk = new Walk();
  const { body } = document;
  if (body) walk.read(document, body);
  const { elements } = walk;
  const idOf = new Map(elements.map((element, id) => [element, id]));
  const facts = collectFacts(document, (element) => nearest(element, idOf));
  return {
    facts,
    blocks: walk.blocks,
    lines: walk.lines,
    elements,
    texts: walk.texts,
    cut: walk.cut,
  };
}

function nearest(element: Element, idOf: ReadonlyMap<Element, BlockId>): BlockId {
  for (let at: Element | null = element; at; at = at.parentElement) {
    const id = idOf.get(at);
    if (id !== undefined) return id;
  }
  return 0;
}

/** The state of one walk; it lives no longer than `segment`. */
class Walk {
  readonly blocks: Draft[] = [];
  readonly elements: Element[] = [];
  readonly lines: Line[] = [];
  readonly texts: Text[][] = [];
  cut = false;
  private readonly open: Open[] = [];
  private readonly inside: Draft[] = [];
  private readonly run = new LineRun();
  private links = 0;
  private strongs = 0;
  private clicks = 0;
  private chars = 0;
  private getAttribute: (this: Element, name: string) => string | null = () => null;

  read(document: Document, body: Element): void {
    // Taken from an element that no form control can shadow; a form's own members can be.
    this.getAttribute = document.documentElement.getAttribute;
    const walker = document.createTreeWalker(body, SHOW_ELEMENTS_AND_TEXT);
    this.enter(body, "body");
    let nodes = 0;
    let node: Node | null = walker.firstChild();
    while (node) {
      const entered = this.visit(node);
      if (++nodes > MAX_NODES || this.chars > MAX_CHARS) this.cut = true;
      if (this.cut) break;
      node = (entered ? walker.firstChild() : null) ?? this.onward(walker, entered);
    }
    while (this.open.length > 0) this.leave();
  }

  /** Leaves what is finished and steps to the next node in document order. */
  private onward(walker: TreeWalker, entered: boolean): Node | null {
    if (entered) this.leave();
    for (;;) {
      const next = walker.nextSibling();
      if (next) return next;
      if (this.open.length <= 1 || !walker.parentNode()) return null;
      this.leave();
    }
  }

  /** True when the node is an element whose children are read next. */
  private visit(node: Node): boolean {
    if (node.nodeType !== ELEMENT) {
      this.text(node as Text);
      return false;
    }
    const element = node as Element;
    const tag = tagOf(element);
    if (tag === "br" || tag === "hr") this.flush();
    if (tag === "img" || tag === "picture") this.count("images");
    if (controls.has(tag)) this.count("controls");
    if (unread.has(tag) || this.open.length >= MAX_DEPTH) return false;
    this.enter(element, tag);
    return true;
  }

  private text(node: Text): void {
    const at = this.inside[this.inside.length - 1];
    if (!at) return;
    this.chars += node.data.length;
    this.run.add(node, this.links > 0, this.strongs > 0, this.clicks > 0);
  }

  private enter(element: Element, tag: string): void {
    const read = (name: string) => this.getAttribute.call(element, name);
    const style = read("style") ?? "";
    const hidden = read("hidden") !== null || HIDDEN_STYLE.test(style);
    const role = (read("role") ?? "").toLowerCase();
    const link = tag === "a" && read("href") !== null;
    const strong = tag === "b" || tag === "strong" || tag === "em" || tag === "i";
    const click = isClickable(tag, role, read);
    const block = inline.has(tag) && !hidden ? null : this.block(element, tag, role, style, hidden);
    const heading = headingLevel(tag, role, read);
    this.open.push({ block, link, strong, click, heading });
    if (link) this.enterLink(element as HTMLAnchorElement);
    if (strong) this.strongs++;
    if (click) this.clicks++;
    if (heading) this.run.heading = heading;
  }

  private enterLink(anchor: HTMLAnchorElement): void {
    this.links++;
    this.count("links");
    this.run.link(anchor.href);
  }

  private block(
    element: Element,
    tag: string,
    role: string,
    style: string,
    hidden: boolean,
  ): Draft {
    this.flush();
    const parent = this.inside[this.inside.length - 1];
    const read = (name: string) => this.getAttribute.call(element, name) ?? "";
    const block: Draft = {
      id: this.blocks.length,
      parent: parent?.id ?? -1,
      end: 0,
      depth: this.open.length,
      tag,
      role,
      label: read("aria-label"),
      names: namesOf(`${read("id")} ${read("class")}`),
      firstLine: this.lines.length,
      lastLine: this.lines.length,
      chars: 0,
      linkChars: 0,
      links: 0,
      images: 0,
      controls: 0,
      hidden: hidden || (parent?.hidden ?? false),
      position: (FIXED_STYLE.exec(style)?.[1]?.toLowerCase() ?? "") as Block["position"],
    };
    this.blocks.push(block);
    this.elements.push(element);
    this.inside.push(block);
    return block;
  }

  private leave(): void {
    const { block, link, strong, click, heading } = this.open.pop() as Open;
    if (block) this.flush();
    if (link) this.links--;
    if (strong) this.strongs--;
    if (click) this.clicks--;
    if (heading) this.run.heading = 0;
    if (block) this.close(block);
  }

  private close(block: Draft): void {
    this.inside.pop();
    block.end = this.blocks.length;
    block.lastLine = this.lines.length;
    const parent = this.inside[this.inside.length - 1];
    if (!parent) return;
    for (const sum of ["chars", "linkChars", "links", "images", "controls"] as const) {
      parent[sum] += block[sum];
    }
  }

  private count(sum: "links" | "images" | "controls"): void {
    const at = this.inside[this.inside.length - 1];
    if (at) at[sum]++;
  }

  /** Ends the line that is being read, if it has any text. */
  private flush(): void {
    const at = this.inside[this.inside.length - 1];
    const line = at && this.run.take(this.lines.length, at.id);
    if (!at || !line) return;
    at.chars += line.line.text.length;
    at.linkChars += line.line.linkChars;
    this.lines.push(line.line);
    this.texts.push(line.texts);
  }
}

/** A form's `localName` can be shadowed by a control of that name: then it is an element. */
function tagOf(element: Element): string {
  const tag: unknown = element.localName;
  return typeof tag === "string" ? tag : "form";
}

function headingLevel(tag: string, role: string, read: (name: string) => string | null): number {
  if (/^h[1-6]$/.test(tag)) return Number(tag[1]);
  if (role !== "heading") return 0;
  const level = Number(read("aria-level") ?? 2);
  return level >= 1 && level <= 6 ? Math.floor(level) : 2;
}

function isClickable(tag: string, role: string, read: (name: string) => string | null): boolean {
  if (tag === "button" || role === "button" || role === "link") return true;
  return read("onclick") !== null || read("data-href") !== null || read("data-url") !== null;
}
