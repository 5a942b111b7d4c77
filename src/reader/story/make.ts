import { XHTML } from "./dom";
import {
  type Attributes,
  type Inline,
  isPart,
  type Mark,
  type Part,
  type Piece,
  type Tongue,
} from "./piece";

/**
 * Makes the elements of a story. Every one comes from `createElement` with a tag and attributes
 * that the rebuild has chosen; nothing is parsed.
 */
export function make(story: Part, document: Document): HTMLElement {
  return new Maker(story, document).part(story, story.tongue);
}

class Maker {
  readonly #document: Document;
  /** The new ids of what links of the story point to. */
  readonly #ids: ReadonlyMap<Part, string>;
  readonly #owners: ReadonlyMap<string, Part>;

  constructor(story: Part, document: Document) {
    this.#document = document;
    this.#owners = ownersOf(story);
    this.#ids = idsOf(story, this.#owners);
  }

  /** Depth is bounded by the walk that read the story. */
  part(part: Part, around: Tongue): HTMLElement {
    const element = this.#element(part.tag, { ...part.attributes, ...news(part, around) });
    const id = this.#ids.get(part);
    if (id) element.setAttribute("id", id);
    let run: Inline[] = [];
    for (const piece of part.content) {
      if (!isPart(piece)) {
        run.push(piece);
        continue;
      }
      this.#inlines(element, run);
      run = [];
      element.append(this.part(piece, part.tongue));
    }
    this.#inlines(element, run);
    return element;
  }

  /** Neighbours that share a mark stand in one element. */
  #inlines(into: Element, run: readonly Inline[]): void {
    let open: { readonly mark: Mark; readonly element: Element }[] = [];
    for (const inline of run) {
      const marks = inline.marks.filter((mark) => this.#leads(mark));
      const differs = open.findIndex(({ mark }, at) => mark !== marks[at]);
      if (differs >= 0) open = open.slice(0, differs);
      for (const mark of marks.slice(open.length)) {
        const element = this.#mark(mark);
        (open.at(-1)?.element ?? into).append(element);
        open.push({ mark, element });
      }
      (open.at(-1)?.element ?? into).append(this.#inline(inline));
    }
  }

  #inline(inline: Inline): Node {
    if (inline.kind === "words") return this.#document.createTextNode(inline.text);
    if (inline.kind === "break") return this.#element("br", {});
    return this.#element("img", inline.attributes);
  }

  /** A link into the story that finds nothing there is no link. */
  #leads(mark: Mark): boolean {
    return mark.pointsTo === null || this.#owners.has(mark.pointsTo);
  }

  #mark({ tag, attributes, pointsTo }: Mark): HTMLElement {
    const owner = pointsTo === null ? undefined : this.#owners.get(pointsTo);
    const id = owner && this.#ids.get(owner);
    return this.#element(tag, { ...attributes, ...(id && { href: `#${id}` }) });
  }

  #element(tag: string, attributes: Attributes): HTMLElement {
    // An XHTML element with an HTML name is an HTMLElement.
    const element = this.#document.createElementNS(XHTML, tag) as HTMLElement;
    // By name: always the same order, and "loading" before "src".
    for (const [name, value] of Object.entries(attributes).sort(([one], [two]) =>
      one < two ? -1 : 1,
    )) {
      element.setAttribute(name, value);
    }
    return element;
  }
}

/** What a part has to say of its tongue where another holds around it. */
function news({ tag, tongue }: Part, around: Tongue): Attributes {
  // A line across the page speaks none.
  if (tag === "hr") return {};
  return {
    ...(tongue.lang !== around.lang && { lang: tongue.lang }),
    ...(tongue.dir !== around.dir && { dir: tongue.dir }),
  };
}

/** The parts that links of the story point to, by name; the first of a name has it. */
function ownersOf(story: Part): Map<string, Part> {
  const owners = new Map<string, Part>();
  visit(story, (piece) => {
    if (!isPart(piece)) return;
    for (const name of piece.names) if (!owners.has(name)) owners.set(name, piece);
  });
  return owners;
}

/** Ids in document order for what is pointed to, so that a second rebuild gives the same. */
function idsOf(story: Part, owners: ReadonlyMap<string, Part>): Map<Part, string> {
  const wanted = new Set<Part>();
  visit(story, (piece) => {
    if (isPart(piece)) return;
    for (const { pointsTo } of piece.marks) {
      const owner = pointsTo === null ? undefined : owners.get(pointsTo);
      if (owner) wanted.add(owner);
    }
  });
  const ids = new Map<Part, string>();
  visit(story, (piece) => {
    if (isPart(piece) && wanted.has(piece)) ids.set(piece, `note-${ids.size + 1}`);
  });
  return ids;
}

function visit(piece: Piece, see: (piece: Piece) => void): void {
  see(piece);
  if (isPart(piece)) for (const inner of piece.content) visit(inner, see);
}
