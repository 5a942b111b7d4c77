import { useEffect, useRef, useState } from "preact/hooks";
import { type Desk, useDesk } from "../desk";
import type { Editor, EditorSetup, Notes } from "../editor/contract";
import type { Editing } from "./editing";
import type { Problem } from "./outcome";
import { PlainField, selectIn } from "./plain-field";
import { whyNot } from "./words";

/** Leads to a problem's place in whichever field there is. */
export interface Lead {
  current: (problem: Problem) => void;
}

interface FieldProps {
  readonly editing: Editing;
  /** It is in sight, or nearly. */
  readonly near: boolean;
  readonly notes: Notes;
  readonly lead: Lead;
}

/** Characters past which a field of the browser's own takes seconds to be laid out. */
const LONG = 100_000;

/**
 * Where filters are written: a plain field at once, the editor in its place as soon as it is near
 * and loaded. Should it never load, the field does everything but show. A long text waits for the
 * editor, which draws only what is in sight.
 */
export function FilterField({ editing, near, notes, lead }: FieldProps) {
  const desk = useDesk();
  const box = useRef<HTMLDivElement>(null);
  const host = useRef<HTMLDivElement>(null);
  const [editor, setEditor] = useState<Editor | null>(null);
  const [isWithout, setWithout] = useState(false);
  const ready = near && editing.stage.value !== "loading" && editing.stage.value !== "unreadable";
  useEffect(() => {
    const closing = new AbortController();
    const { signal } = closing;
    if (ready) {
      void open(desk, editing, host.current, signal).then((opened) => {
        setEditor(opened);
        setWithout(opened === null && !signal.aborted);
      });
    }
    return () => closing.abort();
  }, [ready]);
  const [text, outcome] = [editing.text.value, editing.outcome.value];
  // What is in force now, not when this was drawn: keys may have been pressed since.
  useEffect(() => editor?.setText(editing.text.peek()), [editor, text]);
  useEffect(() => editor?.showProblems(outcome?.problems ?? []), [editor, outcome]);
  useEffect(() => editor?.showNotes(notes), [editor, notes]);
  useEffect(() => {
    lead.current = (problem) => {
      if (editor) editor.select(problem);
      else selectIn(box.current?.querySelector("textarea") ?? null, problem);
    };
  }, [editor]);
  return (
    <div ref={box} class="filter-box">
      {editor ? null : <PlainField editing={editing} waits={!isWithout && text.length > LONG} />}
      <div ref={host} class="filter-editor" hidden={editor === null} />
      {editor && (
        <button type="button" class="link filter-find" onClick={() => editor.find()}>
          {desk.t("options_find")}
        </button>
      )}
    </div>
  );
}

/** Null when the page was left meanwhile, or there is none. */
async function open(
  desk: Desk,
  editing: Editing,
  host: HTMLElement | null,
  until: AbortSignal,
): Promise<Editor | null> {
  try {
    const openEditor = await desk.port.filters.editor();
    if (!openEditor || !host || until.aborted) return null;
    const plain = host.parentElement?.querySelector("textarea") ?? null;
    const wasIn = plain !== null && document.activeElement === plain;
    const editor = openEditor(host, setupOf(desk, editing), until);
    host.hidden = false;
    if (wasIn) editor.focus(plain.selectionStart);
    return editor;
  } catch (error) {
    console.warn("Stet, editor:", error);
    return null;
  }
}

function setupOf({ t, model }: Desk, editing: Editing): EditorSetup {
  return {
    text: editing.text.peek(),
    label: t("options_filters_label"),
    describedBy: "filter-state filter-keys",
    example: t("options_filters_example"),
    words: {
      why: (problem) => whyNot(problem, t),
      instead: t("options_filters_instead"),
    },
    t,
    sites: () => {
      const { sites, wishes } = model.settings.peek();
      const wished = Object.keys(wishes).map((name) => name.split(" ")[0] ?? "");
      return [...new Set([...Object.keys(sites), ...wished])].sort();
    },
    edited: (text) => editing.edit(text),
    save: () => void editing.save(),
  };
}
