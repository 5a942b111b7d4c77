/*
 * The story as plain data, between the page it is read from and the elements it becomes. A part is
 * a block; what runs in a line is a flat list of inlines, each with the marks that lie on it.
 */

export type Attributes = Readonly<Record<string, string>>;

/** The language and direction that hold in a place, "" where the page gives none. */
export interface Tongue {
  readonly lang: string;
  readonly dir: string;
}

/** An inline element. Inlines share the object, so that neighbours come to stand in one element. */
export interface Mark {
  readonly tag: string;
  readonly attributes: Attributes;
  /** The name this link points to, inside the story. */
  readonly pointsTo: string | null;
}

export interface Words {
  readonly kind: "words";
  readonly text: string;
  readonly marks: readonly Mark[];
}

export interface Break {
  readonly kind: "break";
  readonly marks: readonly Mark[];
}

export interface Picture {
  readonly kind: "picture";
  readonly attributes: Attributes;
  readonly marks: readonly Mark[];
}

export type Inline = Words | Break | Picture;

export interface Part {
  readonly kind: "part";
  readonly tag: string;
  readonly attributes: Attributes;
  readonly tongue: Tongue;
  /** What a link of the story may point to: ids of the page, of this part or of words in it. */
  readonly names: string[];
  content: Piece[];
}

export type Piece = Part | Inline;

export const isPart = (piece: Piece): piece is Part => piece.kind === "part";
export const isInline = (piece: Piece): piece is Inline => piece.kind !== "part";

export function newPart(
  tag: string,
  tongue: Tongue,
  content: Piece[] = [],
  attributes: Attributes = {},
): Part {
  return { kind: "part", tag, attributes, tongue, names: [], content };
}

/** What stands in a part that is not kept; its first block takes over its names. */
export function unwrap(part: Part): readonly Piece[] {
  part.content.find(isPart)?.names.unshift(...part.names);
  return part.content;
}

/** Characters of text inside. */
export function textLength(pieces: readonly Piece[]): number {
  let length = 0;
  for (const piece of pieces) {
    if (piece.kind === "words") length += piece.text.length;
    else if (piece.kind === "part") length += textLength(piece.content);
  }
  return length;
}

/** Whether one of the tags, or a picture ("img"), stands inside at any depth. */
export function holds(pieces: readonly Piece[], tags: ReadonlySet<string>): boolean {
  return pieces.some((piece) => {
    if (piece.kind === "picture") return tags.has("img");
    return piece.kind === "part" && (tags.has(piece.tag) || holds(piece.content, tags));
  });
}
