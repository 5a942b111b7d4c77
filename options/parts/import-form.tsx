import { type Signal, useComputed, useSignal } from "@preact/signals";
import { useId } from "preact/hooks";
import { importSettings } from "../../src/shared/backup";
import { useDesk } from "../desk";
import { readText } from "../read-text";
import { Fault } from "./entry-form";
import { ImportPlan } from "./import-plan";

/** A backup from a file or pasted; what it would change is shown before anything is done. */
export function ImportForm() {
  const { t, model } = useDesk();
  const id = useId();
  const text = useSignal("");
  const unreadable = useSignal("");
  const plan = useComputed(() =>
    text.value.trim() === "" ? null : importSettings(text.value, model.settings.value),
  );
  const write = (fresh: string) => {
    text.value = fresh;
    unreadable.value = "";
  };
  const apply = async () => {
    const { settings } = importSettings(text.peek(), model.settings.peek());
    if (await model.change(() => settings)) write("");
  };
  const refused = plan.value?.fault?.replaceAll("-", "_");
  return (
    <div class="import">
      <FileField write={write} unreadable={unreadable} fault={`${id}-fault`} />
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

interface FileFieldProps {
  readonly write: (text: string) => void;
  readonly unreadable: Signal<string>;
  /** Id of the place where what was wrong is told. */
  readonly fault: string;
}

function FileField({ write, unreadable, fault }: FileFieldProps) {
  const { t } = useDesk();
  const id = useId();
  async function open(field: HTMLInputElement): Promise<void> {
    const [file] = field.files ?? [];
    if (!file) return;
    const text = await readText(file);
    if (text === null) unreadable.value = t("options_import_unreadable", file.name);
    else write(text);
    // So that the same file can be chosen again after it was changed.
    field.value = "";
  }
  return (
    <>
      <label class="form-label" for={id}>
        {t("options_import_file")}
      </label>
      <input
        type="file"
        class="file"
        id={id}
        accept=".json,application/json"
        aria-describedby={fault}
        onChange={(event) => void open(event.currentTarget)}
      />
    </>
  );
}
