import { useSignal } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";
import { useDesk } from "../desk";
import { checkTitle, type TitleFault } from "../title-check";
import { EntryForm } from "./entry-form";

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
  const field = useRef<HTMLInputElement>(null);
  const typed = useSignal(edits?.title ?? "");
  const fault = useSignal<TitleFault | null>(null);
  useEffect(() => {
    if (edits) {
      field.current?.focus();
      field.current?.select();
    }
    return () => {
      model.draftTitle.value = "";
    };
  }, []);

  function write(text: string): void {
    typed.value = text;
    model.draftTitle.value = text;
    fault.value = null;
  }

  function submit(): void {
    const checked = checkTitle(typed.peek(), others);
    fault.value = checked.fault;
    field.current?.focus();
    if (checked.fault) return;
    write("");
    take(checked.title);
  }

  const said = fault.value ? t(`options_title_${fault.value}`, typed.value.trim()) : "";
  const as = { dir: "auto", placeholder: edits ? undefined : t("options_title_example") } as const;
  const form = { label, button, field, as, write, submit, fault: said, leave: edits?.leave };
  return <EntryForm {...form} typed={typed.value} />;
}
