import { completionKeymap } from "@codemirror/autocomplete";
import { defaultKeymap, history, historyKeymap } from "@codemirror/commands";
import { lintKeymap } from "@codemirror/lint";
import { EditorState, type Extension } from "@codemirror/state";
import { drawSelection, EditorView, keymap, lineNumbers, placeholder } from "@codemirror/view";
import { completing } from "./complete";
import type { Editor, EditorSetup, OpenEditor } from "./contract";
import { lineNotes, noteLines } from "./counts";
import { changeBetween } from "./difference";
import { markFaults, placeOf } from "./faults";
import { finding, toggleFinding } from "./find";
import { highlight } from "./highlight";
import { phrasesOf } from "./phrases";

/** Opens the editor in `host`; it is gone when `until` aborts. Tab leaves it, as any field. */
export const openEditor: OpenEditor = (host, setup, until) => {
  const state = EditorState.create({ doc: setup.text, extensions: extensionsOf(setup) });
  const view = new EditorView({ state, parent: host });
  until.addEventListener("abort", () => view.destroy(), { once: true });
  return editorOf(view, setup);
};

function editorOf(view: EditorView, { words }: EditorSetup): Editor {
  return {
    setText: (text) => {
      const changes = changeBetween(view.state.doc.toString(), text);
      if (changes) view.dispatch({ changes });
    },
    showProblems: (problems) => view.dispatch(markFaults(view.state, problems, words)),
    showNotes: (notes) => view.dispatch({ effects: noteLines(notes) }),
    select: ({ line, refusal }) => {
      const place = placeOf(view.state.doc, line, refusal.column, refusal.at);
      if (!place) return;
      view.dispatch({
        selection: { anchor: place.from, head: place.to },
        effects: EditorView.scrollIntoView(place.from, { y: "center" }),
      });
      view.focus();
    },
    focus: (at) => {
      view.dispatch({ selection: { anchor: Math.min(at, view.state.doc.length) } });
      view.focus();
    },
    find: () => toggleFinding(view),
  };
}

function extensionsOf(setup: EditorSetup): Extension {
  const heard = EditorView.updateListener.of(({ docChanged, state }) => {
    if (docChanged) setup.edited(state.doc.toString());
  });
  const save = () => {
    setup.save();
    return true;
  };
  return [
    lineNumbers(),
    history(),
    drawSelection(),
    EditorView.lineWrapping,
    highlight,
    lineNotes,
    completing(setup.sites, setup.t),
    keymap.of([
      { key: "Mod-s", run: save, scope: "editor search-panel", preventDefault: true },
      ...completionKeymap,
      ...historyKeymap,
      ...lintKeymap,
    ]),
    finding(setup.t),
    keymap.of(defaultKeymap),
    placeholder(setup.example),
    EditorState.phrases.of(phrasesOf(setup.t)),
    EditorView.perLineTextDirection.of(false),
    EditorView.contentAttributes.of({
      "aria-label": setup.label,
      "aria-describedby": setup.describedBy,
      id: "filter-text",
      dir: "ltr",
      autocapitalize: "off",
      autocomplete: "off",
      spellcheck: "false",
    }),
    heard,
  ];
}
