import type { Verdict } from "./evidence";
import type { BlockKind, ClutterKind, Level } from "./kinds";
import type { Reading } from "./reading";
import type { Article } from "./story";

/** What the user has chosen, as far as it bears on deciding. */
export interface Choices {
  readonly kinds: Readonly<Record<ClutterKind, boolean>>;
  /** Own section titles to hide. */
  readonly titles: readonly string[];
}

export interface Analysis {
  readonly reading: Reading;
  readonly article: Article;
  /** For every block that is accused of something, or that focus leaves out. */
  readonly verdicts: readonly Verdict[];
}

/** The blocks to act on at one level: topmost and disjoint, in document order. */
export interface Plan {
  readonly level: Level;
  readonly verdicts: readonly Verdict[];
}

/** The straight line: reads the page once and decides. Never changes the page. */
export declare function analyze(document: Document, choices: Choices): Analysis;

/** What to hide or dim at a level; nothing at `off`. */
export declare function plan(analysis: Analysis, level: Level, choices: Choices): Plan;

/** A kind as the popup and the page map name it. */
export type PlanKind = BlockKind;
