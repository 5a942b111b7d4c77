import type { Detector, Sighting } from "../detectors/detector";
import { detectors } from "../detectors/index";
import type { Reason } from "../evidence";
import type { ClutterKind } from "../kinds";
import { confidenceOf } from "../scoring/hiding";
import { shippedModel } from "../scoring/weights";
import type { Scene, Suspect } from "./suspect";

/** Log-odds that a block is clutter before anything is known of it. */
const PRIOR = -2.2;

/** What the evidence says of one suspect, all added up. */
export interface Decision {
  readonly kind: ClutterKind;
  readonly logOdds: number;
  /** 0 to 1: how often such a sum was right on labelled pages. */
  readonly confidence: number;
  /** Everything that was weighed, for and against. */
  readonly sightings: readonly Weighed[];
  /** Strongest first. */
  readonly reasons: readonly [Reason, ...Reason[]];
}

/** Adds the evidence on a suspect; null when nothing accuses it of any kind of clutter. */
export function decide(suspect: Suspect, scene: Scene): Decision | null {
  const sightings = detectors.flatMap((detector) => seenBy(detector, suspect, scene));
  const general = sightings.filter((sighting) => sighting.kind === null);
  const base = general.reduce((sum, sighting) => sum + sighting.logOdds, PRIOR);
  const kind = likeliestKind(sightings);
  if (!kind) return null;
  const own = sightings.filter((sighting) => sighting.kind === kind);
  const logOdds = own.reduce((sum, sighting) => sum + sighting.logOdds, base);
  const [first, ...others] = strongest([...own, ...general]);
  if (!first) return null;
  const weighed = [...own, ...general];
  return {
    kind,
    logOdds,
    confidence: confidenceOf(logOdds, shippedModel().hiding),
    sightings: weighed,
    reasons: [first, ...others],
  };
}

/** A sighting and the detector that made it. */
export type Weighed = Sighting & { readonly detector: string };

function seenBy(detector: Detector, suspect: Suspect, scene: Scene): readonly Weighed[] {
  const seen = detector.detect(suspect, scene);
  if (seen === null) return nothing;
  const all = Array.isArray(seen) ? (seen as readonly Sighting[]) : [seen as Sighting];
  return all.map((sighting) => ({ ...sighting, detector: detector.id }));
}

const nothing: readonly Weighed[] = [];

function likeliestKind(sightings: readonly Sighting[]): ClutterKind | null {
  const sums = new Map<ClutterKind, number>();
  for (const { kind, logOdds } of sightings) {
    if (kind) sums.set(kind, (sums.get(kind) ?? 0) + logOdds);
  }
  let best: ClutterKind | null = null;
  for (const [kind, sum] of sums) if (best === null || sum > (sums.get(best) ?? 0)) best = kind;
  return best;
}

const MAX_REASONS = 4;

/** The reasons that count for the decision, each once. */
function strongest(sightings: readonly Sighting[]): readonly Reason[] {
  const sorted = sightings
    .filter(({ logOdds }) => logOdds > 0)
    .sort((a, b) => b.logOdds - a.logOdds);
  const seen = new Set<string>();
  return sorted
    .map(({ because }) => because)
    .filter(({ key }) => !seen.has(key) && seen.add(key))
    .slice(0, MAX_REASONS);
}
