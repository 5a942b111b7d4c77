import { browser } from "./browser";

/** The scripts a page can be given, as the build names them. */
export const scripts = {
  content: "src/content/index.js",
  teller: "src/content/telling.js",
  reader: "src/reader/index.js",
} as const;

/**
 * Puts the content script into a tab's top frame; one that is there already stays.
 *
 * @returns false where the browser refuses (no permission, a store, a PDF, a closed tab)
 */
export async function injectContent(tabId: number): Promise<boolean> {
  try {
    await browser.scripting.executeScript({
      target: { tabId },
      files: [scripts.content],
      injectImmediately: true,
    });
    return true;
  } catch {
    return false;
  }
}
