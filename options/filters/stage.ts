/** What is going on with the text. */
export type Stage =
  | "loading"
  | "unreadable"
  /** As it is stored. */
  | "kept"
  | "edited"
  | "working"
  /** Another window has changed the stored text since it was read here. */
  | "conflict"
  | "failed";

const LOOSE: ReadonlySet<Stage> = new Set(["edited", "working", "conflict", "failed"]);

/** What is typed is nowhere else yet. */
export function isLoose(stage: Stage): boolean {
  return LOOSE.has(stage);
}
