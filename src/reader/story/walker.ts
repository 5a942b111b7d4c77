import { keptAttributes, namesAt, tongueAt } from "./attributes";
import { Builder } from "./builder";
import { attribute, dataOf, isElement, isText, localName, namespaceOf, XHTML } from "./dom";
import { linkTo } from "./link";
import { mathText } from "./math";
import type { PictureFacts } from "./picture";
import type { Part } from "./piece";
import { dropped, marks, muted, parts, unwrapped } from "./tags";

/** Limits of one story: nodes read, levels of nesting, characters of text. */
const MAX_NODES = 200_000;
const MAX_DEPTH = 500;
const MAX_CHARS = 5_000_000;

/** What the walk asks of the page beside its tree. */
export interface Surroundings {
  readonly skip: ReadonlySet<Element>;
  readonly skipText: ReadonlySet<Text>;
  readonly baseUrl: string;
  /** What is to be shown of an image, null: nothing. */
  pictureOf(image: Element): PictureFacts | null;
  /** Whether the page shows an inline element as a block. */
  isBlock(element: Element): boolean;
}

/** Called when the walk leaves an element; null: do not go in. */
export type Leave = (() => void) | null;

/** Tells the builder, node by node, what the walk comes to. */
export class Walker {
  readonly #around: Surroundings;
  readonly #builder = new Builder();
  readonly #shown = new Set<string>();
  #nodes = 0;
  #chars = 0;
  /** Inside how many controls. */
  #muted = 0;
  tooDeep = false;

  constructor(around: Surroundings) {
    this.#around = around;
  }

  get full(): boolean {
    return this.#nodes > MAX_NODES || this.#chars > MAX_CHARS;
  }

  finish(): Part {
    return this.#builder.finish();
  }

  enter(node: Node, depth: number): Leave {
    this.#nodes++;
    if (isText(node)) this.#text(node);
    if (!isElement(node)) return null;
    if (depth >= MAX_DEPTH) {
      this.tooDeep = true;
      return null;
    }
    return this.#element(node);
  }

  #text(node: Text): void {
    if (this.#muted > 0 || this.#around.skipText.has(node)) return;
    const text = dataOf(node);
    this.#chars += text.length;
    this.#builder.words(text);
  }

  #element(element: Element): Leave {
    const tag = localName(element);
    if (namespaceOf(element) !== XHTML) return this.#foreign(element, tag);
    if (this.#around.skip.has(element)) return this.#skipped(element, tag);
    if (dropped.has(tag) || isHidden(element, tag)) return null;
    if (tag === "br") this.#builder.lineBreak();
    else if (tag === "hr") this.#builder.rule();
    else if (tag === "img") this.#image(element);
    else return this.#container(element, tag);
    return null;
  }

  #foreign(element: Element, tag: string): null {
    if (tag !== "math" || this.#muted > 0 || this.#around.skip.has(element)) return null;
    const text = mathText(element);
    this.#chars += text.length;
    this.#builder.words(text);
    return null;
  }

  #skipped(element: Element, tag: string): null {
    if (!runsOn(tag) || this.#around.isBlock(element)) this.#builder.boundary();
    return null;
  }

  #image(image: Element): void {
    const picture = this.#around.pictureOf(image);
    if (!picture) return;
    if (picture.kind === "letter") {
      this.#builder.words(picture.text);
      return;
    }
    if (this.#shown.has(picture.address)) return;
    this.#shown.add(picture.address);
    this.#builder.picture(picture.attributes, picture.place);
  }

  #container(element: Element, tag: string): Leave {
    const inline = runsOn(tag) && !this.#around.isBlock(element);
    const undo = inline ? [] : [this.#block(element, tag)];
    if (muted.has(tag)) {
      this.#muted++;
      undo.push(() => this.#muted--);
    }
    undo.push(this.#mark(element, tag, inline));
    return () => {
      for (const step of undo.reverse()) step();
    };
  }

  /** A part of the story, or a mere boundary. */
  #block(element: Element, tag: string): () => void {
    const builder = this.#builder;
    builder.boundary();
    const hush = builder.speak(tongueAt(element));
    const rule = tag === "table" && isLayout(element) ? undefined : parts.get(tag);
    const names = namesAt(element, tag);
    const opened = rule && builder.open(rule, keptAttributes(element, tag), names);
    if (!opened) builder.name(names);
    return () => {
      if (opened) builder.close();
      else builder.boundary();
      hush();
    };
  }

  /** What lies on the words inside: the element itself when it is inline, a summary's weight. */
  #mark(element: Element, tag: string, inline: boolean): () => void {
    if (tag === "summary") {
      return this.#builder.mark({ tag: "strong", attributes: {}, pointsTo: null });
    }
    if (inline) this.#builder.name(namesAt(element, tag));
    const { lang, dir } = inline ? tongueAt(element) : { lang: "", dir: "" };
    const tongue = { ...(lang && { lang }), ...(dir && { dir }) };
    const link =
      tag === "a" ? linkTo(attribute(element, "href") ?? "", this.#around.baseUrl) : null;
    const kept = tag === "a" && !link ? undefined : marks.get(tag);
    if (!kept && !lang && !dir) return () => undefined;
    const attributes = { ...keptAttributes(element, tag), ...link?.attributes, ...tongue };
    const pointsTo = link?.pointsTo ?? null;
    return this.#builder.mark({ tag: kept ?? "span", attributes, pointsTo });
  }
}

function runsOn(tag: string): boolean {
  return marks.has(tag) || unwrapped.has(tag) || muted.has(tag) || tag.includes("-");
}

function isLayout(table: Element): boolean {
  const role = attribute(table, "role");
  return role === "presentation" || role === "none";
}

function isHidden(element: Element, tag: string): boolean {
  const hidden = attribute(element, "hidden");
  if (hidden !== null && hidden !== "until-found") return true;
  return runsOn(tag) && attribute(element, "aria-hidden") === "true";
}
