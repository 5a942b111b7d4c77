/** Index into `Reading.blocks` and `Reading.elements`. */
export type BlockId = number;
/** Index into `Reading.lines` and `Reading.texts`. */
export type LineId = number;

/** One block-level element of the page, as plain data. */
export interface Block {
  readonly id: BlockId;
  /** −1 for the root (the body). */
  readonly parent: BlockId;
  /** One past its last descendant: its descendants are `id + 1 … end − 1`. */
  readonly end: BlockId;
  readonly depth: number;
  /** Lower case. */
  readonly tag: string;
  /** ARIA role, lower case, or "". */
  readonly role: string;
  /** `aria-label`, or "". */
  readonly label: string;
  /** The words of `id` and `class`, lower case, split at case changes and punctuation. */
  readonly names: readonly string[];
  /** Lines inside it: `firstLine … lastLine − 1`. */
  readonly firstLine: LineId;
  readonly lastLine: LineId;
  /** Characters of text inside it, and those of them inside links. */
  readonly chars: number;
  readonly linkChars: number;
  readonly links: number;
  readonly images: number;
  /** Form controls a person can type in or choose from. */
  readonly controls: number;
  /** Fields for an e-mail address. */
  readonly emails: number;
  /** Hidden by the page itself, as far as attributes and inline style tell. */
  readonly hidden: boolean;
  /** `fixed` or `sticky` in its inline style, else "". */
  readonly position: "fixed" | "sticky" | "";
}

/** One run of inline text: a paragraph, a heading, a list item, a piece between two `<br>`. */
export interface Line {
  readonly id: LineId;
  /** The innermost block that holds it. */
  readonly block: BlockId;
  /** White space folded, trimmed; holds a letter or a digit. */
  readonly text: string;
  /** Its text up to the first element's border: "Tags:" of "Tags: rivers, mills". */
  readonly lead: string;
  readonly linkChars: number;
  readonly links: number;
  /** Address of its first link, resolved against the page, or "". */
  readonly href: string;
  /** 1 to 6 inside a heading (or `role=heading`), else 0. */
  readonly heading: number;
  /** Characters inside b, strong, em, i. */
  readonly strongChars: number;
  /** Wholly inside an element with a click handler attribute or button role that is no link. */
  readonly clickable: boolean;
}

/** What the head and the machine-readable parts of a page say, as plain data. */
export interface PageFacts {
  readonly url: string;
  readonly documentTitle: string;
  /** `lang` of the root element, or "". */
  readonly lang: string;
  readonly dir: string;
  /** Every `<meta>` with a name, property or itemprop: [lower-case key, content], in order. */
  readonly metas: readonly (readonly [string, string])[];
  /** `<link rel>`: [lower-case rel, resolved href]. */
  readonly relations: readonly (readonly [string, string])[];
  /** Texts of `application/ld+json` scripts, unparsed, capped at 20 of 512 KB. */
  readonly jsonLd: readonly string[];
  /** `<time>` elements: their datetime attribute (or ""), the block they stand in, their text. */
  readonly times: readonly {
    readonly at: string;
    readonly block: BlockId;
    readonly text: string;
  }[];
  /**
   * Elements that say what they hold: [key, content or text, block]. The key is an `itemprop`,
   * `rel-author`, `link-author` (an address such as /author/…), `class-author` or `class-date`;
   * a line break stands between the pieces of a text.
   */
  readonly items: readonly (readonly [string, string, BlockId])[];
}

/**
 * A page read once. Everything but `elements` and `texts` is structured-cloneable data; live nodes
 * are found only in these two, by index.
 */
export interface Reading {
  readonly facts: PageFacts;
  readonly blocks: readonly Block[];
  readonly lines: readonly Line[];
  readonly elements: readonly Element[];
  /** For each line, the text nodes it was read from, in order. */
  readonly texts: readonly (readonly Text[])[];
  /** A cap was met, so that the page's end was not read. */
  readonly cut: boolean;
}
