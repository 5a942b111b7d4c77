import type { LineResult, RefusalCode } from "./rule";

/**
 * Thrown and caught within the parser of one line; nothing outside ever sees it. No `Error`: to note
 * where each was made takes a fifth of the time of a long list.
 */
export class Fault {
  readonly code: RefusalCode;
  readonly at: string;
  /** Characters before it, from where the one who caught it began to read. */
  readonly column: number;
  readonly instead: string | null;

  constructor(code: RefusalCode, at: string, column: number, instead: string | null = null) {
    this.code = code;
    this.at = at;
    this.column = column;
    this.instead = instead;
  }
}

const MAX_SHOWN = 60;

/** A fault as the answer for its line. */
export function refused({ code, at, column, instead }: Fault): LineResult {
  return {
    what: "refused",
    refusal: { code, column, at: at.slice(0, MAX_SHOWN), instead },
  };
}
