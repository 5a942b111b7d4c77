import { type Inline, isPart, type Mark, newPart, type Part, type Piece } from "./piece";
import { settle } from "./settle";

/** Marks on one word: they are made anew in every block, so many would multiply the page. */
const MAX_MARKS = 6;
const LISTS: ReadonlySet<string> = new Set(["ul", "ol"]);

/** Whether a mark says anything where others lie already. */
export function mayLie({ tag }: Mark, on: readonly Mark[]): boolean {
  if (on.length >= MAX_MARKS || on.some((mark) => mark.tag === tag)) return false;
  // The reading of a character stands on the character, nowhere else.
  return (tag !== "rt" && tag !== "rp") || on.some((mark) => mark.tag === "ruby");
}

/** Puts a piece into a part; what no list may hold gets an item around it. */
export function adopt(into: Part, piece: Piece): void {
  const isList = LISTS.has(into.tag);
  const fits =
    !isPart(piece) || (isList ? piece.tag === "li" : piece.tag === "dt" || piece.tag === "dd");
  if (fits || !(isList || into.tag === "dl")) {
    into.content.push(piece);
    return;
  }
  const last = into.content.at(-1);
  if (last && isPart(last) && LISTS.has(piece.tag)) last.content.push(piece);
  else into.content.push(...settle(newPart(isList ? "li" : "dd", into.tongue, [piece])));
}

/** The lines of a run letter by letter, empty ones at both ends left out. */
export function verbatim(run: readonly Inline[]): Inline[] {
  const text = verbatimText(run)
    .replace(/^(?:[ \t]*\n)+/, "")
    .trimEnd();
  return text === "" ? [] : [{ kind: "words", text, marks: [] }];
}

export function verbatimText(run: readonly Inline[]): string {
  return run.map((one) => (one.kind === "words" ? one.text : "\n")).join("");
}
