// Functions that run in pages.

/** Text of the first element that matches; "" when there is none or it has none. */
export function textOf(selector: string): string {
  return document.querySelector(selector)?.textContent?.trim() ?? "";
}

export function textsOf(selector: string): string[] {
  return [...document.querySelectorAll(selector)].map((it) => it.textContent?.trim() ?? "");
}
