import type { ReaderWords } from "./words";

/** Lets tables and code that are wider than the column scroll in their own place, keys included. */
export function letScroll(story: HTMLElement, words: ReaderWords): void {
  for (const table of story.querySelectorAll("table")) {
    const frame = story.ownerDocument.createElement("div");
    table.replaceWith(frame);
    frame.append(table);
    scrolls(frame, words.table);
  }
  for (const code of story.querySelectorAll("pre")) scrolls(code, words.code);
}

function scrolls(element: HTMLElement, label: string): void {
  element.className = "wide";
  element.tabIndex = 0;
  element.setAttribute("role", "group");
  element.setAttribute("aria-label", label);
}
