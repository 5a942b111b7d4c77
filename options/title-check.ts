import { cleanTitle, titleKey } from "../src/shared/clean";
import { MAX_TITLES } from "../src/shared/settings";

/** What is wrong with a title, as the end of a message key: `options_title_<fault>`. */
export type TitleFault = "empty" | "too_long" | "twice" | "too_many";

/** The title as it would be kept, or why it cannot be. `others` are the ones there already. */
export function checkTitle(
  typed: string,
  others: readonly string[],
): { readonly title: string; readonly fault: TitleFault | null } {
  const title = cleanTitle(typed);
  return { title, fault: faultOf(typed, title, others) };
}

function faultOf(typed: string, title: string, others: readonly string[]): TitleFault | null {
  if (title === "") return typed.trim().length > 200 ? "too_long" : "empty";
  if (others.some((other) => titleKey(other) === titleKey(title))) return "twice";
  return others.length >= MAX_TITLES ? "too_many" : null;
}
