import type { Import } from "../../src/shared/backup";
import type { ListChange } from "../../src/shared/listing";
import { OWN } from "../../src/shared/lists";
import { useDesk } from "../desk";
import { lineChanges } from "../filters/join";
import { changeInWords } from "../words";

/** Changes and names shown one by one; of more, the number. */
const SHOWN = 40;
const NAME_LENGTH = 60;

interface ImportPlanProps {
  readonly plan: Import;
  readonly apply: () => void;
  readonly leave: () => void;
}

/** The dry run: what a backup would change and what of it is left out. */
export function ImportPlan({ plan, apply, leave }: ImportPlanProps) {
  const { t, plural } = useDesk();
  const { changes, dropped, fault } = plan;
  const count = changes.length + (plan.filters === null ? 0 : 1) + plan.lists.length;
  return (
    <div class="plan">
      {!fault && (
        <p role="status">
          {count === 0 ? t("options_import_same") : plural("options_import_changes", count)}
        </p>
      )}
      <ul class="plan-list">
        {changes.slice(0, SHOWN).map((change) => (
          <li key={`${change.key} ${change.name}`}>{changeInWords(change, t)}</li>
        ))}
        {changes.length > SHOWN && <li>{plural("options_more", changes.length - SHOWN)}</li>}
        <FilterChange after={plan.filters} />
        {plan.lists.map((change) => (
          <OneList key={change.url} change={change} />
        ))}
      </ul>
      {plan.lists.some(({ before }) => before === null) && (
        <p class="hint">{t("options_import_lists_hint")}</p>
      )}
      {dropped.length > 0 && (
        <>
          <p>{plural("options_import_dropped", dropped.length)}</p>
          <ul class="plan-list">
            {dropped.slice(0, SHOWN).map((path) => (
              <li key={path}>
                <bdi class="code">{shortened(path)}</bdi>
              </li>
            ))}
            {dropped.length > SHOWN && <li>{plural("options_more", dropped.length - SHOWN)}</li>}
          </ul>
        </>
      )}
      <p class="buttons">
        {count > 0 && (
          <button type="button" class="button" data-look="main" onClick={apply}>
            {plural("options_import_apply", count)}
          </button>
        )}
        <button type="button" class="button" onClick={leave}>
          {t("options_cancel")}
        </button>
      </p>
    </div>
  );
}

function FilterChange({ after }: { readonly after: string | null }) {
  const { plural, filters } = useDesk();
  if (after === null) return null;
  const { come, go } = lineChanges(filters.text.value, after);
  return (
    <li>
      {plural("options_import_filters_come", come)} {plural("options_import_filters_go", go)}
    </li>
  );
}

/** A list that comes, goes or is switched; by its address it can be told from another. */
function OneList({ change: { url, title, before, on } }: { readonly change: ListChange }) {
  const { t } = useDesk();
  const name = url === OWN ? t("lists_own") : shortened(title || new URL(url).hostname);
  const isOn = t(on ? "options_on" : "options_off");
  return (
    <li>
      {on === null
        ? t("options_import_list_goes", name)
        : before === null
          ? t(on ? "options_import_list_comes" : "options_import_list_comes_off", name)
          : t("options_change", name, t(before ? "options_on" : "options_off"), isOn)}
      {url !== OWN && (
        <>
          {" "}
          <bdi class="code" dir="ltr">
            {url}
          </bdi>
        </>
      )}
    </li>
  );
}

/** A name out of a foreign file: cut, without characters that turn or break the line. */
function shortened(path: string): string {
  const plain = path.slice(0, NAME_LENGTH).replace(/[\p{Cc}\p{Cf}\p{Cs}]/gu, "\ufffd");
  return path.length > NAME_LENGTH ? `${plain}…` : plain;
}
