import type { Decision } from "../decide";
import { because } from "../detectors/detector";
import type { Verdict } from "../evidence";
import { probability } from "../scoring/model";
import type { Wished } from "./wished";

const HIDE = 12;
const KEEP = -30;
const REASON = "because_filter";

/**
 * A decision after what the user's filters wish of its kind. A wish to hide makes sure what was
 * in doubt; it accuses nothing by itself.
 *
 * @param doubt - log-odds from which a section is in doubt at least
 */
export function granted(decision: Decision, { kinds }: Wished, doubt: number): Decision {
  const wish = kinds.get(decision.kind);
  if (!wish || (!wish.keep && decision.logOdds < doubt)) return decision;
  const logOdds = decision.logOdds + (wish.keep ? KEEP : HIDE);
  const reason = because(REASON, wish.text);
  return {
    ...decision,
    logOdds,
    confidence: probability(logOdds),
    reasons: wish.keep ? decision.reasons : [reason, ...decision.reasons.slice(0, 3)],
  };
}

/** One of the user's own filters asked for it. */
export function isGranted({ reasons: [first] }: Verdict): boolean {
  return first.key === REASON;
}
