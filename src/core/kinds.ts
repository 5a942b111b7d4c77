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

/**
 * What a hidden block is: clutter, page furniture (menus, header, footer) at level `focus`, or
 * what one of the user's filters means.
 */
export type BlockKind = ClutterKind | "furniture" | "filter";

/** How much is hidden. `focus` leaves the headline and the story alone. */
export const levels = ["off", "gentle", "default", "focus"] as const;
export type Level = (typeof levels)[number];
