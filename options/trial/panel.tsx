import { useId } from "preact/hooks";
import { MAX_SAMPLES } from "../../src/shared/sample";
import { useDesk } from "../desk";
import { LAST_PAGE, type Trial } from "./trial";
import { sumInWords } from "./words";

/** On which page the filters are tried, what they come to there, and which pages are kept for it. */
export function TrialPanel({ trial }: { readonly trial: Trial }) {
  const desk = useDesk();
  const { t } = desk;
  const id = useId();
  const page = trial.page.value;
  const said = trial.said.value;
  const host = (page && URL.parse(page.url)?.hostname) ?? "";
  return (
    <div class="trial-ground">
      <div class="trial-choice">
        <label class="form-label" for={id}>
          {t("options_trial_label")}
        </label>
        <select
          id={id}
          class="field"
          value={trial.chosen.value}
          onChange={({ currentTarget }) => void trial.choose(currentTarget.value)}
        >
          <option value={LAST_PAGE}>{t("options_trial_last")}</option>
          {trial.samples.value.map((sample) => (
            <option key={sample.id} value={sample.id}>
              {sample.title || sample.url}
            </option>
          ))}
        </select>
      </div>
      <p class="hint" role="status">
        {page ? sumInWords(trial.measured.value, host, desk) : t("options_trial_nowhere")}
        {said && ` ${t(`options_trial_said_${said.replaceAll("-", "_")}`, String(MAX_SAMPLES))}`}
      </p>
      <Buttons trial={trial} />
    </div>
  );
}

function Buttons({ trial }: { readonly trial: Trial }) {
  const { t, port } = useDesk();
  const chosen = trial.chosen.value;
  if (chosen !== LAST_PAGE) {
    return (
      <p class="buttons">
        <button type="button" class="button" onClick={() => void trial.forget(chosen)}>
          {t("options_trial_forget")}
        </button>
      </p>
    );
  }
  if (!trial.page.value) return null;
  return (
    <p class="buttons">
      <button type="button" class="button" onClick={() => void trial.keep(port.today())}>
        {t("options_trial_keep")}
      </button>
    </p>
  );
}
