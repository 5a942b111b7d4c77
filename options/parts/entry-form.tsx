import type { InputHTMLAttributes, RefObject } from "preact";
import { useId } from "preact/hooks";
import { useDesk } from "../desk";

interface EntryFormProps {
  readonly label: string;
  readonly button: string;
  readonly field: RefObject<HTMLInputElement | null>;
  /** What the field is besides: placeholder, direction, keyboard. */
  readonly as: InputHTMLAttributes<HTMLInputElement>;
  readonly typed: string;
  readonly write: (text: string) => void;
  readonly submit: () => void;
  /** What was wrong with what was typed; "" when nothing was. */
  readonly fault: string;
  /** Given, there is a button to leave the form, the Escape key does the same, and the label is
   *  only heard. */
  readonly leave?: (() => void) | undefined;
}

/** One field with its button, and what was wrong told under it. */
export function EntryForm(props: EntryFormProps) {
  const { label, button, field, as, typed, write, submit, fault, leave } = props;
  const { t } = useDesk();
  const id = useId();
  const send = (event: Event) => {
    event.preventDefault();
    submit();
  };
  return (
    <form class="form" noValidate onSubmit={send}>
      <label class={leave ? "visually-hidden" : "form-label"} for={id}>
        {label}
      </label>
      <input
        {...as}
        ref={field}
        class="field"
        id={id}
        autocomplete="off"
        value={typed}
        aria-invalid={fault !== ""}
        aria-describedby={`${id}-fault`}
        onInput={(event) => write(event.currentTarget.value)}
        onKeyDown={(event) => event.key === "Escape" && leave?.()}
      />
      <button type="submit" class="button">
        {button}
      </button>
      {leave && (
        <button type="button" class="button" data-look="quiet" onClick={leave}>
          {t("options_cancel")}
        </button>
      )}
      <Fault id={`${id}-fault`} text={fault} />
    </form>
  );
}

/** The place stays when there is no fault, so that a screen reader hears what comes into it. */
export function Fault({ id, text }: { readonly id?: string; readonly text: string }) {
  return (
    <p class="fault" id={id} role="alert">
      {text}
    </p>
  );
}
