import type { SearchQuery } from "@codemirror/search";
import type { EditorState } from "@codemirror/state";

/** Places that are counted; of more it is only said that they are more. */
export const MOST_MATCHES = 1_000;
/** Characters, to the end of a line, that are looked through in one go. */
const PIECE = 50_000;

export interface Matches {
  /** At most one more than `MOST_MATCHES`. */
  readonly count: number;
  /** Which of them is selected, from 1; 0: none. */
  readonly at: number;
}

/**
 * How often something stands in the text, told after each piece of it: a long text takes longer
 * than a key may wait.
 *
 * @param query - one that is valid; what it finds lies within a line
 */
export function* matchesOf(state: EditorState, query: SearchQuery): Generator<Matches> {
  const { from, to } = state.selection.main;
  let count = 0;
  let at = 0;
  for (let start = 0; start <= state.doc.length; ) {
    const { to: end } = state.doc.lineAt(Math.min(start + PIECE, state.doc.length));
    const cursor = query.getCursor(state, start, end);
    for (let next = cursor.next(); !next.done && count <= MOST_MATCHES; next = cursor.next()) {
      count++;
      if (next.value.from === from && next.value.to === to) at = count;
    }
    yield { count, at };
    if (count > MOST_MATCHES) return;
    start = end + 1;
  }
}
