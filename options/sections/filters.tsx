import { useEffect, useMemo, useRef } from "preact/hooks";
import { useDesk } from "../desk";
import { Editing, type Stage } from "../filters/editing";
import type { Problem } from "../filters/outcome";
import { Row, Section } from "../parts/section";

/** The user's own filters, as text. */
export function Filters() {
  const { t, port } = useDesk();
  const closing = useMemo(() => new AbortController(), []);
  const editing = useMemo(() => new Editing(port.filters, closing.signal), []);
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => () => closing.abort(), []);
  const key = (event: KeyboardEvent) => {
    if (event.key !== "s" || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    void editing.save();
  };
  const stage = editing.stage.value;
  return (
    <Section id="filters" lead={t("options_filters_lead")}>
      <Row id="own-filters" class="filters">
        <label class="form-label" for="filter-text">
          {t("options_filters_label")}
        </label>
        <textarea
          ref={field}
          id="filter-text"
          class="field code"
          rows={10}
          dir="ltr"
          spellcheck={false}
          autocomplete="off"
          autocapitalize="off"
          aria-label={t("options_filters_label")}
          aria-describedby="filter-state"
          disabled={stage === "loading" || stage === "unreadable"}
          placeholder={t("options_filters_example")}
          value={editing.text.value}
          onInput={({ currentTarget }) => editing.edit(currentTarget.value)}
          onKeyDown={key}
        />
        <div class="buttons">
          <button
            type="button"
            class="button"
            disabled={stage !== "edited" && stage !== "failed"}
            onClick={() => void editing.save()}
          >
            {t("options_filters_save")}
          </button>
          {(stage === "conflict" || stage === "unreadable") && (
            <button
              type="button"
              class="button"
              data-look="quiet"
              onClick={() => void editing.load()}
            >
              {t("options_filters_load")}
            </button>
          )}
          <p id="filter-state" class="filter-state" role="status" data-stage={stage}>
            <State editing={editing} />
          </p>
        </div>
        <Problems editing={editing} go={(problem) => select(field.current, problem)} />
      </Row>
    </Section>
  );
}

const SAID: Readonly<Partial<Record<Stage, string>>> = {
  unreadable: "options_filters_unreadable",
  conflict: "options_filters_conflict",
  failed: "options_filters_failed",
};

function State({ editing }: { readonly editing: Editing }) {
  const { t, plural } = useDesk();
  const stage = editing.stage.value;
  const outcome = editing.outcome.value;
  const said = SAID[stage];
  if (said) return <>{t(said)}</>;
  if (stage === "working") return <>{plural("options_filters_working", editing.progress.value)}</>;
  if (!outcome || stage === "loading") return null;
  if (outcome.fault) return <>{t(`options_filters_${outcome.fault}`)}</>;
  if (outcome.rules === 0 && editing.text.value.trim() === "" && stage === "kept") {
    return <>{t("options_filters_none")}</>;
  }
  const parts = [
    plural("options_filters_count", outcome.rules),
    ...(outcome.network > 0 ? [plural("options_filters_network", outcome.network)] : []),
    t(stage === "kept" ? "options_filters_kept" : "options_filters_edited"),
  ];
  return <>{parts.join(" ")}</>;
}

interface ProblemsProps {
  readonly editing: Editing;
  readonly go: (problem: Problem) => void;
}

/** Every line that cannot work: where, why, and what to write instead. */
function Problems({ editing, go }: ProblemsProps) {
  const { t, plural } = useDesk();
  const outcome = editing.outcome.value;
  if (!outcome || outcome.problems.length === 0) return null;
  const more = outcome.refused - outcome.problems.length;
  return (
    <>
      <p class="fault">{plural("options_filters_refused", outcome.refused)}</p>
      <ul class="list problems" aria-label={t("options_filters_problems")}>
        {outcome.problems.map((problem) => (
          <li class="problem" key={problem.line}>
            <button type="button" class="link" onClick={() => go(problem)}>
              {t(
                "options_filters_place",
                String(problem.line + 1),
                String(problem.refusal.column + 1),
              )}
            </button>{" "}
            {t(`options_filter_${problem.refusal.code}`, problem.refusal.at)}
            {problem.refusal.instead !== null && (
              <>
                {" "}
                {t("options_filters_instead")}{" "}
                <code class="code" dir="ltr">
                  {problem.refusal.instead}
                </code>
              </>
            )}
          </li>
        ))}
      </ul>
      {more > 0 && <p class="hint">{plural("options_filters_more", more)}</p>}
    </>
  );
}

/** Puts the cursor on the words at fault. */
function select(field: HTMLTextAreaElement | null, { line, refusal }: Problem): void {
  if (!field) return;
  let start = 0;
  for (let count = 0; count < line; count++) start = field.value.indexOf("\n", start) + 1;
  start += refusal.column;
  field.focus();
  field.setSelectionRange(start, start + Math.max(1, refusal.at.length));
}
