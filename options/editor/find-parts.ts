/** A new element of a class. */
export function made<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  name: string,
  ...children: readonly (string | Node)[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  element.className = name;
  element.append(...children);
  return element;
}

export function row(...children: readonly HTMLElement[]): HTMLElement {
  return made("div", "find-row", ...children);
}

export function field(label: string, value: string): HTMLInputElement {
  const input = made("input", "field code");
  input.dir = "ltr";
  input.spellcheck = false;
  input.autocomplete = "off";
  input.autocapitalize = "off";
  input.ariaLabel = label;
  input.placeholder = label;
  input.value = value;
  return input;
}

export function box(checked: boolean): HTMLInputElement {
  const input = made("input", "");
  input.type = "checkbox";
  input.checked = checked;
  return input;
}

export function labelled(control: HTMLElement, words: string): HTMLElement {
  return made("label", "find-choice", control, words);
}

/** @param sign - shown in place of the words, which are then its name */
export function button(words: string, sign: string | undefined, act: () => void): HTMLElement {
  const pressed = made("button", sign === undefined ? "button" : "icon-button", sign ?? words);
  pressed.type = "button";
  if (sign !== undefined) {
    pressed.ariaLabel = words;
    pressed.title = words;
  }
  pressed.addEventListener("click", act);
  return pressed;
}
