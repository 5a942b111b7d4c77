import { useSignal } from "@preact/signals";
import type { Signal } from "../src/core/story";
import type { Report } from "../src/shared/report";
import type { Port } from "./port";
import { useStore } from "./use-store";
import { cut, dayOf, percent } from "./words";

/** Signals shown before the rest is one step away; fewer beside a long summary. */
const SHOWN = 3;
const SHOWN_BESIDE_LONG = 2;
/** Characters from which a summary is long: the popup is complete without scrolling. */
const LONG_SUMMARY = 300;
const LONGEST_VALUE = 120;

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
  const { port } = useStore();
  const all = useSignal(false);
  const sorted = report.signals.toSorted(
    (a, b) => ORDER.indexOf(a.signal) - ORDER.indexOf(b.signal),
  );
  const length = report.summary.reduce((sum, { text }) => sum + text.length, 0);
  const few = length < LONG_SUMMARY ? SHOWN : SHOWN_BESIDE_LONG;
  const shown = all.value ? sorted : sorted.slice(0, few);
  if (sorted.length === 0) return null;
  return (
    <ul class="signals" aria-label={port.t("popup_signals")}>
      {shown.map((it) => (
        <Line key={it.signal + it.value} signal={it} report={report} />
      ))}
      {shown.length < sorted.length ? (
        <li>
          <button type="button" class="link" onClick={() => (all.value = true)}>
            {port.plural("popup_more_signals", sorted.length - shown.length)}
          </button>
        </li>
      ) : null}
    </ul>
  );
}

function Line({ signal, report }: { signal: Signal; report: Report }) {
  const { port } = useStore();
  return (
    <li class="signal" title={cut(signal.evidence)}>
      <bdi>{sentence(signal, report, port)}</bdi>
    </li>
  );
}

function sentence(signal: Signal, { metadata }: Report, port: Port): string {
  const value = cut(signal.value, LONGEST_VALUE);
  const evidence = cut(signal.evidence, LONGEST_VALUE);
  const key = `signal_${signal.signal.replaceAll("-", "_")}`;
  if (signal.signal === "old-story") {
    const told = dayOf(signal.value, port.language);
    if (!metadata.published) return port.t(key, told);
    return port.t(`${key}_dated`, dayOf(metadata.published.value, port.language), told);
  }
  if (signal.signal === "make-up") {
    const share = Number(signal.value);
    if (share > 0 && share <= 1) return port.t(key, percent(share, port.language), evidence);
    return evidence || value;
  }
  return port.t(key, value, evidence);
}
