import type { Scope, Written } from "../../core/filters/write";
import type { BlockId } from "../../core/reading";
import type { Page } from "../page";
import { Blocks, type Described } from "./blocks";
import { Rules } from "./rules";

/** Milliseconds after which a page that has grown is read anew. */
const REST = 1_000;

/** Where somebody points: one block of the page as it was last read. */
export class Spot {
  block: BlockId | null = null;
  private readonly page: Page;
  private blocks: Blocks;
  private rules: Rules;
  private readAt = 0;
  /** Something has come since. */
  private hasGrown = false;
  /** Narrower blocks that were widened from. */
  private trail: BlockId[] = [];

  constructor(page: Page, signal: AbortSignal) {
    this.page = page;
    [this.blocks, this.rules] = this.read();
    const watch = new MutationObserver((changes) => {
      this.hasGrown ||= changes.some(({ addedNodes }) => addedNodes.length > 0);
    });
    watch.observe(document, { childList: true, subtree: true });
    signal.addEventListener("abort", () => watch.disconnect());
  }

  /** The page has taken the block out. */
  get isGone(): boolean {
    return this.element?.isConnected === false;
  }

  /** Reads the page as it is now; the block stays where it is still there. */
  lookAgain(): void {
    const { element } = this;
    [this.blocks, this.rules] = this.read();
    this.block = element?.isConnected ? this.blocks.around(element) : null;
    this.trail = [];
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

  /** Whether there is a block to choose at an element. */
  isAt(element: Element | undefined): boolean {
    return this.blocks.around(element) !== null;
  }

  /** @returns whether that is another block than before */
  point(element: Element | undefined): boolean {
    if (this.hasGrown && performance.now() - this.readAt > REST) this.lookAgain();
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

  private read(): [Blocks, Rules] {
    this.page.touch();
    const blocks = new Blocks(this.page.look());
    this.hasGrown = false;
    this.readAt = performance.now();
    return [blocks, new Rules(this.page, blocks)];
  }

  private go(id: BlockId): boolean {
    this.block = id;
    this.trail = [];
    return true;
  }
}
