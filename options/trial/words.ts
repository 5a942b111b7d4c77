import type { Desk } from "../desk";
import type { Notes } from "../editor/contract";
import type { Measure, Measured } from "./measure";

type Words = Pick<Desk, "t" | "plural">;

/** What is said at the end of each line that does something, or cannot, on the page. */
export function notesOf({ lines }: Measured, words: Words): Notes {
  return new Map(
    [...lines].flatMap(([line, measure]) => {
      const said = measureInWords(measure, words);
      return said === "" ? [] : [[line, said] as const];
    }),
  );
}

function measureInWords(measure: Measure, { t, plural }: Words): string {
  if (measure === "elsewhere" || measure === "keeps") return "";
  if (typeof measure === "string") return t(`options_trial_${measure}`);
  if (measure.hides === 0) return t("options_trial_none");
  const hides = plural("options_trial_hides", measure.hides);
  return `${hides}, ${plural("options_trial_lost", measure.lost)}`;
}

/** All lines together, in a sentence. */
export function sumInWords({ hides, lost }: Measured, host: string, { t, plural }: Words): string {
  if (hides === 0) return t("options_trial_sum_none", host);
  return `${plural("options_trial_sum", hides, host)} ${plural("options_trial_sum_lost", lost)}`;
}
