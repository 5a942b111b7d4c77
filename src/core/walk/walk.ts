import type { Line } from "../reading";
import { Budget } from "./budget";
import { type Draft, draftOf, sums } from "./draft";
import { fieldOf } from "./field";
import { LineRun } from "./line-run";
import { type Look, lookAt, type Read, tagOf } from "./look";
import { controls, unread } from "./tags";

/** What lies deeper is not read. */
const MAX_DEPTH = 500;
const TEXT = 3;
const SHOW_ELEMENTS_AND_TEXT = 0x1 | 0x4;

/** An element the walk is inside of, and what it opened. */
interface Open {
  readonly block: Draft | null;
  readonly link: boolean;
  readonly strong: boolean;
  readonly click: boolean;
  readonly heading: number;
}

/** The state of one walk; it lives no longer than `segment`. */
export class Walk {
  readonly blocks: Draft[] = [];
  readonly elements: Element[] = [];
  readonly lines: Line[] = [];
  readonly texts: Text[][] = [];
  private readonly budget = new Budget();
  private readonly open: Open[] = [];
  private readonly inside: Draft[] = [];
  private readonly run = new LineRun();
  private links = 0;
  private strongs = 0;
  private clicks = 0;
  /** Class and id words of the blocks the walk is inside of. */
  private names = 0;
  private getAttribute: Read = () => null;

  get cut(): boolean {
    return this.budget.spent;
  }

  read(document: Document, body: Element): void {
    // Taken from an element that no form control can shadow; a form's own members can be.
    this.getAttribute = document.documentElement.getAttribute;
    const walker = document.createTreeWalker(body, SHOW_ELEMENTS_AND_TEXT);
    this.enter(body, "body");
    let node: Node | null = walker.firstChild();
    while (node) {
      const entered = this.visit(node);
      this.budget.add("nodes", 1);
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
    // A form's `nodeType` can be shadowed by a control of that name, a text's cannot.
    if (node.nodeType === TEXT) {
      this.text(node as Text);
      return false;
    }
    const element = node as Element;
    const tag = tagOf(element);
    if (tag === "br" || tag === "hr") this.flush();
    if (tag === "img" || tag === "picture") this.count("images");
    if (controls.has(tag)) this.countControl(element);
    if (unread.has(tag) || this.open.length >= MAX_DEPTH) return false;
    this.enter(element, tag);
    return true;
  }

  private text(node: Text): void {
    const at = this.inside[this.inside.length - 1];
    if (!at) return;
    this.budget.add("chars", node.data.length);
    this.run.add(node, this.links > 0, this.strongs > 0, this.clicks > 0);
  }

  private enter(element: Element, tag: string): void {
    const seen = lookAt(element, tag, this.getAttribute);
    const { link, strong, click, heading } = seen;
    const block = seen.isBlock ? this.block(element, seen) : null;
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

  private block(element: Element, seen: Look): Draft {
    this.flush();
    const parent = this.inside[this.inside.length - 1];
    const at = { id: this.blocks.length, depth: this.open.length, line: this.lines.length };
    const block = draftOf(seen, parent, at);
    this.blocks.push(block);
    this.elements.push(element);
    this.inside.push(block);
    this.names += block.names.length;
    this.budget.add("names", block.names.length);
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
    this.names -= block.names.length;
    block.end = this.blocks.length;
    block.lastLine = this.lines.length;
    const parent = this.inside[this.inside.length - 1];
    if (!parent) return;
    for (const sum of sums) {
      parent[sum] += block[sum];
    }
  }

  private countControl(element: Element): void {
    const { isTyped, asksAddress } = fieldOf((name) => this.getAttribute.call(element, name) ?? "");
    if (isTyped) this.count("controls");
    if (asksAddress) this.count("emails");
  }

  private count(sum: "links" | "images" | "controls" | "emails"): void {
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
    this.budget.add("lines", 1);
    this.budget.add("namesOverLines", this.names);
  }
}
