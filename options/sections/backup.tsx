import { useSignal } from "@preact/signals";
import { exportSettings } from "../../src/shared/backup";
import { changesBetween } from "../../src/shared/changes";
import { defaults } from "../../src/shared/settings";
import { type Desk, useDesk } from "../desk";
import { ImportForm } from "../parts/import-form";
import { Row, Section } from "../parts/section";

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
      <Reset />
    </Section>
  );
}

function Export() {
  const desk = useDesk();
  const { t, model } = desk;
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
          value={exportSettings(model.settings.value)}
        />
      </details>
    </Row>
  );
}

function Reset() {
  const desk = useDesk();
  const { t, plural, model } = desk;
  const asked = useSignal(false);
  const changes = changesBetween(model.settings.value, defaults);
  const reset = () => {
    saveBackup(desk);
    void model.change(() => defaults);
    asked.value = false;
  };
  return (
    <Row id="reset">
      <h3>{t("options_reset")}</h3>
      <p class="hint" role="status">
        {changes.length === 0
          ? t("options_reset_nothing")
          : asked.value
            ? plural("options_reset_sure", changes.length)
            : t("options_reset_hint")}
      </p>
      <p class="buttons">
        <button
          type="button"
          class="button"
          hidden={asked.value || changes.length === 0}
          onClick={() => {
            asked.value = true;
          }}
        >
          {t("options_reset_ask")}
        </button>
        {asked.value && changes.length > 0 && (
          <>
            <button type="button" class="button" data-look="main" onClick={reset}>
              {t("options_reset_do")}
            </button>
            <button
              type="button"
              class="button"
              onClick={() => {
                asked.value = false;
              }}
            >
              {t("options_cancel")}
            </button>
          </>
        )}
      </p>
    </Row>
  );
}

function saveBackup({ port, model }: Desk): void {
  port.saveFile(`stet-${port.today()}.json`, exportSettings(model.settings.peek()));
}
