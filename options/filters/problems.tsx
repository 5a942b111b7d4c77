import { useDesk } from "../desk";
import type { Editing } from "./editing";
import type { Lead } from "./field";
import type { Problem } from "./outcome";
import { whyNot } from "./words";

interface ProblemsProps {
  readonly editing: Editing;
  readonly lead: Lead;
}

/** Every line that cannot work: where, why, and what to write instead. */
export function Problems({ editing, lead }: ProblemsProps) {
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
            <button type="button" class="link" onClick={() => lead.current(problem)}>
              {t(
                "options_filters_place",
                String(problem.line + 1),
                String(problem.refusal.column + 1),
              )}
            </button>{" "}
            {whyNot(problem, t)}
            <Instead problem={problem} editing={editing} />
          </li>
        ))}
      </ul>
      {more > 0 && <p class="hint">{plural("options_filters_more", more)}</p>}
    </>
  );
}

interface InsteadProps {
  readonly problem: Problem;
  readonly editing: Editing;
}

/** A line that would work; one press writes it. */
function Instead({ problem: { line, refusal }, editing }: InsteadProps) {
  const { t } = useDesk();
  const { instead } = refusal;
  if (instead === null) return null;
  return (
    <>
      {" "}
      {t("options_filters_instead")}{" "}
      <code class="code" dir="ltr">
        {instead}
      </code>{" "}
      <button
        type="button"
        class="link"
        aria-label={t("options_filters_take_of", String(line + 1), instead)}
        onClick={() => editing.replaceLine(line, instead)}
      >
        {t("options_filters_take")}
      </button>
    </>
  );
}
