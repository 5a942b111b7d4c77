import type { Verdict } from "./evidence";
import { wishKey } from "./wish-key";

/** What the user has said of a kind, or of one titled section, on this site. */
export type Wish = "keep" | "hide";

/** By kind, or by kind and title with a blank between. */
export type Wishes = Readonly<Record<string, Wish>>;

/**
 * The wish for what a verdict speaks of: for its own title, else for its kind; or undefined. Of
 * wishes for one title that differ in counts, the last that was stored.
 */
export function wishFor({ kind, title }: Verdict, wishes: Wishes): Wish | undefined {
  const said = new Map(Object.entries(wishes).map(([name, wish]) => [keyOf(name), wish]));
  return said.get(wishKey(kind, title)) ?? said.get(kind);
}

function keyOf(name: string): string {
  const [kind = "", ...words] = name.split(" ");
  return wishKey(kind, words.join(" "));
}
