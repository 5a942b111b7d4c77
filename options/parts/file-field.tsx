import { useId } from "preact/hooks";
import { useDesk } from "../desk";
import { readText } from "../read-text";

interface FileFieldProps {
  readonly label: string;
  /** Endings and types, as the browser's own dialog takes them. */
  readonly accept: string;
  readonly read: (text: string) => void;
  /** Told, in the user's language, what is wrong with a file. */
  readonly refuse: (why: string) => void;
  /** Id of the place where that is told. */
  readonly fault: string;
}

/** A file of text, chosen by the user. */
export function FileField({ label, accept, read, refuse, fault }: FileFieldProps) {
  const { t } = useDesk();
  const id = useId();
  async function open(field: HTMLInputElement): Promise<void> {
    const [file] = field.files ?? [];
    if (!file) return;
    const text = await readText(file);
    if (text === null) refuse(t("options_import_unreadable", file.name));
    else read(text);
    // So that the same file can be chosen again after it was changed.
    field.value = "";
  }
  return (
    <>
      <label class="form-label" for={id}>
        {label}
      </label>
      <input
        type="file"
        class="file"
        id={id}
        accept={accept}
        aria-describedby={fault}
        onChange={(event) => void open(event.currentTarget)}
      />
    </>
  );
}
