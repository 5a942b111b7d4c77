import { RangeSetBuilder } from "@codemirror/state";
import {
  Decoration,
  type DecorationSet,
  type EditorView,
  ViewPlugin,
  type ViewUpdate,
} from "@codemirror/view";
import { type TokenKind, tokensOf } from "./tokens";

const marks = new Map<TokenKind, Decoration>();

/** Shows the parts of the lines in sight apart. */
export const highlight = ViewPlugin.define(
  (view) => ({
    decorations: decorated(view),
    update(update: ViewUpdate) {
      if (update.docChanged || update.viewportChanged) this.decorations = decorated(update.view);
    },
  }),
  { decorations: ({ decorations }) => decorations },
);

function decorated({ state, visibleRanges }: EditorView): DecorationSet {
  const all = new RangeSetBuilder<Decoration>();
  for (const range of visibleRanges) {
    for (let at = range.from; at <= range.to; ) {
      const { from, to, text } = state.doc.lineAt(at);
      for (const token of tokensOf(text)) {
        if (token.to > token.from) all.add(from + token.from, from + token.to, mark(token.kind));
      }
      at = to + 1;
    }
  }
  return all.finish();
}

function mark(kind: TokenKind): Decoration {
  const made = marks.get(kind) ?? Decoration.mark({ class: `filter-${kind}` });
  marks.set(kind, made);
  return made;
}
