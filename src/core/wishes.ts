import type { Verdict } from "./evidence";
import { titleKey } from "./section-title";

/** What the user has said of a kind, or of one titled section, on this site. */
export type Wish = "keep" | "hide";

/** By kind, or by kind and title with a blank between. */
export type Wishes = Readonly<Record<string, Wish>>;

/** The wish for what a verdict speaks of: for its own title, else for its kind; or undefined. */
export function wishFor({ kind, title }: Verdict, wishes: Wishes): Wish | undefined {
  const stored = Object.entries(wishes);
  const said = (name: string) => stored.find(([key]) => wishKey(key) === wishKey(name))?.[1];
  return (title === "" ? undefined : said(`${kind} ${title}`)) ?? said(kind);
}

/** Counts and marks change from page to page: "Comments (12)" is "comments". */
function wishKey(name: string): string {
  return titleKey(name.replace(/[\p{N}\p{P}\p{Cf}]+/gu, " "));
}
