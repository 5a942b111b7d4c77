import { Conditions, type Environment } from "./conditions";
import { parseLine } from "./parse";
import type { LineResult, NoteCode } from "./rule";

/**
 * Reads every line of a text. Lines end as on any system; a mark of byte order at the start and
 * characters that no UTF-8 could be (they came as U+FFFD) harm their own line alone.
 *
 * @returns an answer for each line, in order, made as it is asked for
 */
export function* parseText(text: string, environment: Environment): Generator<LineResult> {
  const conditions = new Conditions(environment);
  for (const line of linesOf(text)) {
    if (conditions.take(line)) yield note("condition");
    else yield conditions.holds ? parseLine(line) : note("off");
  }
}

function note(code: NoteCode): LineResult {
  return { what: "note", code };
}

function* linesOf(text: string): Generator<string> {
  let start = text.startsWith("\ufeff") ? 1 : 0;
  const end = /\r\n|\n|\r/g;
  for (let found = end.exec(text); found; found = end.exec(text)) {
    yield text.slice(start, found.index);
    start = end.lastIndex;
  }
  yield text.slice(start);
}
