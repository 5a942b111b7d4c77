import {
  holds,
  isInline,
  isPart,
  newPart,
  type Part,
  type Piece,
  textLength,
  unwrap,
} from "./piece";

/** A cell with more text than this holds part of a story, not a datum. Characters. */
const MAX_CELL = 600;
const SECTIONS: ReadonlySet<string> = new Set(["thead", "tbody", "tfoot"]);
const LOOSE: ReadonlySet<string> = new Set(["td", "th", "caption"]);
/** What no cell of a data table holds. */
const PAGE_PARTS: ReadonlySet<string> = new Set(["table", "h2", "h3", "h4", "pre", "blockquote"]);

/** A table of data stays one; a table that lays out the page leaves what stands in its cells. */
export function settleTable(table: Part): readonly Piece[] {
  return isGrid(table) ? [table] : unwrap(table).flatMap((piece) => unlaid(piece, table));
}

function isGrid(table: Part): boolean {
  const rows = rowsOf(table);
  if (!rows?.some((row) => row.content.length > 1)) return false;
  const cells = rows.flatMap((row) => row.content.filter(isPart));
  const named = cells.some(({ tag }) => tag === "th") || table.content.some(isCaption);
  if (rows.length < 2 && !named) return false;
  return cells.every(
    (cell) => !holds(cell.content, PAGE_PARTS) && textLength(cell.content) <= MAX_CELL,
  );
}

/** The rows, or null when something else stands between them. */
function rowsOf(table: Part): Part[] | null {
  const rows: Part[] = [];
  for (const piece of table.content) {
    if (isInline(piece)) return null;
    if (piece.tag === "tr") rows.push(piece);
    else if (SECTIONS.has(piece.tag)) rows.push(...piece.content.filter(isPart));
    else if (!isCaption(piece)) return null;
  }
  const isCell = (piece: Piece) => isPart(piece) && (piece.tag === "td" || piece.tag === "th");
  return rows.every(({ tag, content }) => tag === "tr" && content.every(isCell)) ? rows : null;
}

function isCaption(piece: Piece): boolean {
  return isPart(piece) && piece.tag === "caption";
}

/** What a piece of a layout table leaves: its blocks, and its loose line as a paragraph. */
function unlaid(piece: Piece, table: Part): Piece[] {
  if (isInline(piece)) return [newPart("p", table.tongue, [piece])];
  if (SECTIONS.has(piece.tag) || piece.tag === "tr") {
    return unwrap(piece).flatMap((inner) => unlaid(inner, table));
  }
  if (!LOOSE.has(piece.tag)) return [piece];
  const loose = piece.content.filter(isInline);
  const blocks = piece.content.filter(isPart);
  if (loose.length > 0) blocks.unshift(newPart("p", piece.tongue, loose));
  blocks[0]?.names.unshift(...piece.names);
  return blocks;
}
