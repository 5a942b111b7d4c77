import type { Report } from "../src/shared/report";
import { show } from "./actions";
import { RefusedFilters } from "./refused";
import { useStore } from "./use-store";

/** Strips above the story: what may be wrong with what Stet did here. */
export function Cautions({ report }: { report: Report }) {
  return (
    <>
      <MissingStrip report={report} />
      <CutStrip report={report} />
      <RefusedFilters report={report} />
    </>
  );
}

function MissingStrip({ report: { missing } }: { report: Report }) {
  const store = useStore();
  const { port } = store;
  if (missing.paragraphs === 0) return null;
  return (
    <aside class="strip missing-story">
      <p>{port.plural("popup_missing", missing.paragraphs)}</p>
      <button type="button" class="button" onClick={() => void show(store, missing.blocks, true)}>
        {port.t("popup_missing_show")}
      </button>
    </aside>
  );
}

function CutStrip({ report }: { report: Report }) {
  const { port } = useStore();
  if (!report.cut) return null;
  return (
    <aside class="strip">
      <p>{port.t("popup_cut")}</p>
    </aside>
  );
}
