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
  const { port, host } = useStore();
  const offer = {
    words: port.t("popup_refused_anyway"),
    label: port.t("popup_refused_anyway_of", cut(text, LONGEST_RULE)),
    anyway: true,
  };
  const isTheirs = refused === "story" && host.value !== null;
  const said = port.t(`popup_refused_${refused}`);
  return <Rule text={text} said={said} offer={isTheirs ? offer : null} />;
}

function Anyway({ rule: text }: { rule: string }) {
  const { port } = useStore();
  const offer = {
    words: port.t("popup_anyway_undo"),
    label: port.t("popup_anyway_undo_of", cut(text, LONGEST_RULE)),
    anyway: false,
  };
  return <Rule text={text} said={port.t("popup_anyway")} offer={offer} />;
}

interface RuleProps {
  readonly text: string;
  /** What becomes of it here. */
  readonly said: string;
  /** The button beside it, and whether the rule is applied whatever it costs once it is pressed. */
  readonly offer: {
    readonly words: string;
    readonly label: string;
    readonly anyway: boolean;
  } | null;
}

function Rule({ text, said, offer }: RuleProps) {
  const store = useStore();
  return (
    <li>
      <code dir="ltr">{cut(text, LONGEST_RULE)}</code> <span class="soft">{said}</span>{" "}
      {offer ? (
        <button
          type="button"
          class="link"
          aria-label={offer.label}
          onClick={() => void setAnyway(store, text, offer.anyway)}
        >
          {offer.words}
        </button>
      ) : null}
    </li>
  );
}
