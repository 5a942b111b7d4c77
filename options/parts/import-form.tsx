import { useComputed, useSignal } from "@preact/signals";
import { useEffect, useId, useRef } from "preact/hooks";
import { useDesk } from "../desk";
import { backupOf, bringIn, planOf } from "./bring-in";
import { Fault } from "./entry-form";
import { FileField } from "./file-field";
import { ImportPlan } from "./import-plan";

/** A backup from a file or pasted; what it would change is shown before anything is done. */
export function ImportForm() {
  const { t } = useDesk();
  const { text, said, before, plan, write, apply } = useImport();
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const leave = () => {
    write("");
    field.current?.focus();
  };
  const refused = plan.value?.fault?.replaceAll("-", "_");
  return (
    <div class="import">
      <FileField
        label={t("options_import_file")}
        accept=".json,application/json"
        read={write}
        refuse={(why) => {
          said.value = why;
        }}
        fault={`${id}-fault`}
      />
      <label class="form-label" for={id}>
        {t("options_import_paste")}
      </label>
      <textarea
        ref={field}
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
        text={said.value || (refused ? t(`options_import_${refused}`) : "")}
      />
      {plan.value && <ImportPlan plan={plan.value} apply={() => void apply()} leave={leave} />}
      {before.value !== "" && <Done back={() => write(before.peek())} />}
    </div>
  );
}

/** A text that may be brought in, what bringing it in would change, and how that went. */
function useImport() {
  const desk = useDesk();
  const text = useSignal("");
  /** Why it was not read, or not brought in whole. */
  const said = useSignal("");
  /** All as it was before something was brought in; "": nothing was. */
  const before = useSignal("");
  const busy = useSignal(false);
  const plan = useComputed(() => (text.value.trim() === "" ? null : planOf(desk, text.value)));
  const write = (fresh: string) => {
    text.value = fresh;
    said.value = "";
    before.value = "";
  };
  const apply = async () => {
    // Pressed twice, the second would take what the first has begun for what was before.
    if (busy.peek()) return;
    busy.value = true;
    const now = backupOf(desk, true);
    const isDone = await bringIn(desk, text.peek());
    if (isDone) write("");
    else said.value = desk.t("options_import_part");
    before.value = isDone ? now : "";
    busy.value = false;
  };
  return { text, said, before, plan, write, apply };
}

/** The way back leads over a dry run, too: other windows may have gone on since. */
function Done({ back }: { readonly back: () => void }) {
  const { t } = useDesk();
  const button = useRef<HTMLButtonElement>(null);
  // The button that was pressed is gone, so the focus would be lost.
  useEffect(() => button.current?.focus(), []);
  return (
    <>
      <p role="status">{t("options_import_done")}</p>
      <p class="buttons">
        <button ref={button} type="button" class="button" onClick={back}>
          {t("options_import_back")}
        </button>
      </p>
    </>
  );
}
