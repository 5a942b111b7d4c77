import { useMemo, useRef } from "preact/hooks";
import { useDesk } from "../desk";
import { Anyway } from "../filters/anyway";
import { FilterField } from "../filters/field";
import { FilterFiles } from "../filters/files";
import type { Problem } from "../filters/outcome";
import { Problems } from "../filters/problems";
import { State, StateButtons } from "../filters/state";
import { useLeaving } from "../filters/use-leaving";
import { useNear } from "../filters/use-near";
import { Row, Section } from "../parts/section";
import { TrialPanel } from "../trial/panel";
import { useTrial } from "../trial/use-trial";
import { notesOf } from "../trial/words";

/** The user's own filters, as text. */
export function Filters() {
  const desk = useDesk();
  const { t, filters: editing } = desk;
  useLeaving(editing);
  const place = useRef<HTMLDivElement>(null);
  const near = useNear(place);
  const trial = useTrial(editing, near);
  const measured = trial.measured.value;
  const notes = useMemo(() => notesOf(measured, desk), [measured]);
  const lead = useRef<(problem: Problem) => void>(() => {});
  return (
    <Section id="filters" lead={t("options_filters_lead")}>
      <Row id="own-filters" class="filters">
        <p class="form-label" aria-hidden="true">
          {t("options_filters_label")}
        </p>
        <div ref={place}>
          <FilterField editing={editing} near={near} notes={notes} lead={lead} />
        </div>
        <div class="buttons">
          <p id="filter-state" class="filter-state" role="status" data-stage={editing.stage.value}>
            <State editing={editing} />
          </p>
          <StateButtons editing={editing} />
        </div>
        <p id="filter-keys" class="hint">
          {t("options_filters_keys")}
        </p>
        <Problems editing={editing} lead={lead} />
        <TrialPanel trial={trial} />
        <FilterFiles />
        <Anyway />
      </Row>
    </Section>
  );
}
