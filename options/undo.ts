import type { Change } from "../src/shared/changes";

/** Both are about one single thing, and the same one. */
export function isSamePlace(one: readonly Change[], other: readonly Change[]): boolean {
  const [first, second] = [one[0], other[0]];
  if (one.length !== 1 || other.length !== 1 || !first || !second) return false;
  return first.key === second.key && first.name === second.name;
}

/** What takes back a later step and the earlier one before it, both in one place. */
export function joined(earlier: readonly Change[], later: readonly Change[]): Change[] {
  return later.map((change, index) => ({ ...change, after: earlier[index]?.after ?? null }));
}
