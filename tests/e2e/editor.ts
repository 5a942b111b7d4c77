import type { Page } from "../../scripts/browsers/browser";
import { until } from "./until";

/** What the functions below use of the extension interface. */
declare const chrome: {
  readonly storage: { readonly local: { get(key: string): Promise<Record<string, unknown>> } };
};

export const EDITOR = ".cm-content";

/** Puts a whole text into the editor of filters, as a paste does, and waits until it is kept. */
export async function write(options: Page, text: string): Promise<void> {
  await options.front();
  // The editor is loaded when it comes near.
  await options.until(() => document.querySelector("#filters") !== null);
  await options.run(() => document.querySelector("#filters")?.scrollIntoView());
  await options.until((editor) => document.querySelector(editor) !== null, EDITOR);
  await options.run(replaceAll, EDITOR, text);
  await until(() => stored(options), text);
  await options.until(() => document.querySelector('[data-stage="kept"]') !== null);
}

/** The text of the filters as it is stored. */
export function stored(options: Page): Promise<unknown> {
  return options.run(async () => (await chrome.storage.local.get("filters-text"))["filters-text"]);
}

function replaceAll(editor: string, text: string): void {
  const content = document.querySelector<HTMLElement>(editor);
  if (!content) throw new Error("no editor");
  const press = (key: string, keyCode: number, ctrlKey = false) =>
    content.dispatchEvent(
      new KeyboardEvent("keydown", { key, keyCode, ctrlKey, bubbles: true, cancelable: true }),
    );
  content.focus();
  press("a", 65, true);
  if (text === "") {
    press("Delete", 46);
    return;
  }
  const clipboardData = new DataTransfer();
  clipboardData.setData("text/plain", text);
  // Each browser takes the text of a made event its own way.
  const paste = { clipboardData, data: text, dataType: "text/plain" };
  content.dispatchEvent(new ClipboardEvent("paste", { ...paste, bubbles: true, cancelable: true }));
}
