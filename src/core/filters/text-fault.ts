/** Lines and characters of one text of filters. */
const MAX_LINES = 200_000;
const MAX_CHARS = 10_000_000;

/** Why a text is not taken at all. */
export type TextFault = "too_long" | "too_many_lines" | "page";

/** A text that no list can be: too big, or the page a server answers with in its place. */
export function textFault(text: string): TextFault | null {
  if (text.length > MAX_CHARS) return "too_long";
  if (/^\s*(?:<!doctype|<html|<\?xml)/i.test(text)) return "page";
  let lines = 1;
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) lines++;
  return lines > MAX_LINES ? "too_many_lines" : null;
}
