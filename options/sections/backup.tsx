import { useSignal } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";
import { changesBetween } from "../../src/shared/changes";
import { defaults } from "../../src/shared/settings";
import { type Desk, useDesk } from "../desk";
import { backupOf } from "../parts/bring-in";
import { ImportForm } from "../parts/import-form";
import { Row, Section } from "../parts/section";
import { SyncRow } from "../parts/sync-row";

/** Settings out to a file, in from one, and back to what they were at first. */
export function Backup() {
  const { t } = useDesk();
  return (
    <Section id="backup" lead={t("options_backup_lead")}>
      <Export />
      <Row id="import">
        <h3>{t("options_import")}</h3>
        <p class="hint">{t("options_import_hint")}</p>
        <ImportForm />
      </Row>
      <SyncRow />
      <Reset />
    </Section>
  );
}

function Export() {
  const desk = useDesk();
  const { t } = desk;
  return (
    <Row id="export">
      <h3>{t("options_export")}</h3>
      <p class="hint">{t("options_export_hint")}</p>
      <p class="buttons">
        <button type="button" class="button" onClick={() => saveBackup(desk)}>
          {t("options_export_save")}
        </button>
      </p>
      <details class="disclosure">
        <summary>{t("options_export_text")}</summary>
        <textarea
          class="field code"
          readOnly
          rows={8}
          dir="ltr"
          aria-label={t("options_export_text")}
          value={backupOf(desk)}
        />
      </details>
    </Row>
  );
}

/** In two steps; the second one saves a backup before it does anything. */
function Reset() {
  const desk = useDesk();
  const { t, plural, model } = desk;
  const asked = useSignal(false);
  const count = changesBetween(model.settings.value, defaults).length;
  const ask = (sure: boolean) => {
    asked.value = sure;
  };
  const reset = () => {
    saveBackup(desk);
    void model.change(() => defaults);
    ask(false);
  };
  const sure = plural("options_reset_sure", count);
  return (
    <Row id="reset">
      <h3>{t("options_reset")}</h3>
      <p class="hint" role="status">
        {count === 0 ? t("options_reset_nothing") : asked.value ? sure : t("options_reset_hint")}
      </p>
      {count > 0 && (asked.value ? <Sure reset={reset} ask={ask} /> : <Ask ask={ask} />)}
    </Row>
  );
}

interface AskProps {
  readonly ask: (sure: boolean) => void;
}

function Ask({ ask }: AskProps) {
  const { t } = useDesk();
  return (
    <p class="buttons">
      <button type="button" class="button" onClick={() => ask(true)}>
        {t("options_reset_ask")}
      </button>
    </p>
  );
}

function Sure({ reset, ask }: AskProps & { readonly reset: () => void }) {
  const { t } = useDesk();
  const first = useRef<HTMLButtonElement>(null);
  // The button that was pressed is gone, so the focus would be lost.
  useEffect(() => first.current?.focus(), []);
  return (
    <p class="buttons">
      <button ref={first} type="button" class="button" data-look="main" onClick={reset}>
        {t("options_reset_do")}
      </button>
      <button type="button" class="button" onClick={() => ask(false)}>
        {t("options_cancel")}
      </button>
    </p>
  );
}

function saveBackup(desk: Desk): void {
  desk.port.saveFile(`stet-${desk.port.today()}.json`, backupOf(desk));
}
