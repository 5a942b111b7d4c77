import type { SectionRule } from "../../core/filters/lookup";
import type { Trial } from "../../core/filters/meaning";
import { type Scope, type Written, writeRule } from "../../core/filters/write";
import type { BlockId } from "../../core/reading";
import type { Page } from "../page";
import type { Blocks } from "./blocks";

/** Milliseconds that trying one rule after another may take. */
const PATIENCE = 1_500;

/** Writes rules for the blocks of one reading; what was once found out is not asked again. */
export class Rules {
  private readonly page: Page;
  private readonly blocks: Blocks;
  private readonly known = new Map<string, Written | null>();
  private readonly supposed = new Map<string, ReturnType<Page["suppose"]>>();

  constructor(page: Page, blocks: Blocks) {
    this.page = page;
    this.blocks = blocks;
  }

  /** Null where no rule of this scope means the block. */
  of(block: BlockId, scope: Scope): Written | null {
    const key = `${block} ${scope}`;
    const known = this.known.get(key);
    if (known !== undefined) return known;
    const written = writeRule(this.trial(), block, scope);
    this.known.set(key, written);
    return written;
  }

  private trial(): Trial {
    const end = performance.now() + PATIENCE;
    return {
      document,
      place: { host: location.hostname, path: location.pathname + location.search },
      analysis: this.blocks.analysis,
      suppose: (sections) => this.suppose(sections),
      isOver: () => performance.now() > end,
    };
  }

  private suppose(sections: readonly SectionRule[]): ReturnType<Page["suppose"]> {
    const key = JSON.stringify(sections);
    const known = this.supposed.get(key) ?? this.page.suppose(sections);
    this.supposed.set(key, known);
    return known;
  }
}
