import { browser } from "./browser";

/**
 * The scripts a page can be given, as the build names them; from the root, because Firefox reads
 * any other address from the page that injects.
 */
export const scripts = {
  content: "/src/content/index.js",
  teller: "/src/content/telling.js",
  filters: "/src/content/filtering.js",
  picker: "/src/content/picking.js",
  reader: "/src/reader/index.js",
} as const;

/** What is read as a web page; XML, pictures and PDF are shown by the browser's own page. */
export const HTML = /^(?:text\/html|application\/xhtml\+xml)$/;

/** Milliseconds a page may take; Chromium never answers for a page's source. */
const PATIENCE = 3_000;

/**
 * Puts the content script into a tab's top frame; one that is there already stays.
 *
 * @returns false where the browser refuses (no permission, a store, a PDF, a closed tab) or where
 * the tab shows no HTML
 */
export async function injectContent(tabId: number): Promise<boolean> {
  const tooLong = new Promise<false>((resolve) => setTimeout(() => resolve(false), PATIENCE));
  return Promise.race([put(tabId), tooLong]);
}

async function put(tabId: number): Promise<boolean> {
  const { scripting } = browser;
  const how = { target: { tabId }, injectImmediately: true };
  try {
    const [type] = await scripting.executeScript({ ...how, func: () => document.contentType });
    if (!HTML.test(String(type?.result))) return false;
    const [done] = await scripting.executeScript({ ...how, files: [scripts.content] });
    return done !== undefined && done.error === undefined;
  } catch {
    return false;
  }
}
