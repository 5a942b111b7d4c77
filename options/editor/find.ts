import {
  closeSearchPanel,
  findNext,
  findPrevious,
  openSearchPanel,
  search,
  searchPanelOpen,
} from "@codemirror/search";
import type { Extension } from "@codemirror/state";
import { type EditorView, keymap } from "@codemirror/view";
import { FindPanel } from "./find-panel";

/** Where the keys hold: in the text and in the panel. */
const scope = "editor search-panel";

/** Finds and replaces in a panel above the text. Escape closes it, Enter goes on. */
export function finding(t: (key: string, ...fill: string[]) => string): Extension {
  return [
    search({ top: true, literal: true, createPanel: (view) => new FindPanel(view, t) }),
    keymap.of([
      { key: "Mod-f", run: openSearchPanel, scope },
      { key: "F3", run: findNext, shift: findPrevious, scope, preventDefault: true },
      { key: "Mod-g", run: findNext, shift: findPrevious, scope, preventDefault: true },
      { key: "Escape", run: closeSearchPanel, scope },
    ]),
  ];
}

/** The panel, for those who have no such keys: opened, or closed again. */
export function toggleFinding(view: EditorView): void {
  if (searchPanelOpen(view.state)) closeSearchPanel(view);
  else openSearchPanel(view);
}
