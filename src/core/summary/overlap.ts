/** The share of the smaller set of words that the other has too, 0 to 1; 0 where one is empty. */
export function overlap(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let common = 0;
  for (const word of one) if (other.has(word)) common++;
  return common / Math.max(1, Math.min(one.size, other.size));
}
