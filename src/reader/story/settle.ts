import { holds, isPart, type Part, type Piece, unwrap } from "./piece";
import { settleTable } from "./table";
import { tight } from "./tags";

const LISTS: ReadonlySet<string> = new Set(["ul", "ol"]);
const SHOWN_IN_FIGURES: ReadonlySet<string> = new Set(["img", "table", "pre", "blockquote"]);
/** A row keeps its empty cells: they hold the places of the others. */
const MAY_BE_EMPTY: ReadonlySet<string> = new Set(["td", "th", "hr"]);

/**
 * What a finished part leaves behind: itself, only its content, or nothing. The names of what is
 * left out are to be given to what follows.
 */
export function settle(part: Part): readonly Piece[] {
  dropRules(part);
  if (tight.has(part.tag)) tighten(part);
  if (part.tag === "figure") return settleFigure(part);
  if (part.tag === "table") return settleTable(part);
  return part.content.length > 0 || MAY_BE_EMPTY.has(part.tag) ? [part] : [];
}

/** A rule divides: none at the ends, no two in a row. */
export function dropRules(part: Part): void {
  const isRule = (piece: Piece | undefined) => piece?.kind === "part" && piece.tag === "hr";
  const { content } = part;
  if (!content.some(isRule)) return;
  part.content = content.filter((piece, at) => !isRule(piece) || !isRule(content[at + 1]));
  if (isRule(part.content[0])) part.content.shift();
  if (isRule(part.content.at(-1))) part.content.pop();
}

/** A single paragraph, alone or with lists beside it, stands without its `<p>`. */
function tighten(part: Part): void {
  const paragraphs = part.content.filter(isPart).filter(({ tag }) => tag === "p");
  const [only] = paragraphs;
  const fits = part.content.every(
    (piece) => piece === only || (isPart(piece) && LISTS.has(piece.tag)),
  );
  if (!only || paragraphs.length > 1 || !fits || !agree(only, part)) return;
  part.names.push(...only.names);
  part.content = part.content.flatMap((piece) => (piece === only ? only.content : [piece]));
}

function agree({ tongue }: Part, { tongue: other }: Part): boolean {
  return tongue.lang === other.lang && tongue.dir === other.dir;
}

/** Captions stay with what they tell of; a figure of mere text is text. */
function settleFigure(part: Part): readonly Piece[] {
  const shown = part.content.filter((piece) => !isPart(piece) || piece.tag !== "figcaption");
  const pictures = holds(shown, new Set(["img"]));
  if (pictures || (shown.length < part.content.length && holds(shown, SHOWN_IN_FIGURES))) {
    return [part];
  }
  part.content = shown.filter(isPart);
  return unwrap(part);
}
