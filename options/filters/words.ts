import type { Desk } from "../desk";
import type { Problem } from "./outcome";

/** Why a line cannot work. */
export function whyNot({ refusal }: Problem, t: Desk["t"]): string {
  return t(`options_filter_${refusal.code}`, refusal.at);
}
