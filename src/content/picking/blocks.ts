import { nearest } from "../../core/above";
import type { Analysis } from "../../core/analyze";
import { ownTitle } from "../../core/filters/own-title";
import type { BlockKind } from "../../core/kinds";
import type { Block, BlockId } from "../../core/reading";
import { plainWords } from "../../core/text/fold";

/** What is said of a block that may be picked. */
export interface Described {
  /** What Stet holds it for; `story` where words of the story stand in it; null: nothing. */
  readonly kind: BlockKind | "story" | null;
  /** Its title or first words, or "". */
  readonly title: string;
  readonly words: number;
}

const MAX_TITLE = 60;

/** The blocks of one reading of a page, as somebody goes about in them. */
export class Blocks {
  readonly analysis: Analysis;
  private readonly ids: ReadonlyMap<Element, BlockId>;

  constructor(analysis: Analysis) {
    this.analysis = analysis;
    this.ids = new Map(analysis.reading.elements.map((element, id) => [element, id] as const));
  }

  /** The innermost block around an element, never the body. */
  around(element: Element | undefined): BlockId | null {
    const id = nearest(element ?? null, this.ids) ?? 0;
    return id > 0 ? id : null;
  }

  element(id: BlockId): Element | null {
    return this.analysis.reading.elements[id] ?? null;
  }

  /** The next larger block with more in it, or null. */
  wider(id: BlockId): BlockId | null {
    const block = this.block(id);
    for (let at = block.parent; at > 0; at = this.block(at).parent) {
      if (!sameContent(this.block(at), block)) return at;
    }
    return null;
  }

  /** The first block in it that holds something and less than all, or null. */
  narrower(id: BlockId): BlockId | null {
    const block = this.block(id);
    for (let at = id + 1; at < block.end; at++) {
      const inner = this.block(at);
      if (this.isSeen(at) && !sameContent(inner, block)) return at;
    }
    return null;
  }

  /** The block before or after it at its level, else beside what it lies in; or null. */
  beside(id: BlockId, way: 1 | -1): BlockId | null {
    const { end, parent } = this.block(id);
    if (way > 0) {
      const { length } = this.analysis.reading.blocks;
      for (let at = end; at < length; at++) if (this.isSeen(at)) return at;
      return null;
    }
    for (let at = id - 1; at > 0; at--) {
      const other = this.block(at);
      if (other.end <= id && other.parent <= parent && this.isSeen(at)) return at;
    }
    return null;
  }

  describe(id: BlockId): Described {
    const { reading, verdicts, article } = this.analysis;
    const block = this.block(id);
    const lines = reading.lines.slice(block.firstLine, block.lastLine);
    const told = ownTitle(reading, block)?.text ?? lines[0]?.text ?? "";
    const holdsStory = article.lines.some((at) => at >= block.firstLine && at < block.lastLine);
    return {
      kind: verdicts.find((one) => one.block === id)?.kind ?? (holdsStory ? "story" : null),
      title: told.length > MAX_TITLE ? `${told.slice(0, MAX_TITLE - 1)}…` : told,
      words: lines.reduce((sum, { text }) => sum + plainWords(text).length, 0),
    };
  }

  private block(id: BlockId): Block {
    // Every number that is asked for came out of the reading.
    return this.analysis.reading.blocks[id] as Block;
  }

  private isSeen(id: BlockId): boolean {
    const { firstLine, lastLine, images, controls } = this.block(id);
    if (firstLine === lastLine && images + controls === 0) return false;
    const box = this.element(id)?.getBoundingClientRect();
    return box !== undefined && box.width > 0 && box.height > 0;
  }
}

function sameContent(one: Block, other: Block): boolean {
  return (
    one.firstLine === other.firstLine &&
    one.lastLine === other.lastLine &&
    one.images === other.images &&
    one.controls === other.controls
  );
}
