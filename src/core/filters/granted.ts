import { because } from "../detectors/detector";
import { RULE_HIDES, RULE_KEEPS } from "../detectors/ruled";
import type { Verdict } from "../evidence";
import { confidenceOf } from "../scoring/hiding";
import { shippedModel } from "../scoring/weights";
import type { Decision } from "../sections/decide";
import type { SectionRules } from "./section-rules";

const REASON = "because_filter";

/**
 * A decision after what the user's filters say of its kind. A rule to hide makes sure what was
 * in doubt; it accuses nothing by itself.
 *
 * @param doubt - log-odds from which a section is in doubt at least
 */
export function granted(decision: Decision, { kinds }: SectionRules, doubt: number): Decision {
  const rule = kinds.get(decision.kind);
  if (!rule || (!rule.keep && decision.logOdds < doubt)) return decision;
  const logOdds = decision.logOdds + (rule.keep ? RULE_KEEPS : RULE_HIDES);
  const reason = because(REASON, rule.text);
  return {
    ...decision,
    logOdds,
    confidence: confidenceOf(logOdds, shippedModel().hiding),
    reasons: rule.keep ? decision.reasons : [reason, ...decision.reasons.slice(0, 3)],
  };
}

/** One of the user's own filters asked for it. */
export function isGranted({ reasons: [first] }: Verdict): boolean {
  return first.key === REASON;
}
