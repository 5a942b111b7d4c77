import { useSignal } from "@preact/signals";
import { useId } from "preact/hooks";
import { textFault } from "../../src/core/filters/text-fault";
import { MAX_FILTER_TEXT } from "../../src/shared/filters";
import { useDesk } from "../desk";
import { FileField } from "../parts/file-field";
import { joined } from "./join";

/** The filters out to a file of plain text, and the lines of such a file in beside them. */
export function FilterFiles() {
  const { t, plural, port, filters } = useDesk();
  const id = useId();
  const said = useSignal("");
  const add = (added: string) => {
    const { text, lines } = joined(filters.text.peek(), added);
    const fault = textFault(added) ?? (text.length > MAX_FILTER_TEXT ? "too_long" : null);
    if (fault) {
      said.value = t(`options_filters_file_${fault === "page" ? "page" : "too_long"}`);
      return;
    }
    said.value = plural("options_filters_file_added", lines);
    filters.edit(text);
  };
  return (
    <details class="disclosure">
      <summary>{t("options_filters_files")}</summary>
      <p class="buttons">
        <button
          type="button"
          class="button"
          disabled={filters.text.value === ""}
          onClick={() => port.saveFile(`stet-filters-${port.today()}.txt`, filters.text.peek())}
        >
          {t("options_filters_file_save")}
        </button>
      </p>
      <div class="import">
        <FileField
          label={t("options_filters_file_add")}
          accept=".txt,text/plain"
          read={add}
          refuse={(why) => {
            said.value = why;
          }}
          fault={id}
        />
      </div>
      <p id={id} class="hint" role="status">
        {said.value}
      </p>
    </details>
  );
}
