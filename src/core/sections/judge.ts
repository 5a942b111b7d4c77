import type { Analysis, Choices } from "../analyze";
import type { Verdict } from "../evidence";
import { sectionRulesOn } from "../filters/section-rules";
import { sparedSections, withoutSpared } from "../filters/spared-sections";
import type { BlockId, LineId } from "../reading";
import { articleOf, type Found } from "../story/article";
import type { Article } from "../story/story";
import { linesOf } from "../tree";
import { accuse } from "./accuse";
import { furniture } from "./furniture";
import { orphanTitles } from "./orphans";
import { titleKey } from "./section-title";

/** What only the live page can tell. */
export interface Seen {
  /** Blocks that a style sheet pins to the window. */
  readonly pinned: ReadonlySet<BlockId>;
  /** The lines that Readability takes, where it was asked. */
  readonly second: readonly LineId[] | null;
}

/** All that is decided of a page once its story is found, from data alone. */
export function judge(
  found: Found,
  choices: Choices,
  { pinned, second }: Seen,
): Omit<Analysis, "reading" | "acting"> {
  const ruled = sectionRulesOn(found.view.lines, choices.sections ?? []);
  const userTitles = new Set(choices.titles.map((title) => titleKey(title)));
  for (const [key, { keep }] of ruled.titles) {
    if (keep) userTitles.delete(key);
    else userTitles.add(key);
  }
  const scene = { ...found, userTitles, ruled, pinned };
  const spared = sparedSections(scene);
  const verdicts = withoutSpared(orphanTitles(accuse(scene), scene), spared);
  const article = withoutAccused(found, verdicts);
  return {
    article,
    verdicts,
    furniture: furniture({ ...found, article }, verdicts),
    spared,
    belief: { view: found.view, odds: found.odds, lines: found.article.lines, second },
  };
}

/** The story less the lines of blocks that turned out to be clutter. */
function withoutAccused({ article, view }: Found, verdicts: readonly Verdict[]): Article {
  const hidden = verdicts.filter(({ action }) => action === "hide");
  const gone = linesOf(
    hidden.map(({ block }) => block),
    view.blocks,
  );
  return articleOf(
    view,
    article,
    article.lines.filter((line) => !gone.has(line)),
  );
}
