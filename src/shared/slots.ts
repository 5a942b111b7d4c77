import { isPlain } from "./mend";
import { sumOf } from "./sum";

/** What one of the slots holds that are written in turn. */
interface Opened {
  /** Grows by one with each write. */
  readonly turn: number;
  readonly stored?: unknown;
}

/** A value as a slot keeps it: its sum, whose turn it is, itself. */
export function sealed(turn: number, value: unknown): string {
  const text = `${turn} ${JSON.stringify(value)}`;
  return `${sumOf(text)} ${text}`;
}

/** The latest value that was written whole; turn 0 and nothing where there is none. */
export function newest(slots: readonly unknown[]): Opened {
  return slots
    .map(opened)
    .reduce<Opened>((last, one) => (one && one.turn >= last.turn ? one : last), { turn: 0 });
}

/** What stands in slots and was not written whole, as texts. */
export function damagedIn(slots: readonly unknown[]): readonly string[] {
  return slots
    .filter((slot) => slot !== undefined && !opened(slot))
    .map((slot) => (typeof slot === "string" ? slot : JSON.stringify(slot)));
}

/** Null for what is torn or damaged. A plain object is one from before there were slots. */
function opened(slot: unknown): Opened | null {
  if (isPlain(slot)) return { turn: 0, stored: slot };
  if (typeof slot !== "string") return null;
  const text = slot.slice(slot.indexOf(" ") + 1);
  if (slot !== `${sumOf(text)} ${text}`) return null;
  const at = text.indexOf(" ");
  // What has the right sum was written by `sealed`.
  return { turn: Number(text.slice(0, at)), stored: JSON.parse(text.slice(at)) };
}
