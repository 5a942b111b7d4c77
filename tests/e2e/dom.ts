// Functions that run in pages.

/** Text of the first element that matches; "" when there is none or it has none. */
export function textOf(selector: string): string {
  return document.querySelector(selector)?.textContent?.trim() ?? "";
}

export function textsOf(selector: string): string[] {
  return [...document.querySelectorAll(selector)].map((it) => it.textContent?.trim() ?? "");
}

/** Puts a whole text into a field, and lets the page know as keys would. */
export function fill(selector: string, text: string): void {
  const field = document.querySelector<HTMLInputElement | HTMLTextAreaElement>(selector);
  if (!field) throw new Error("no field");
  field.value = text;
  field.dispatchEvent(new Event("input", { bubbles: true }));
}

/** Presses a button wherever it is by then: a page that still fills may move it from under a mouse. */
export function pressed(selector: string): void {
  const button = document.querySelector<HTMLElement>(selector);
  if (!button) throw new Error(`no ${selector}`);
  button.click();
}
