import { type Range, StateEffect, StateField } from "@codemirror/state";
import { Decoration, type DecorationSet, EditorView, WidgetType } from "@codemirror/view";
import type { Notes } from "./contract";

const setNotes = StateEffect.define<Notes>();

/** Says at the end of a line what it does on the page it is tried on. */
export const lineNotes = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update(decorations, transaction) {
    const fresh = transaction.effects.findLast((effect) => effect.is(setNotes));
    if (!fresh) return decorations.map(transaction.changes);
    const { doc } = transaction.state;
    const all: Range<Decoration>[] = [];
    for (const [line, text] of fresh.value as Notes) {
      if (line < doc.lines) all.push(note(text).range(doc.line(line + 1).to));
    }
    return Decoration.set(all, true);
  },
  provide: (field) => EditorView.decorations.from(field),
});

export function noteLines(notes: Notes): StateEffect<Notes> {
  return setNotes.of(notes);
}

function note(text: string): Decoration {
  return Decoration.widget({ widget: new Note(text), side: 1 });
}

class Note extends WidgetType {
  private readonly text: string;

  constructor(text: string) {
    super();
    this.text = text;
  }

  override eq(other: Note): boolean {
    return this.text === other.text;
  }

  override toDOM(): HTMLElement {
    const element = document.createElement("span");
    element.className = "line-note";
    element.textContent = this.text;
    return element;
  }
}
