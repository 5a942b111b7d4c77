import { probability } from "./model";

/** Fitted on what was accused on labelled pages: how often sums of evidence were right. */
export interface HidingWeights {
  readonly slope: number;
  readonly shift: number;
}

/** The share of blocks with this sum of evidence that were clutter indeed: 0 to 1. */
export function confidenceOf(logOdds: number, { slope, shift }: HidingWeights): number {
  return probability(slope * logOdds + shift);
}
