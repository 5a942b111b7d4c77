import * as v from "valibot";

/** Characters of one item of the browser's sync storage (8,192 bytes with its key and marks). */
const PART = 8_000;
/** Parts in all: 102,400 bytes are given, keys and the head take some. */
const MAX_PARTS = 12;
/** Texts that lost against another device's and are kept. */
const MAX_KEPT = 3;

const stamp = v.pipe(v.number(), v.finite(), v.minValue(0));
const head = v.object({
  /** When what was sent had been changed, in milliseconds since 1970-01-01 UTC. */
  stamp,
  parts: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(MAX_PARTS)),
  sum: v.string(),
});
export type Head = v.InferOutput<typeof head>;

const state = v.object({
  /** The stamp of what stands here; 0: nothing was sent, taken or changed since sync is on. */
  changed: stamp,
  /** Sums of what stood here and there when both were last the same. */
  here: v.string(),
  there: v.string(),
  /** Null: all is well. `filters`: they are too long, so that only settings are sent. */
  fault: v.nullable(v.picklist(["filters", "too-large", "failed"])),
});
export type SyncState = v.InferOutput<typeof state>;

const kept = v.array(v.object({ stamp, text: v.string() }));
export type Kept = v.InferOutput<typeof kept>[number];

export const FIRST: SyncState = { changed: 0, here: "", there: "", fault: null };

/** Anything in; as at first when nothing is stored, or nothing that can be used. */
export function parseSyncState(stored: unknown): SyncState {
  const parsed = v.safeParse(state, stored);
  return parsed.success ? parsed.output : FIRST;
}

export function parseHead(stored: unknown): Head | null {
  const parsed = v.safeParse(head, stored);
  return parsed.success ? parsed.output : null;
}

export function parseKept(stored: unknown): readonly Kept[] {
  const parsed = v.safeParse(kept, stored);
  return parsed.success ? parsed.output : [];
}

/** Kept texts with one more, the latest first. */
export function withKept(all: readonly Kept[], fresh: Kept): readonly Kept[] {
  return [fresh, ...all.filter(({ text }) => text !== fresh.text)].slice(0, MAX_KEPT);
}

/** A packed text (ASCII alone) in parts; null when it does not fit. */
export function partsOf(packed: string): readonly string[] | null {
  const count = Math.max(1, Math.ceil(packed.length / PART));
  if (count > MAX_PARTS) return null;
  return Array.from({ length: count }, (_, at) => packed.slice(at * PART, (at + 1) * PART));
}

/** What is to be done: nothing, send what stands here, take what stands there. */
export type Move = "nothing" | "send" | "take";

/**
 * Of two devices that both changed, the later one wins; whoever acts on a `take`, or sends over
 * something it has not seen, keeps the other text first.
 */
export function moveFor(here: string, there: Head | null, { here: was, ...last }: SyncState): Move {
  if (!there) return "send";
  if (here === there.sum) return "nothing";
  if (there.sum === last.there) return here === was ? "nothing" : "send";
  return last.changed > there.stamp ? "send" : "take";
}
