import type { Tally } from "../../src/core/filters/tally";
import type { ListFault } from "../../src/shared/lists";
import { useDesk } from "../desk";

/** How many rules a list has, and what of it cannot work. */
export function Counts({ tally }: { readonly tally: Tally }) {
  const { t, plural } = useDesk();
  const refused = Object.entries(tally.refused).toSorted(([, a], [, b]) => b - a);
  const sum = refused.reduce((total, [, count]) => total + count, 0);
  return (
    <>
      <p class="hint">
        {plural("options_filters_count", tally.rules)}
        {tally.network > 0 && ` ${plural("options_filters_network", tally.network)}`}
      </p>
      {sum > 0 && (
        <details class="disclosure">
          <summary>{plural("options_filters_refused", sum)}</summary>
          <ul class="plain-list hint">
            {refused.map(([code, count]) => (
              <li key={code}>{plural("list_refused", count, t(`list_refused_${code}`))}</li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

/** Why a list could not be had. */
export function faultInWords(
  { code, status }: ListFault,
  t: (key: string, fill: string) => string,
) {
  return t(`list_fault_${code}`, String(status));
}
