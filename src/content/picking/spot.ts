import type { Scope, Written } from "../../core/filters/write";
import type { BlockId } from "../../core/reading";
import type { Page } from "../page";
import { Blocks, type Described } from "./blocks";
import { Rules } from "./rules";

/** Where somebody points: one block of the page as it was read when the picker opened. */
export class Spot {
  private readonly rules: Rules;
  block: BlockId | null = null;
  private readonly blocks: Blocks;
  /** Narrower blocks that were widened from. */
  private trail: BlockId[] = [];

  constructor(page: Page) {
    page.touch();
    this.blocks = new Blocks(page.look());
    this.rules = new Rules(page, this.blocks);
  }

  get element(): Element | null {
    return this.block === null ? null : this.blocks.element(this.block);
  }

  get described(): Described | null {
    return this.block === null ? null : this.blocks.describe(this.block);
  }

  /** The rule for the block; null where there is none. */
  written(scope: Scope): Written | null {
    return this.block === null ? null : this.rules.of(this.block, scope);
  }

  /** @returns whether that is another block than before */
  point(element: Element | undefined): boolean {
    const id = this.blocks.around(element);
    if (id === null || id === this.block || this.trail.includes(id)) return false;
    return this.go(id);
  }

  /** All of these say whether they led anywhere. */
  widen(): boolean {
    const wider = this.block === null ? null : this.blocks.wider(this.block);
    if (wider === null) return false;
    const trail = this.block === null ? this.trail : [...this.trail, this.block];
    this.go(wider);
    this.trail = trail;
    return true;
  }

  narrow(): boolean {
    const last = this.trail.at(-1);
    const inner = last ?? (this.block === null ? null : this.blocks.narrower(this.block));
    if (inner === null) return false;
    const trail = this.trail.slice(0, -1);
    this.go(inner);
    this.trail = trail;
    return true;
  }

  beside(way: 1 | -1): boolean {
    const id = this.block === null ? null : this.blocks.beside(this.block, way);
    return id !== null && this.go(id);
  }

  private go(id: BlockId): boolean {
    this.block = id;
    this.trail = [];
    return true;
  }
}
