import { useSignal } from "@preact/signals";
import { useEffect, useId, useRef } from "preact/hooks";
import { useDesk } from "../desk";
import { checkTitle, type TitleFault } from "../title-check";
import { Fault } from "./fault";

interface TitleFormProps {
  readonly label: string;
  readonly button: string;
  /** The titles there are besides this one. */
  readonly others: readonly string[];
  readonly take: (title: string) => void;
  /** What stands in the field at first. Given: the form edits, takes the focus, and can be left. */
  readonly edits?: { readonly title: string; readonly leave: () => void };
}

/** A field for a section title, which the sample page previews while it is typed. */
export function TitleForm({ label, button, others, take, edits }: TitleFormProps) {
  const { t, model } = useDesk();
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const typed = useSignal(edits?.title ?? "");
  const fault = useSignal<TitleFault | null>(null);
  useEffect(() => {
    if (edits) field.current?.select();
    return () => {
      model.draftTitle.value = "";
    };
  }, []);

  function write(text: string): void {
    typed.value = text;
    model.draftTitle.value = text;
    fault.value = null;
  }

  function submit(event: Event): void {
    event.preventDefault();
    const checked = checkTitle(typed.peek(), others);
    fault.value = checked.fault;
    field.current?.focus();
    if (checked.fault) return;
    write("");
    take(checked.title);
  }

  return (
    <form class="form" noValidate onSubmit={submit}>
      <label class={edits ? "visually-hidden" : "form-label"} for={id}>
        {label}
      </label>
      <input
        ref={field}
        class="field"
        id={id}
        value={typed.value}
        autocomplete="off"
        dir="auto"
        placeholder={edits ? undefined : t("options_title_example")}
        aria-invalid={fault.value !== null}
        aria-describedby={`${id}-fault`}
        onInput={(event) => write(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === "Escape" && edits) edits.leave();
        }}
      />
      <button type="submit" class="button">
        {button}
      </button>
      {edits && (
        <button type="button" class="button" data-look="quiet" onClick={edits.leave}>
          {t("options_cancel")}
        </button>
      )}
      <Fault
        id={`${id}-fault`}
        text={fault.value ? t(`options_title_${fault.value}`, typed.value.trim()) : ""}
      />
    </form>
  );
}
