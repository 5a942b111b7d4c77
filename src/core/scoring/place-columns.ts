import type { Block, Line } from "../reading";
import { type Column, categories, flag } from "./column";
import { landmarkColumns } from "./landmarks";
import type { PageView } from "./page-view";

/** Tags that say something of the text in them, in the order of their bins. */
const tags = [
  "p",
  "li",
  "h1",
  "h2",
  "h3",
  "h4",
  "h5",
  "h6",
  "div",
  "td",
  "th",
  "blockquote",
  "figcaption",
  "pre",
  "dt",
  "dd",
  "button",
  "section",
  "article",
  "header",
  "footer",
  "body",
  "summary",
  "caption",
  "address",
  "center",
  "main",
  "aside",
  "nav",
  "ul",
  "form",
];
const tagNumber = new Map(tags.map((tag, number) => [tag, number]));

export function tagOf(line: Line, page: PageView): number {
  return tagNumber.get((page.blocks[line.block] as Block).tag) ?? tags.length;
}

export const tagEdges = categories(tags.length + 1);

/** Where in the tree a line stands. */
export const placeColumns: readonly Column[] = [
  { id: "tag", edges: tagEdges, of: tagOf },
  {
    id: "tag-words",
    edges: categories((tags.length + 1) * 4),
    of: (line, page) => tagOf(line, page) * 4 + wordClass(page.words[line.id] as number),
  },
  flag("hidden", (line, page) => (page.blocks[line.block] as Block).hidden),
  ...landmarkColumns,
  ...[1, 2, 3].map(
    (up): Column => ({
      id: `link-share-${up}-up`,
      edges: [0.02, 0.1, 0.25, 0.5, 0.8],
      of: (line, page) => linkShareIn(ancestor(line, page, up)),
    }),
  ),
  ...[1, 2, 3].map(
    (up): Column => ({
      id: `lines-${up}-up`,
      edges: [1, 3, 6, 12, 30, 80],
      of: (line, page) => lineCount(ancestor(line, page, up)),
    }),
  ),
  {
    id: "chars-a-line-1-up",
    edges: [15, 30, 60, 100, 160, 260],
    of: (line, page) => charsPerLine(ancestor(line, page, 1)),
  },
  {
    id: "chars-a-line-2-up",
    edges: [15, 30, 60, 100, 160, 260],
    of: (line, page) => charsPerLine(ancestor(line, page, 2)),
  },
  {
    id: "images-1-up",
    edges: [0, 1, 3],
    of: (line, page) => ancestor(line, page, 1).images,
  },
];

function wordClass(words: number): number {
  return words <= 3 ? 0 : words <= 10 ? 1 : words <= 30 ? 2 : 3;
}

/** The block `up` levels above a line's own block, or the highest there is. */
export function ancestor(line: Line, page: PageView, up: number): Block {
  let block = page.blocks[line.block] as Block;
  for (let step = 0; step < up && block.parent >= 0; step++)
    block = page.blocks[block.parent] as Block;
  return block;
}

function linkShareIn({ chars, linkChars }: Block): number {
  return chars === 0 ? 0 : linkChars / chars;
}

function lineCount(block: Block): number {
  return block.lastLine - block.firstLine;
}

function charsPerLine(block: Block): number {
  return block.chars / Math.max(1, lineCount(block));
}
