import { type BlockKind, type ClutterKind, teaserKinds } from "../kinds";
import type { Block, BlockId, Line, LineId } from "../reading";
import type { PageView } from "../scoring/page-view";
import { matchTitle } from "../sections/section-title";
import { namesAuthor } from "../shapes/about-author";
import { frameOf, isThreadTitle, isTitledThread } from "../shapes/threads";

/** Kinds whose titles stand over running text that is none of the story's: remarks, teasers, lives. */
const told: ReadonlySet<BlockKind> = new Set([...teaserKinds, "comments", "author-more"]);
/** Of these, what is told by people, without a link perhaps; the others are lists that lead away. */
const spoken: ReadonlySet<ClutterKind> = new Set(["comments", "author-more"]);
const MIN_LINKS = 2;
const MIN_ITEMS = 3;
const SENTENCE = /[.!?…:;]["”’»)]?$/u;
const PAYWALL = /^(?:paywall|regwall)$/;
/** With more text, the name tells that the story itself lies behind it. */
const MAX_PAYWALL = 450;
/** The story comes first: so much of its words stands above such a section. */
const MIN_ABOVE = 0.5;
/** A section with more of the story's words than this is the story under a misleading title. */
const MAX_SHARE = 0.45;

/** Where a story has ended. */
interface Tails {
  /** Frames that begin with the title of a section of clutter. */
  readonly frames: readonly BlockId[];
  /** What stands below readers' remarks, where no running text of the story does. */
  readonly below: readonly BlockId[];
}

/**
 * Frames that begin with the title of a section of clutter and stand below the story or above its
 * headline. What reads like story in them is a remark, a teaser, a life.
 *
 * @param taken - the lines that read like the story
 */
export function titledTails(view: PageView, taken: readonly LineId[]): Tails {
  const words = (lines: readonly LineId[]) =>
    lines.reduce((sum, line) => sum + (view.words[line] as number), 0);
  const all = words(taken);
  const frames: BlockId[] = [];
  let below: readonly BlockId[] = [];
  for (const line of view.lines) {
    const known = namesAuthor(line, view) ? "author-more" : kindOf(line);
    const frame = known || isThreadTitle(line) ? frameOf(line, view) : null;
    const kind = known ?? (frame && isTitledThread(frame, view) ? "comments" : null);
    if (!frame || !kind || !(spoken.has(kind) || isList(frame, view))) continue;
    const inside = words(taken.filter((id) => id >= frame.firstLine && id < frame.lastLine));
    const above = words(taken.filter((id) => id < frame.firstLine));
    const isAbove = view.headline !== null && frame.lastLine <= view.headline;
    if (inside > all * MAX_SHARE || !(isAbove || above >= all * MIN_ABOVE)) continue;
    frames.push(frame.id);
    const isFirst = kind === "comments" && below.length === 0;
    if (isFirst && isLast(frame, taken, view)) below = blocksBelow(frame, view);
  }
  return { frames: [...frames, ...paywalls(view)], below };
}

/** Whether nothing of the story's running text stands below a block. */
function isLast({ lastLine }: Block, taken: readonly LineId[], { prose }: PageView): boolean {
  return !taken.some((id) => id >= lastLine && prose[id]);
}

/** The outermost blocks that begin below one. */
function blocksBelow(block: Block, { blocks }: PageView): readonly BlockId[] {
  const found: BlockId[] = [];
  for (let id = block.end; id < blocks.length; id = (blocks[id] as Block).end) found.push(id);
  return found;
}

/** A small box at the story's end that asks for money, by its name: what it holds is an offer. */
function paywalls({ blocks, headline }: PageView): readonly BlockId[] {
  return blocks
    .filter(
      ({ names, chars, links, controls, firstLine, lastLine }) =>
        names.some((name) => PAYWALL.test(name)) &&
        (links > 0 || controls > 0) &&
        chars <= MAX_PAYWALL &&
        lastLine > firstLine &&
        firstLine > (headline ?? 0),
    )
    .map(({ id }) => id);
}

/** Leads away, or names things without telling of them. */
function isList({ links, firstLine, lastLine }: Block, { lines }: PageView): boolean {
  const items = lines.slice(firstLine + 1, lastLine);
  if (links >= MIN_LINKS) return true;
  return items.length >= MIN_ITEMS && !items.some(({ text }) => SENTENCE.test(text));
}

function kindOf({ text }: Line): ClutterKind | null {
  const match = matchTitle(text);
  return match && !match.ambiguous && told.has(match.kind) ? match.kind : null;
}
