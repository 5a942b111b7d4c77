import type { Reason } from "../evidence";
import type { ClutterKind } from "../kinds";
import type { Scene, Suspect } from "../sections/suspect";

/** What one detector says of one suspect; log-odds add. */
export interface Sighting {
  /** null: it speaks for any kind of clutter, or against it. */
  readonly kind: ClutterKind | null;
  readonly logOdds: number;
  readonly because: Reason;
}

/** One thing to look for; it says what it saw and how much that weighs, or null. */
export interface Detector {
  readonly id: string;
  detect(suspect: Suspect, scene: Scene): Sighting | readonly Sighting[] | null;
}

export function because(key: string, ...fill: readonly (string | number)[]): Reason {
  return { key, fill: fill.map(String) };
}
