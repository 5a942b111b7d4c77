import type { SearchQuery } from "@codemirror/search";
import type { EditorState } from "@codemirror/state";

/** Places that are counted; of more it is only said that they are more. */
export const MOST_MATCHES = 1_000;

export interface Matches {
  /** At most one more than `MOST_MATCHES`. */
  readonly count: number;
  /** Which of them is selected, from 1; 0: none. */
  readonly at: number;
}

/** How often something stands in the text. @param query - one that is valid */
export function matchesOf(state: EditorState, query: SearchQuery): Matches {
  const { from, to } = state.selection.main;
  const cursor = query.getCursor(state);
  let count = 0;
  let at = 0;
  for (let next = cursor.next(); !next.done && count <= MOST_MATCHES; next = cursor.next()) {
    count++;
    if (next.value.from === from && next.value.to === to) at = count;
  }
  return { count, at };
}
