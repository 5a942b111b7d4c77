import type { Block, BlockId, Line, LineId } from "../reading";
import { linkShare, type PageView } from "../scoring/page-view";
import { childrenOf } from "../tree";

/** "What locals are saying · 54", "Okur Yorumları (27)" */
const COUNTED = /^\D{3,60}(?:[·•|]\s?\d{1,6}|[(（[]\d{1,6}[)）\]])$/;
/** "Show 201 more" is fewer than there are. */
const FIGURE = /\d{1,6}/;
const MAX_MORE = 40;
const MAX_TITLE = 60;
const MAX_NAMED = 24;
/** What remarks are called in the world's main languages. */
const REMARKS =
  /comment|coment|kommentar|reactie|\bopini|отзыв|коммент|комента|评论|評論|コメント|댓글|تعليق|टिप्पणी|राय|yorum|bình luận|komentar|comenta/i;
const MAX_NAME = 40;
const MIN_REMARKS = 2;
const MAX_REMARK_LINES = 6;
/** What readers say is no list of links. */
const MAX_LINKED = 0.4;
const NAME = /^(?:comment\w*|kommentar\w*|yorum\w*)$/;

/** Whether a line may be the title of readers' remarks: by the figure at its end or by what it says. */
export function isThreadTitle({ text, links, clickable }: Line): boolean {
  if (links > 0 || clickable) return false;
  return COUNTED.test(text) || (text.length <= MAX_NAMED && REMARKS.test(text));
}

/**
 * Whether a block begins with such a title, and holds what only readers' remarks have: a field for
 * a text, remarks by their names or by who made them, or the way to the others.
 */
export function isTitledThread(block: Block, view: PageView): boolean {
  const title = view.lines[block.firstLine];
  const inside = view.lines.slice(block.firstLine + 1, block.lastLine);
  if (!title || inside.length === 0 || !isThreadTitle(title)) return false;
  if (block.emails > 0 || block.linkChars > block.chars * MAX_LINKED) return false;
  const held = view.blocks.slice(block.id, block.end);
  const inputs = held.filter(({ tag }) => tag === "input").length;
  return (
    block.controls > inputs ||
    held.some(({ names }) => names.some((name) => NAME.test(name))) ||
    signedBlocks(block, view) >= MIN_REMARKS ||
    leadsToOthers(inside.at(-1), Number(FIGURE.exec(title.text.replace(/^\D+/, ""))?.[0]))
  );
}

/** Whether a block that says what it is for holds a field for a longer text. */
export function asksForRemarks(block: Block, view: PageView): boolean {
  const inputs = view.blocks.slice(block.id, block.end).filter(({ tag }) => tag === "input").length;
  const [first, second] = view.lines.slice(block.firstLine, block.lastLine);
  const says = (line: Line | undefined) =>
    line !== undefined && line.text.length <= MAX_TITLE && REMARKS.test(line.text);
  return block.controls > inputs && (says(first) || says(second));
}

/** How many of the blocks right below one begin with a name in bold and go on with words. */
function signedBlocks(block: Block, { blocks, lines, words }: PageView): number {
  return childrenOf(block, blocks).filter(({ firstLine, lastLine }) => {
    const [name, said] = [lines[firstLine], lines[firstLine + 1]];
    if (!name || !said || lastLine - firstLine < 2 || lastLine - firstLine > MAX_REMARK_LINES)
      return false;
    const isName = name.text.length <= MAX_NAME && name.strongChars >= name.text.length - 1;
    return isName && linkShare(said) === 0 && (words[said.id] as number) > 2;
  }).length;
}

function leadsToOthers(line: Line | undefined, all: number): boolean {
  if (!line || line.text.length > MAX_MORE || !(line.links === 1 || line.clickable)) return false;
  const rest = Number(FIGURE.exec(line.text)?.[0]);
  return rest > 1 && rest < all;
}

/** The smallest block that begins with a line and holds more than that. */
export function frameOf(
  { id, block }: { readonly id: LineId; readonly block: BlockId },
  { blocks }: Pick<PageView, "blocks">,
): Block | null {
  let frame = blocks[block] as Block;
  while (frame.id > 0 && frame.lastLine <= id + 1) frame = blocks[frame.parent] as Block;
  return frame.id > 0 && frame.firstLine === id ? frame : null;
}
