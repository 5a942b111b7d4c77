import { type Diagnostic, setDiagnostics } from "@codemirror/lint";
import type { EditorState, Text, TransactionSpec } from "@codemirror/state";
import type { Problem } from "../filters/outcome";

/** The words about a problem, in the user's language. */
export interface FaultWords {
  readonly why: (problem: Problem) => string;
  readonly instead: string;
}

/** Marks the words at fault; what could be written instead is one press away. */
export function markFaults(
  state: EditorState,
  problems: readonly Problem[],
  words: FaultWords,
): TransactionSpec {
  const found = problems.flatMap((problem): Diagnostic[] => {
    const place = placeOf(state.doc, problem.line, problem.refusal.column, problem.refusal.at);
    if (!place) return [];
    const { instead } = problem.refusal;
    return [
      {
        ...place,
        severity: "error",
        message: words.why(problem),
        actions:
          instead === null
            ? []
            : [
                {
                  name: `${words.instead} ${instead}`,
                  apply: (view, from) => {
                    const line = view.state.doc.lineAt(from);
                    view.dispatch({ changes: { from: line.from, to: line.to, insert: instead } });
                    view.focus();
                  },
                },
              ],
      },
    ];
  });
  return setDiagnostics(state, found);
}

/** Where words stand in a text that may have changed since; null when the line is gone. */
export function placeOf(
  doc: Text,
  line: number,
  column: number,
  words: string,
): { readonly from: number; readonly to: number } | null {
  if (line >= doc.lines) return null;
  const { from, to } = doc.line(line + 1);
  const start = Math.min(from + column, to);
  const end = Math.min(start + Math.max(1, words.length), to);
  return { from: start === end ? Math.max(from, end - 1) : start, to: end };
}
