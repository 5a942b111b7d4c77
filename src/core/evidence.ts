import type { BlockKind } from "./kinds";
import type { BlockId } from "./reading";

/** A reason in the reader's language: a key of `locales/<lang>/messages.json` and what fills it. */
export interface Reason {
  readonly key: string;
  readonly fill: readonly string[];
}

/** What is decided of one block, and why; of what is to stay nothing is said. */
export interface Verdict {
  readonly block: BlockId;
  readonly action: "dim" | "hide";
  readonly kind: BlockKind;
  /** The title of the section it belongs to, as the page writes it, or "". */
  readonly title: string;
  /** 0 to 1: how sure it is that the block is no part of the story. */
  readonly confidence: number;
  /** Strongest first, never empty. */
  readonly reasons: readonly [Reason, ...Reason[]];
}
