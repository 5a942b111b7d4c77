import type { Report } from "../src/shared/report";
import { hidingLevel, setLevel, show } from "./actions";
import { Ledger } from "./ledger";
import { useStore } from "./use-store";
import { pageOf } from "./view";

/** What was hidden, as one line that opens into the ledger; the ledger stands above it. */
export function Hidden({ report }: { report: Report }) {
  const { port, ledgerOpen } = useStore();
  const hidden = report.hidden.filter((block) => !block.shown).length;
  const shown = report.hidden.length - hidden;
  const line =
    hidden + shown === 0 ? port.t("popup_nothing_hidden") : port.plural("popup_hidden", hidden);
  return (
    <section class="hidden">
      <div class="hidden-bar">
        <button
          type="button"
          class="hidden-line"
          aria-expanded={ledgerOpen.value}
          aria-controls={ledgerOpen.value ? "ledger" : undefined}
          onClick={() => (ledgerOpen.value = !ledgerOpen.value)}
        >
          {line}
          {shown > 0 ? <span class="soft">{port.plural("popup_shown", shown)}</span> : null}
        </button>
        <AllButton report={report} />
      </div>
      {ledgerOpen.value ? <Ledger report={report} /> : null}
    </section>
  );
}

function AllButton({ report }: { report: Report }) {
  const store = useStore();
  const { port } = store;
  const ids = report.hidden.map((block) => block.id);
  const allShown = report.hidden.every((block) => block.shown);
  const [key, act] =
    ids.length === 0
      ? ["popup_hide_clutter", () => setLevel(store, hidingLevel(store))]
      : [allShown ? "popup_hide_all" : "popup_show_all", () => show(store, ids, !allShown)];
  if (ids.length === 0 && report.level !== "off" && pageOf(report) === "story") return null;
  return (
    <button type="button" class="link all" onClick={() => void act()}>
      {port.t(key)}
    </button>
  );
}
