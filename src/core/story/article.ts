import type { Block, BlockId, LineId, Reading } from "../reading";
import { judgePage } from "../scoring/article-model";
import { decodeStory } from "../scoring/decode";
import { findHeadline } from "../scoring/headline";
import { storyOdds } from "../scoring/model";
import { type PageView, viewPage } from "../scoring/page-view";
import { type Model, shippedModel } from "../scoring/weights";
import { withoutClosing } from "../shapes/closing";
import { withoutOpening } from "../shapes/opening";
import { plainLists } from "../shapes/plain-lists";
import { strayBlocks } from "../shapes/strays";
import { linesOf } from "../tree";
import { articleText } from "./article-text";
import { withoutCopies } from "./copies";
import { withoutFar } from "./far";
import { nextStories } from "./next-stories";
import type { Article } from "./story";
import { titledTails } from "./tails";

/** A page's story and what the decision was made from. */
export interface Found {
  readonly article: Article;
  readonly view: PageView;
  /** For each line, the log-odds that it belongs to the story. */
  readonly odds: readonly number[];
  /** Blocks that tell other stories in full, below the first. */
  readonly next: ReadonlySet<BlockId>;
  /** Blocks of clutter that read like story, above or below it. */
  readonly tails: ReadonlySet<BlockId>;
}

/** Finds the story of a page, by the shipped model or another. */
export function findArticle(
  reading: Omit<Reading, "elements" | "texts">,
  fitted: Model = shippedModel(),
): Found {
  const headline = findHeadline(reading);
  const view = viewPage(reading, headline);
  const next = nextStories(reading, headline);
  const whole = lowered(storyOdds(view, fitted), reading.blocks, next, NEVER);
  const taken = takeStory(view, whole);
  const titled = titledTails(view, taken);
  const frames = [...titled.frames, ...plainLists(view, taken)];
  const strays = strayBlocks(view, taken);
  const tails = new Set([...frames, ...strays]);
  const ended = lowered(whole, reading.blocks, titled.below, NEVER);
  const framed = lowered(ended, reading.blocks, frames, TAIL);
  const told = framed === whole ? taken : takeStory(view, framed);
  // What tells articles was learned with strays among the lines.
  const verdict = judgePage(view, framed, told, fitted.article);
  const odds = lowered(framed, reading.blocks, strays, NEVER);
  const all = odds === framed ? told : takeStory(view, odds);
  const lines = withoutFar(all, odds, view);
  return {
    article: articleOf(view, { ...verdict, headline }, lines),
    view,
    odds,
    next: new Set(next),
    tails,
  };
}

/** The lines that make the story, given the log-odds of each. */
export function takeStory(view: PageView, odds: readonly number[]): readonly LineId[] {
  const taken = decodeStory(odds, view.words).filter((line) => line !== view.headline);
  return withoutCopies(withoutClosing(withoutOpening(taken, view), view), view);
}

/** The article that these lines make. */
export function articleOf(
  view: PageView,
  { isArticle, confidence, headline }: Pick<Article, "isArticle" | "confidence" | "headline">,
  lines: readonly LineId[],
): Article {
  const text = articleText(view, lines);
  return { isArticle, confidence, headline, lines, root: rootOf(view, lines), text };
}

/** Log-odds taken from the lines of another story, a stray, or what stands below readers' remarks. */
const NEVER = -20;
/** The same from what stands under a title of clutter. */
const TAIL = -4;

function lowered(
  odds: readonly number[],
  blocks: readonly Block[],
  frames: readonly BlockId[],
  by: number,
): readonly number[] {
  if (frames.length === 0) return odds;
  const inFrame = linesOf(frames, blocks);
  return odds.map((value, line) => (inFrame.has(line) ? value + by : value));
}

/** The smallest block that holds all the lines. */
function rootOf(reading: Pick<Reading, "blocks" | "lines">, lines: readonly LineId[]): BlockId {
  const first = reading.lines[lines[0] ?? -1];
  const last = lines.at(-1);
  if (!first || last === undefined) return 0;
  let root = first.block;
  while (root > 0 && last >= (reading.blocks[root] as Block).lastLine) {
    root = (reading.blocks[root] as Block).parent;
  }
  return root;
}
