import { useDesk } from "../desk";
import type { Editing } from "./editing";
import type { Problem } from "./outcome";

interface PlainFieldProps {
  readonly editing: Editing;
  /** Nothing is shown or written yet. */
  readonly waits: boolean;
}

/** The text of the filters in a field of the browser's own. */
export function PlainField({ editing, waits }: PlainFieldProps) {
  const { t } = useDesk();
  const stage = editing.stage.value;
  const key = (event: KeyboardEvent) => {
    if (event.key !== "s" || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    void editing.save();
  };
  return (
    <textarea
      class="field code"
      rows={10}
      dir="ltr"
      spellcheck={false}
      autocomplete="off"
      autocapitalize="off"
      aria-label={t("options_filters_label")}
      aria-describedby="filter-state"
      disabled={waits || stage === "loading" || stage === "unreadable"}
      placeholder={waits ? "" : t("options_filters_example")}
      value={waits ? "" : editing.text.value}
      onInput={({ currentTarget }) => editing.edit(currentTarget.value)}
      onKeyDown={key}
    />
  );
}

/** Puts the cursor on the words at fault. */
export function selectIn(field: HTMLTextAreaElement | null, { line, refusal }: Problem): void {
  if (!field) return;
  let start = 0;
  for (let count = 0; count < line; count++) start = field.value.indexOf("\n", start) + 1;
  start += refusal.column;
  field.focus();
  field.setSelectionRange(start, start + Math.max(1, refusal.at.length));
}
