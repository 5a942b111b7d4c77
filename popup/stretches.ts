import type { MapStretch } from "../src/shared/report";

/** Stretches drawn at most; a strip of a popup's height shows no more. */
const MOST = 90;

/**
 * Neighbours of one block, or of no block and one kind, are one stretch. Of a page with more
 * stretches than can be drawn, those of no block that are smallest melt into what is around them.
 */
export function merge(map: readonly MapStretch[]): readonly MapStretch[] {
  const merged = join(map.filter((it) => it.share > 0));
  if (merged.length <= MOST) return merged;
  const shares = merged.filter((it) => it.block === null).map((it) => it.share);
  const least = shares.toSorted((a, b) => b - a)[MOST] ?? 0;
  return join(merged.filter((it) => it.block !== null || it.share > least));
}

function join(map: readonly MapStretch[]): MapStretch[] {
  const joined: MapStretch[] = [];
  for (const it of map) {
    const last = joined.at(-1);
    if (last && last.what === it.what && last.block === it.block) {
      joined[joined.length - 1] = { ...last, share: last.share + it.share };
    } else joined.push(it);
  }
  return joined;
}
