import type { Found } from "../story/story";
import { daysBetween } from "./calendar";
import { datesOf, heaviest } from "./days";
import type { Page } from "./page";

/** When the story was published, and when it was changed after that, each as the page writes it. */
export function publishedOf(page: Page): {
  readonly published: Found<string> | null;
  readonly modified: Found<string> | null;
} {
  const all = datesOf(page);
  const modified = heaviest(all.filter(({ role }) => role === "modified"));
  const published = heaviest(all.filter(({ role }) => role !== "modified"));
  // A page that shows one date alone, and calls it the update, is dated by it.
  const only =
    published ?? (modified ? { ...modified, confidence: modified.confidence * 0.7 } : null);
  const later = modified && only && daysBetween(only.value, modified.value) >= 0 ? modified : null;
  return { published: only, modified: later };
}
