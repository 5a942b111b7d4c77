import { accuse } from "./accuse";
import { findArticle } from "./article";
import type { Verdict } from "./evidence";
import { furniture } from "./furniture";
import type { ClutterKind, Level } from "./kinds";
import type { Reading } from "./reading";
import { segment } from "./segment";
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
  /** For every block that is accused of something, in document order; disjoint. */
  readonly verdicts: readonly Verdict[];
  /** What only level `focus` hides: all that is left beside the headline and the story. */
  readonly furniture: readonly Verdict[];
}

/** The blocks to act on at one level: topmost and disjoint, in document order. */
export interface Plan {
  readonly level: Level;
  readonly verdicts: readonly Verdict[];
}

/** The straight line: reads the page once and decides. Never changes the page. */
export function analyze(document: Document, choices: Choices): Analysis {
  const reading = segment(document);
  const found = findArticle(reading);
  const userTitles = new Set(choices.titles.map((title) => title.trim().toLowerCase()));
  const verdicts = accuse({ ...found, userTitles });
  return { reading, article: found.article, verdicts, furniture: furniture(found) };
}

/** Below this confidence nothing is hidden at level `gentle`. */
const GENTLE = 0.95;

/** What to hide or dim at a level; nothing at `off`. */
export function plan(analysis: Analysis, level: Level, choices: Choices): Plan {
  if (level === "off") return { level, verdicts: [] };
  if (level === "focus") return { level, verdicts: analysis.furniture };
  const wanted = analysis.verdicts.filter(
    ({ kind }) => kind === "furniture" || choices.kinds[kind],
  );
  if (level === "default") return { level, verdicts: wanted };
  return {
    level,
    verdicts: wanted.filter(({ action, confidence }) => action === "hide" && confidence >= GENTLE),
  };
}
