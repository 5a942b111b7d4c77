import { anywayOn } from "../src/shared/anyway";
import type { FilterReport, Report } from "../src/shared/report";
import { setAnyway } from "./asking";
import { useStore } from "./use-store";
import { cut } from "./words";

const LONGEST_RULE = 80;
/** Told one by one; of more, the number above them is enough. */
const MOST = 4;

/** The user's own filters that are left out on this page, and those applied whatever they cost. */
export function RefusedFilters({ report }: { report: Report }) {
  const { port, host, settings } = useStore();
  const anyway = host.value === null ? [] : [...anywayOn(settings.value.anyway, host.value)];
  // The report may be older than the word to apply one.
  const refused = report.filters.filter(
    ({ refused: why, text }) => why !== null && (why !== "story" || !anyway.includes(text)),
  );
  if (refused.length + anyway.length === 0) return null;
  return (
    <aside class="strip refused" aria-label={port.t("popup_refused")}>
      {refused.length > 0 ? <p>{port.plural("popup_refused_count", refused.length)}</p> : null}
      <ul>
        {refused.slice(0, MOST).map((filter) => (
          <Refused key={filter.text} filter={filter} />
        ))}
        {anyway.map((rule) => (
          <Anyway key={rule} rule={rule} />
        ))}
      </ul>
    </aside>
  );
}

/** Only what costs the story is the user's to decide; the rest would harm the page or not work. */
function Refused({ filter: { text, refused } }: { filter: FilterReport }) {
  const store = useStore();
  const { port, host } = store;
  const rule = cut(text, LONGEST_RULE);
  return (
    <li>
      <code dir="ltr">{rule}</code> <span class="soft">{port.t(`popup_refused_${refused}`)}</span>{" "}
      {refused === "story" && host.value !== null ? (
        <button
          type="button"
          class="link"
          aria-label={port.t("popup_refused_anyway_of", rule)}
          onClick={() => void setAnyway(store, text, true)}
        >
          {port.t("popup_refused_anyway")}
        </button>
      ) : null}
    </li>
  );
}

function Anyway({ rule: text }: { rule: string }) {
  const store = useStore();
  const { port } = store;
  const rule = cut(text, LONGEST_RULE);
  return (
    <li>
      <code dir="ltr">{rule}</code> <span class="soft">{port.t("popup_anyway")}</span>{" "}
      <button
        type="button"
        class="link"
        aria-label={port.t("popup_anyway_undo_of", rule)}
        onClick={() => void setAnyway(store, text, false)}
      >
        {port.t("popup_anyway_undo")}
      </button>
    </li>
  );
}
