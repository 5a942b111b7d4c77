import { browser } from "./browser";

/** False where the browser lets no extension search: Firefox on Android. */
export function canSearch(): boolean {
  return typeof browser.search?.query === "function";
}

/**
 * Opens a new tab with what the user's own search engine finds; nothing is sent before.
 *
 * @throws when the browser refuses
 */
export async function searchWeb(text: string): Promise<void> {
  await browser.search.query({ text, disposition: "NEW_TAB" });
}
