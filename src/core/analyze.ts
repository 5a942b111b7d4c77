import type { Verdict } from "./evidence";
import { isGranted } from "./filters/granted";
import type { SectionRule } from "./filters/lookup";
import type { SparedSection } from "./filters/spared-sections";
import type { BlockKind, ClutterKind, Level } from "./kinds";
import type { Line, LineId, Reading } from "./reading";
import type { PageView } from "./scoring/page-view";
import { judge } from "./sections/judge";
import { pinnedBlocks } from "./sections/pinned";
import { isStamped } from "./shapes/stamped";
import { articleOf, type Found, findArticle } from "./story/article";
import { type Belief, type Missing, missingIn } from "./story/missing";
import { secondOpinion } from "./story/second-opinion";
import type { Article } from "./story/story";
import { markBlocks } from "./tree";
import { segment } from "./walk/segment";
import { type Wishes, wishFor } from "./wishes";

/** What the user has chosen, as far as it bears on deciding. */
export interface Choices {
  readonly kinds: Readonly<Record<ClutterKind, boolean>>;
  /** Own section titles to hide. */
  readonly titles: readonly string[];
  /** What was said of single kinds and sections of this site; it outweighs `kinds`. */
  readonly wishes?: Wishes;
  /** What the user's filters say of sections on this page. */
  readonly sections?: readonly SectionRule[];
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
  /** What filters of the user's for sections would hide, were the story not in it. */
  readonly spared: readonly SparedSection[];
  readonly belief: Belief;
}

/** The blocks to act on at one level: topmost and disjoint, in document order. */
export interface Plan {
  readonly level: Level;
  readonly verdicts: readonly Verdict[];
  /** Those of them that may cost the story a paragraph. */
  readonly missing: readonly Missing[];
}

/**
 * The straight line: reads the page once and decides. Never changes the page.
 *
 * @param streaming - the page's end has not come: a second opinion on half a story is none
 */
export function analyze(document: Document, choices: Choices, streaming = false): Analysis {
  const reading = segment(document);
  const first = findArticle(reading);
  const second = streaming ? null : secondOpinion(document, first);
  const found = second
    ? { ...first, article: articleOf(first.view, first.article, second) }
    : first;
  const seen = { pinned: pinnedIn(document, reading, found), second };
  return { reading, acting: acts(found), ...judge(found, choices, seen) };
}

/**
 * Surer than this that a page is no article, it is left in peace. What tells articles was learned
 * on pages in Latin letters: of others it may be surer by mistake.
 */
const SURELY_NONE = 0.6;
const SURELY_NONE_ELSEWHERE = 0.75;
const LONG_ELSEWHERE = 80;
const MIN_LONG_ELSEWHERE = 3;
const LATIN = /\p{sc=Latin}/gu;

/** Whether Stet hides by itself on a page. */
export function acts({ article, view }: Found): boolean {
  if (article.isArticle) return true;
  if (article.headline === null) return false;
  const count = (is: (line: LineId) => boolean) => article.lines.filter(is).length;
  const prose = count((line) => view.prose[line] === true);
  const surely = isStamped(article, view) ? SURELY_NONE_ELSEWHERE : SURELY_NONE;
  if (prose >= 2 && article.confidence < surely) return true;
  const latin = article.text.match(LATIN)?.length ?? 0;
  if (latin > article.text.length / 4) return false;
  if (article.confidence >= SURELY_NONE_ELSEWHERE && !saysArticle(view)) return false;
  // Some of these scripts mark no end of a sentence.
  const long = count((line) => (view.lines[line]?.text.length ?? 0) >= LONG_ELSEWHERE);
  return long >= MIN_LONG_ELSEWHERE;
}

/** Whether the page's head says that it is one, and of what day. */
function saysArticle({ facts: { metas } }: PageView): boolean {
  const says = (key: string) => metas.find(([name]) => name === key)?.[1];
  return says("og:type") === "article" && says("article:published_time") !== undefined;
}

function pinnedIn(document: Document, reading: Reading, { article, view }: Found) {
  const holds = markBlocks(
    view.blocks,
    article.lines.map((id) => view.lines[id] as Line),
  );
  return pinnedBlocks(document, reading, (id) => holds[id] === true);
}

function isOn(kind: BlockKind, { kinds }: Choices): boolean {
  return kind === "furniture" || kind === "filter" || kinds[kind];
}

/** Below this confidence nothing is hidden at level `gentle`. */
const GENTLE = 0.99;

/** What to hide or dim at a level; nothing at `off`. */
export function plan(analysis: Analysis, level: Level, choices: Choices): Plan {
  const verdicts = verdictsAt(analysis, level, choices);
  return { level, verdicts, missing: missingIn(analysis.belief, verdicts) };
}

function verdictsAt(analysis: Analysis, level: Level, choices: Choices): readonly Verdict[] {
  if (level === "off") return [];
  if (level === "focus") return analysis.furniture;
  return analysis.verdicts.flatMap((verdict) => {
    const wish = wishFor(verdict, choices.wishes ?? {});
    if (wish === "hide") return { ...verdict, action: "hide" as const };
    const { kind, action, confidence } = verdict;
    const wanted = wish !== "keep" && (isGranted(verdict) || isOn(kind, choices));
    const sure = level === "default" || (action === "hide" && confidence >= GENTLE);
    return wanted && sure ? verdict : [];
  });
}
