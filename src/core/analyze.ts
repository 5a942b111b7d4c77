import { accuse } from "./accuse";
import { articleOf, type Found, findArticle } from "./article";
import type { Verdict } from "./evidence";
import { furniture } from "./furniture";
import type { ClutterKind, Level } from "./kinds";
import { type Belief, type Missing, missingIn } from "./missing";
import { pinnedBlocks } from "./pinned";
import type { Block, Line, LineId, Reading } from "./reading";
import { secondOpinion } from "./second-opinion";
import { titleKey } from "./section-title";
import { segment } from "./segment";
import type { Article } from "./story";
import { markBlocks } from "./tree";

/** What the user has chosen, as far as it bears on deciding. */
export interface Choices {
  readonly kinds: Readonly<Record<ClutterKind, boolean>>;
  /** Own section titles to hide. */
  readonly titles: readonly string[];
}

export interface Analysis {
  readonly reading: Reading;
  readonly article: Article;
  /** Whether Stet hides by itself: on articles, and where it is in doubt but there is a story. */
  readonly acting: boolean;
  /** For every block that is accused of something, in document order; disjoint. */
  readonly verdicts: readonly Verdict[];
  /** What only level `focus` hides: all that is left beside the headline and the story. */
  readonly furniture: readonly Verdict[];
  readonly belief: Belief;
}

/** The blocks to act on at one level: topmost and disjoint, in document order. */
export interface Plan {
  readonly level: Level;
  readonly verdicts: readonly Verdict[];
  /** Those of them that may cost the story a paragraph. */
  readonly missing: readonly Missing[];
}

/** The straight line: reads the page once and decides. Never changes the page. */
export function analyze(document: Document, choices: Choices): Analysis {
  const reading = segment(document);
  const first = findArticle(reading);
  const second = secondOpinion(document, first);
  const found = second
    ? { ...first, article: articleOf(first.view, first.article, second) }
    : first;
  const userTitles = new Set(choices.titles.map((title) => titleKey(title)));
  const scene = { ...found, userTitles, pinned: pinnedIn(document, reading, found) };
  const verdicts = accuse(scene);
  const article = withoutAccused(found, verdicts);
  return {
    reading,
    article,
    acting: acts(found),
    verdicts,
    furniture: furniture({ ...found, article }),
    belief: { view: found.view, odds: found.odds, lines: found.article.lines, second },
  };
}

/** Surer than this that a page is no article, it is left in peace. */
const SURELY_NONE = 0.7;

/** Whether Stet hides by itself on a page. */
export function acts({ article, view }: Found): boolean {
  if (article.isArticle) return true;
  const prose = article.lines.filter((line) => view.prose[line]).length;
  return article.headline !== null && prose >= 2 && article.confidence < SURELY_NONE;
}

function pinnedIn(document: Document, reading: Reading, { article, view }: Found) {
  const holds = markBlocks(
    view.blocks,
    article.lines.map((id) => view.lines[id] as Line),
  );
  return pinnedBlocks(document, reading, (id) => holds[id] === true);
}

/** The story less the lines of blocks that turned out to be clutter. */
function withoutAccused({ article, view }: Found, verdicts: readonly Verdict[]): Article {
  const hidden = verdicts
    .filter(({ action }) => action === "hide")
    .map(({ block }) => view.blocks[block] as Block);
  const isHidden = (line: LineId) =>
    hidden.some((block) => line >= block.firstLine && line < block.lastLine);
  return articleOf(
    view,
    article,
    article.lines.filter((line) => !isHidden(line)),
  );
}

/** Below this confidence nothing is hidden at level `gentle`. */
const GENTLE = 0.95;

/** What to hide or dim at a level; nothing at `off`. */
export function plan(analysis: Analysis, level: Level, choices: Choices): Plan {
  const verdicts = verdictsAt(analysis, level, choices);
  return { level, verdicts, missing: missingIn(analysis.belief, verdicts) };
}

function verdictsAt(analysis: Analysis, level: Level, choices: Choices): readonly Verdict[] {
  if (level === "off") return [];
  if (level === "focus") return analysis.furniture;
  const wanted = analysis.verdicts.filter(
    ({ kind }) => kind === "furniture" || choices.kinds[kind],
  );
  if (level === "default") return wanted;
  return wanted.filter(({ action, confidence }) => action === "hide" && confidence >= GENTLE);
}
