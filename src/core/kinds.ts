/** Every kind of clutter there is, in the order a reader sees them listed. */
export const kinds = [
  "related",
  "ranking",
  "recommended",
  "trending",
  "sponsored",
  "newsletter",
  "social",
  "comments",
  "author-more",
  "tags",
  "overlay",
  "sticky",
] as const;

export type ClutterKind = (typeof kinds)[number];

/** The same value for every kind of clutter. */
export function perKind<T>(value: T): Record<ClutterKind, T> {
  // Every kind is given, so that the record is whole.
  return Object.fromEntries(kinds.map((kind) => [kind, value])) as Record<ClutterKind, T>;
}

/** Kinds that are lists of the site's own other stories. */
export const listKinds: ReadonlySet<BlockKind> = new Set([
  "related",
  "ranking",
  "recommended",
  "trending",
]);

/** The same, and what is paid for: a row of teasers may be either. */
export const teaserKinds: ReadonlySet<BlockKind> = new Set([...listKinds, "sponsored"]);

/**
 * What a hidden block is: clutter, page furniture (menus, header, footer) at level `focus`, or
 * what one of the user's filters means.
 */
export type BlockKind = ClutterKind | "furniture" | "filter";

/** How much is hidden. `focus` leaves the headline and the story alone. */
export const levels = ["off", "gentle", "default", "focus"] as const;
export type Level = (typeof levels)[number];
