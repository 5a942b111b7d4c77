import type { Signal } from "../src/core/story/story";
import type { Report } from "../src/shared/report";
import type { Port } from "./port";
import { Tip } from "./tip";
import { useStore } from "./use-store";
import { cut, dayOf, percent } from "./words";

/** Signals shown before the rest is one step away; fewer beside a long summary. */
const SHOWN = 3;
const SHOWN_BESIDE_LONG = 2;
/** Characters from which a summary is long: the popup is complete without scrolling. */
const LONG_SUMMARY = 300;
const LONGEST_VALUE = 120;
const LONGEST_EVIDENCE = 160;

/** Most telling first; every signal has its place. */
const ORDER: readonly Signal["signal"][] = [
  "old-story",
  "agency",
  "republished-from",
  "press-release",
  "date-conflict",
  "shared-headlines",
  "counter",
  "glued-title",
  "make-up",
  "dateline",
];

/** What the page itself gives away about where the story comes from: evidence, never a verdict. */
export function Provenance({ report }: { report: Report }) {
  const { port, allSignals } = useStore();
  const sorted = report.signals.toSorted(
    (a, b) => ORDER.indexOf(a.signal) - ORDER.indexOf(b.signal),
  );
  const shown = allSignals.value ? sorted : sorted.slice(0, few(report));
  if (sorted.length === 0) return null;
  return (
    <ul class="signals" aria-label={port.t("popup_signals")}>
      {shown.map((it) => (
        <Line key={it.signal + it.value} signal={it} report={report} />
      ))}
    </ul>
  );
}

/** Unfolds the signals that are not shown yet; among the links below them, to save a line. */
export function MoreSignals({ report }: { report: Report }) {
  const { port, allSignals } = useStore();
  const more = report.signals.length - few(report);
  if (allSignals.value || more <= 0) return null;
  return (
    <button type="button" class="link" onClick={() => (allSignals.value = true)}>
      {port.plural("popup_more_signals", more)}
    </button>
  );
}

/** How many signals are shown at first. */
function few({ summary }: Report): number {
  const length = summary.reduce((sum, { text }) => sum + text.length, 0);
  return length < LONG_SUMMARY ? SHOWN : SHOWN_BESIDE_LONG;
}

function Line({ signal, report }: { signal: Signal; report: Report }) {
  const { port } = useStore();
  return (
    <li class="signal">
      {signal.evidence === "" ? (
        <bdi>{sentence(signal, report, port)}</bdi>
      ) : (
        <Tip tip={cut(signal.evidence, LONGEST_EVIDENCE)}>
          <bdi>{sentence(signal, report, port)}</bdi>
        </Tip>
      )}
    </li>
  );
}

function sentence({ signal, value, evidence }: Signal, { metadata }: Report, port: Port): string {
  const key = `signal_${signal.replaceAll("-", "_")}`;
  const words = [cut(value, LONGEST_VALUE), cut(evidence, LONGEST_VALUE)];
  const { language } = port;
  switch (signal) {
    case "old-story": {
      // The text fixes no day for sure: its month is what it points to.
      const told = dayOf(value.slice(0, "2000-01".length), language);
      const { published } = metadata;
      return published
        ? port.t(`${key}_dated`, dayOf(published.value, language), told)
        : port.t(key, told);
    }
    case "date-conflict": {
      const days = cut(value, LONGEST_VALUE)
        .split(" / ")
        .map((day) => dayOf(day, language));
      return port.t(key, new Intl.ListFormat(language).format(days));
    }
    case "shared-headlines":
      return port.plural(key, Number(value) || 0);
    case "make-up": {
      const share = percent(Number(value) || 0, language);
      const links = /^\d+/.exec(evidence);
      return links ? port.plural(key, Number(links[0]), share) : port.t(key, share);
    }
    default:
      return port.t(key, ...words);
  }
}
