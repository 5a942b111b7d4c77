import { browser } from "./browser";

/**
 * The scripts a page can be given, as the build names them; from the root, because Firefox reads
 * any other address from the page that injects.
 */
export const scripts = {
  content: "/src/content/index.js",
  teller: "/src/content/telling.js",
  reader: "/src/reader/index.js",
} as const;

/** What is read as a web page; XML, pictures and PDF are shown by the browser's own page. */
export const HTML = /^(?:text\/html|application\/xhtml\+xml)$/;

/**
 * Puts the content script into a tab's top frame; one that is there already stays.
 *
 * @returns false where the browser refuses (no permission, a store, a PDF, a closed tab) or where
 * the tab shows no HTML
 */
export async function injectContent(tabId: number): Promise<boolean> {
  const { scripting } = browser;
  const target = { tabId };
  try {
    const [type] = await scripting.executeScript({ target, func: () => document.contentType });
    if (!HTML.test(String(type?.result))) return false;
    const [put] = await scripting.executeScript({
      target,
      files: [scripts.content],
      injectImmediately: true,
    });
    return put !== undefined && put.error === undefined;
  } catch {
    return false;
  }
}
