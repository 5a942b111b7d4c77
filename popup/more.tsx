import type { Report } from "../src/shared/report";
import { findOriginal, queryOf, toggleDetails } from "./asking";
import { Details } from "./details";
import { MoreSignals } from "./provenance";
import { useStore } from "./use-store";

/** What is one step away: the story in detail, and where else it may stand. */
export function More({ report }: { report: Report }) {
  const store = useStore();
  const { port, details } = store;
  const open = details.value !== null;
  return (
    <>
      <p class="links">
        <MoreSignals report={report} />
        <button
          type="button"
          class="link details-link"
          aria-expanded={open}
          aria-controls={open ? "details" : undefined}
          onClick={() => void toggleDetails(store, report)}
        >
          {port.t("popup_details")}
        </button>
        {report.rare.length > 0 ? (
          <button
            type="button"
            class="link original-link"
            title={port.t("popup_original_do", queryOf(report))}
            aria-description={port.t("popup_original_do", queryOf(report))}
            onClick={() => void findOriginal(store, report)}
          >
            {port.t("popup_original")}
          </button>
        ) : null}
      </p>
      {details.value ? <Details report={report} details={details.value} /> : null}
    </>
  );
}
