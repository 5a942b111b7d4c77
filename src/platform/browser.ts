import polyfill from "webextension-polyfill";

/** The browser's extension interface; the one place that knows where it comes from. */
export const browser = polyfill;

/**
 * False once the extension was reloaded, updated or removed under this page: from then on every
 * call fails, and all that is left to do is to clean up.
 */
export function isAlive(): boolean {
  try {
    return typeof browser.runtime.id === "string";
  } catch {
    return false;
  }
}

/** A private window: nothing about the page may be written anywhere. */
export function isPrivate(): boolean {
  return browser.extension.inIncognitoContext === true;
}
