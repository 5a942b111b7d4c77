import { type Analysis, plan } from "../core/analyze";
import type { Level } from "../core/kinds";
import type { Missing } from "../core/story/missing";
import { anywayOn } from "../shared/anyway";
import type { Filtered, Spares } from "./filters";
import { isStory } from "./story-hint";
import { targetsOf } from "./targets";
import { choicesOf, type Terms } from "./terms";

/** What is wanted of a page. */
export interface Aims {
  readonly level: Level;
  /** The reader asked for it on this page, story or not. */
  readonly asked: boolean;
  readonly terms: Terms;
}

/** What is to be hidden, and what of the story that may cost. */
export interface Aimed extends Filtered {
  readonly missing: readonly Missing[];
}

export const NOTHING: Aimed = { targets: [], effects: [], told: [], missing: [] };

/** What is to be hidden: by what was read in the page, and by the user's filters. */
export function aimAt(
  analysis: Analysis,
  { level, asked, terms }: Aims,
  { isSpared, isShown }: Omit<Spares, "anyway">,
  shown: Iterable<Element>,
): Aimed {
  const isMeant = asked || isStory(analysis);
  const planned = plan(analysis, isMeant ? level : "off", choicesOf(terms));
  const targets = targetsOf(analysis, planned, isSpared, shown);
  const { missing } = planned;
  if (!terms.filters) return { ...NOTHING, targets, missing };
  const anyway = anywayOn(terms.settings.anyway, location.hostname);
  return { ...terms.filters.apply(analysis, targets, { isSpared, isShown, anyway }), missing };
}
