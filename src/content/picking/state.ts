import type { Scope, Written } from "../../core/filters/write";
import type { Described } from "./blocks";

/** What the panel shows. */
export interface Shown {
  /** Pointing about; one block chosen; its rule kept. */
  readonly stage: "pointing" | "chosen" | "kept";
  readonly block: Described | null;
  readonly scope: Scope;
  /** The rule of the scope; null where none can be made. */
  readonly written: Written | null;
  /** What the rule hides is hidden now. */
  readonly preview: boolean;
  /** Something is being written or read just now. */
  readonly busy: boolean;
  /** What went wrong or was done, in the user's words, or "". */
  readonly said: string;
}

/** Nothing is chosen yet. */
export const atFirst: Shown = {
  stage: "pointing",
  block: null,
  scope: "one",
  written: null,
  preview: false,
  busy: false,
  said: "",
};

/** What somebody can do in the panel. */
export interface Acts {
  widen(): void;
  narrow(): void;
  choose(): void;
  scope(scope: Scope): void;
  togglePreview(): void;
  keep(): void;
  undo(): Promise<void>;
  /** Back to pointing; from there, away. */
  back(): void;
  end(): void;
}
