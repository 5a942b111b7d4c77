import { type Analysis, type Choices, plan } from "../core/analyze";
import type { Level } from "../core/kinds";
import type { Filtered, PageFilters, Spares } from "./filters";
import { isStory } from "./story-hint";
import { targetsOf } from "./targets";

/** What is wanted of a page. */
export interface Aims {
  readonly level: Level;
  /** The reader asked for it on this page, story or not. */
  readonly asked: boolean;
  readonly choices: Choices;
  readonly filters: PageFilters | null;
}

/** What is to be hidden: by what was read in the page, and by the user's filters. */
export function aimAt(
  analysis: Analysis,
  { level, asked, choices, filters }: Aims,
  { isSpared, isShown }: Spares,
  shown: Iterable<Element>,
): Filtered {
  const { verdicts } =
    asked || isStory(analysis) ? plan(analysis, level, choices) : { verdicts: [] };
  const targets = targetsOf(analysis, { level, verdicts }, isSpared, shown);
  if (!filters) return { targets, effects: [], told: [] };
  return filters.apply(analysis, targets, { isSpared, isShown });
}
