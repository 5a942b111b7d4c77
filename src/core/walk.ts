import { type Draft, draftOf, sums } from "./draft";
import { LineRun } from "./line-run";
import { type Look, lookAt, type Read, tagOf } from "./look";
import type { Line } from "./reading";
import { controls, unread } from "./tags";

/** A page larger than this is read up to here; see `Reading.cut`. */
const MAX_NODES = 200_000;
const MAX_CHARS = 5_000_000;
const MAX_DEPTH = 500;

const ELEMENT = 1;
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
  cut = false;
  private readonly open: Open[] = [];
  private readonly inside: Draft[] = [];
  private readonly run = new LineRun();
  private links = 0;
  private strongs = 0;
  private clicks = 0;
  private chars = 0;
  private getAttribute: Read = () => null;

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
    if (controls.has(tag)) this.countControl(element);
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
    for (const sum of sums) {
      parent[sum] += block[sum];
    }
  }

  private countControl(element: Element): void {
    const read = (name: string) => this.getAttribute.call(element, name) ?? "";
    const type = read("type").toLowerCase();
    if (type !== "hidden" && type !== "submit") this.count("controls");
    if (type === "email" || /e-?mail/i.test(read("name") + read("autocomplete")))
      this.count("emails");
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
  }
}
