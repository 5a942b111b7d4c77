import type { Line } from "../../src/core/reading";

const WORD = /[\p{L}\p{N}_]+/gu;
/** Lines of at least this many words are found in the truth by themselves. */
const ANCHOR_WORDS = 4;
/** Share of an anchor's word runs that must stand in the truth. */
const MIN_COVER = 0.5;

interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * Which lines of a page belong to the true text: 1 or 0 for each. Long lines are matched by their
 * runs of four words; of these the heaviest increasing sequence is kept, so that a repeated copy
 * counts once; short lines count where the truth has their words between their neighbours.
 */
export function labelLines(lines: readonly Line[], truth: string): Uint8Array {
  const words = wordsOf(truth);
  const runs = runIndex(words);
  const spans = lines.map((line) => anchor(wordsOf(line.text), runs));
  const kept = heaviestIncreasing(spans);
  const labels = new Uint8Array(lines.length);
  for (const line of kept) labels[line] = 1;
  labelMissing(spans, kept, labels);
  labelShort(lines, spans, kept, words, labels);
  return labels;
}

export function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(WORD) ?? [];
}

function runIndex(words: readonly string[]): ReadonlyMap<string, number[]> {
  const runs = new Map<string, number[]>();
  for (let i = 0; i + ANCHOR_WORDS <= words.length; i++) {
    const key = words.slice(i, i + ANCHOR_WORDS).join(" ");
    const places = runs.get(key);
    if (places) places.push(i);
    else runs.set(key, [i]);
  }
  return runs;
}

/** The stretch of the truth that a line's words stand in, or null. */
function anchor(words: readonly string[], runs: ReadonlyMap<string, number[]>): Span | null {
  const count = words.length - ANCHOR_WORDS + 1;
  if (count < 1) return null;
  const votes = new Map<number, number>();
  let covered = 0;
  for (let i = 0; i < count; i++) {
    const places = runs.get(words.slice(i, i + ANCHOR_WORDS).join(" "));
    if (!places) continue;
    covered++;
    for (const place of places.slice(0, 8)) votes.set(place - i, (votes.get(place - i) ?? 0) + 1);
  }
  if (covered / count < MIN_COVER) return null;
  const [start] = [...votes].reduce((best, vote) => (vote[1] > best[1] ? vote : best));
  return { start, end: start + words.length };
}

/** Indices of the spans that stand in the truth's order, of the greatest total length. */
function heaviestIncreasing(spans: readonly (Span | null)[]): readonly number[] {
  const best = new Float64Array(spans.length);
  const from = new Int32Array(spans.length).fill(-1);
  let last = -1;
  spans.forEach((span, i) => {
    if (!span) return;
    for (let j = 0; j < i; j++) {
      const before = spans[j];
      if (!before || before.end > span.start + 2) continue;
      if ((best[j] ?? 0) > (best[i] ?? 0)) {
        best[i] = best[j] ?? 0;
        from[i] = j;
      }
    }
    best[i] = (best[i] ?? 0) + span.end - span.start;
    if (last < 0 || (best[i] ?? 0) > (best[last] ?? 0)) last = i;
  });
  const kept: number[] = [];
  for (let i = last; i >= 0; i = from[i] ?? -1) kept.unshift(i);
  return kept;
}

/** Anchored lines out of order count when they bring words that no kept line has. */
function labelMissing(
  spans: readonly (Span | null)[],
  kept: readonly number[],
  labels: Uint8Array,
) {
  const taken = new Set<number>();
  const cover = (span: Span) => {
    for (let at = span.start; at < span.end; at++) taken.add(at);
  };
  for (const line of kept) cover(spans[line] as Span);
  spans.forEach((span, line) => {
    if (!span || labels[line]) return;
    let fresh = 0;
    for (let at = span.start; at < span.end; at++) if (!taken.has(at)) fresh++;
    if (fresh < (span.end - span.start) * 0.7) return;
    labels[line] = 1;
    cover(span);
  });
}

function labelShort(
  lines: readonly Line[],
  spans: readonly (Span | null)[],
  kept: readonly number[],
  truth: readonly string[],
  labels: Uint8Array,
): void {
  let at = 0;
  let next = 0;
  lines.forEach((line, id) => {
    if (kept[next] === id) {
      at = (spans[id] as Span).end;
      next++;
      return;
    }
    if (labels[id]) return;
    const words = wordsOf(line.text);
    const following = kept[next];
    const limit = following === undefined ? truth.length : (spans[following] as Span).start + 1;
    const near = Math.min(limit, at + 40);
    const found = words.length > 0 && words.length < 12 ? indexOf(truth, words, at, near) : -1;
    if (found < 0) return;
    labels[id] = 1;
    at = found + words.length;
  });
}

function indexOf(truth: readonly string[], words: readonly string[], from: number, to: number) {
  for (let i = from; i + words.length <= to; i++) {
    if (words.every((word, k) => truth[i + k] === word)) return i;
  }
  return -1;
}
