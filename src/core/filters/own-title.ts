import type { Block, Reading } from "../reading";
import { likeKey } from "./likeness";

const MAX_TITLE = 80;
/** A title's own block holds little else ("Related · See all"). */
const MAX_TITLE_LINES = 2;
const UNPRINTED = /\p{C}/gu;

/** What a block begins with, where tomorrow's block would begin with the same. */
export interface OwnTitle {
  readonly text: string;
  /** It is the whole first line, not what stands before the first link in it. */
  readonly whole: boolean;
}

/**
 * The first line of a block where that is a title: short, in a block of its own, no link to one
 * story among others. Null where there is none.
 */
export function ownTitle({ lines, blocks }: Reading, block: Block): OwnTitle | null {
  const line = block.firstLine < block.lastLine ? lines[block.firstLine] : undefined;
  const own = line && blocks[line.block];
  if (!line || !own) return null;
  const isOwn = own.lastLine - own.firstLine <= MAX_TITLE_LINES;
  const whole = line.linkChars === 0 || leads(block, line.heading, lines);
  const isLink = line.clickable || line.lead.length + line.linkChars > line.text.length;
  if (isLink && (!whole || line.clickable)) return null;
  const text = (whole ? line.text : line.lead).replace(UNPRINTED, "").trim();
  const isTitle = text.length <= MAX_TITLE && likeKey(text) !== "";
  return isTitle && (isOwn || !whole) ? { text, whole } : null;
}

/** A heading above several lines, none of which is a heading of its rank. */
function leads({ firstLine, lastLine }: Block, rank: number, lines: Reading["lines"]): boolean {
  const others = lines.slice(firstLine + 1, lastLine);
  return rank > 0 && others.length > 2 && others.every(({ heading }) => heading !== rank);
}

/** `:title(…)`, where the words can stand in it. */
export function titleBody({ text: title, whole }: OwnTitle): readonly string[] {
  if (!whole || title.includes('"') || /^\/.*\/[a-z]*$/s.test(title)) return [];
  return [/[,'()]/.test(title) ? `:title("${title}")` : `:title(${title})`];
}
