import { folded } from "./text/fold";

/** Counts and marks change from page to page: "Comments (12)" is "comments", but "2024" is itself. */
export function wishKey(kind: string, title: string): string {
  const words = key(title.replace(/[\p{N}\p{P}\p{Cf}]+/gu, " "));
  return `${kind} ${words || key(title)}`.trim();
}

/** As titles of one's own are looked up. */
function key(text: string): string {
  return folded(text.normalize("NFKC").toLowerCase());
}
