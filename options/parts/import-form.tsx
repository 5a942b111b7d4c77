import { useComputed, useSignal } from "@preact/signals";
import { useId, useRef } from "preact/hooks";
import { importSettings } from "../../src/shared/backup";
import { useDesk } from "../desk";
import { readText } from "../read-text";
import { ImportPlan } from "./import-plan";

/** A backup from a file or pasted; what it would change is shown before anything is done. */
export function ImportForm() {
  const { t, model } = useDesk();
  const id = useId();
  const file = useRef<HTMLInputElement>(null);
  const text = useSignal("");
  const unreadable = useSignal("");
  const plan = useComputed(() =>
    text.value.trim() === "" ? null : importSettings(text.value, model.settings.value),
  );

  async function open(chosen: File | undefined): Promise<void> {
    if (!chosen) return;
    const read = await readText(chosen);
    unreadable.value = read === null ? t("options_import_unreadable", chosen.name) : "";
    if (read !== null) text.value = read;
  }

  function clear(): void {
    text.value = "";
    unreadable.value = "";
    if (file.current) file.current.value = "";
  }

  return (
    <div class="import">
      <label class="form-label" for={`${id}-file`}>
        {t("options_import_file")}
      </label>
      <input
        ref={file}
        type="file"
        class="file"
        id={`${id}-file`}
        accept=".json,application/json"
        aria-describedby={`${id}-fault`}
        onChange={(event) => void open(event.currentTarget.files?.[0])}
      />
      <label class="form-label" for={`${id}-text`}>
        {t("options_import_paste")}
      </label>
      <textarea
        class="field code"
        id={`${id}-text`}
        rows={3}
        dir="ltr"
        spellcheck={false}
        value={text.value}
        aria-describedby={`${id}-fault`}
        onInput={(event) => {
          text.value = event.currentTarget.value;
          unreadable.value = "";
        }}
      />
      <p class="fault" id={`${id}-fault`} role="alert">
        {unreadable.value ||
          (plan.value?.fault ? t(`options_import_${faultKey(plan.value.fault)}`) : "")}
      </p>
      {plan.value && (
        <ImportPlan
          plan={plan.value}
          apply={() => {
            const { settings } = importSettings(text.peek(), model.settings.peek());
            void model.change(() => settings).then((written) => written && clear());
          }}
          leave={clear}
        />
      )}
    </div>
  );
}

function faultKey(fault: string): string {
  return fault.replaceAll("-", "_");
}
