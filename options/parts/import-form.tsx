import { useComputed, useSignal } from "@preact/signals";
import { useId } from "preact/hooks";
import { importSettings } from "../../src/shared/backup";
import { useDesk } from "../desk";
import { Fault } from "./entry-form";
import { FileField } from "./file-field";
import { ImportPlan } from "./import-plan";

/** A backup from a file or pasted; what it would change is shown before anything is done. */
export function ImportForm() {
  const { t, model, filters } = useDesk();
  const id = useId();
  const text = useSignal("");
  const unreadable = useSignal("");
  const plan = useComputed(() =>
    text.value.trim() === ""
      ? null
      : importSettings(text.value, model.settings.value, filters.text.value),
  );
  const write = (fresh: string) => {
    text.value = fresh;
    unreadable.value = "";
  };
  const apply = async () => {
    const now = importSettings(text.peek(), model.settings.peek(), filters.text.peek());
    if (!(await model.change(() => now.settings))) return;
    write("");
    if (now.filters === null) return;
    filters.edit(now.filters);
    await filters.save();
  };
  const refused = plan.value?.fault?.replaceAll("-", "_");
  return (
    <div class="import">
      <FileField
        label={t("options_import_file")}
        accept=".json,application/json"
        read={write}
        refuse={(why) => {
          unreadable.value = why;
        }}
        fault={`${id}-fault`}
      />
      <label class="form-label" for={id}>
        {t("options_import_paste")}
      </label>
      <textarea
        class="field code"
        id={id}
        rows={3}
        dir="ltr"
        spellcheck={false}
        value={text.value}
        aria-describedby={`${id}-fault`}
        onInput={(event) => write(event.currentTarget.value)}
      />
      <Fault
        id={`${id}-fault`}
        text={unreadable.value || (refused ? t(`options_import_${refused}`) : "")}
      />
      {plan.value && (
        <ImportPlan plan={plan.value} apply={() => void apply()} leave={() => write("")} />
      )}
    </div>
  );
}
