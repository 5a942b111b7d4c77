/** A stretch of a text: `text.slice(start, end)`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

const LINE_END = /[\n\t]/g;

/**
 * A text in pieces of at most `max` characters, each ended by a line break or a tab or, where
 * a line is longer, at its last space. The browsers' segmenter takes time that grows with the square of the
 * text it is given: 200,000 characters at once take a minute, in pieces a fifth of a second.
 */
export function pieces(text: string, max: number): readonly Span[] {
  const found: Span[] = [];
  let start = 0;
  while (start < text.length) {
    LINE_END.lastIndex = start;
    const line = LINE_END.exec(text)?.index;
    const stop = line ?? text.length;
    const end = stop - start <= max ? stop : cutBefore(text, start, start + max);
    if (end > start) found.push({ start, end });
    start = end === line ? end + 1 : end;
  }
  return found;
}

/** The last space before `limit`; `limit` itself where there is none, but never inside a pair. */
function cutBefore(text: string, start: number, limit: number): number {
  const space = text.lastIndexOf(" ", limit - 1);
  if (space > start + (limit - start) / 2) return space + 1;
  const high = text.charCodeAt(limit - 1);
  return high >= 0xd800 && high <= 0xdbff ? limit - 1 : limit;
}
