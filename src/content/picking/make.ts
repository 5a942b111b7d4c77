import { unclobbered } from "../../core/unclobbered";

/** What a button is besides its words. */
interface Look {
  readonly label?: string;
  readonly main?: boolean;
  readonly off?: boolean;
  readonly pressed?: boolean;
  readonly checked?: boolean;
}

const presses = new WeakMap<Element, () => void>();

/** A new element, whatever the page calls its own. */
export function created<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  name: string,
): HTMLElementTagNameMap[K] {
  const made = unclobbered(document, "createElement").call(document, tag);
  made.className = name;
  // What the browser makes for a tag is what its name says.
  return made as HTMLElementTagNameMap[K];
}

export function element(
  tag: keyof HTMLElementTagNameMap,
  name: string,
  children: readonly (string | Node)[],
  attributes: Readonly<Record<string, string>> = {},
): HTMLElement {
  const made = created(tag, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...children);
  return made;
}

/** A button that is pressed with `press` alone: no event of it is left to chance. */
export function button(
  name: string,
  words: string,
  act: () => void,
  { label, main, off, pressed, checked }: Look = {},
): HTMLElement {
  const made = created("button", "");
  made.type = "button";
  made.textContent = words;
  made.dataset["name"] = name;
  if (main) made.dataset["main"] = "yes";
  if (off) made.disabled = true;
  if (label) {
    made.ariaLabel = label;
    made.title = label;
  }
  if (pressed !== undefined) made.ariaPressed = String(pressed);
  if (checked !== undefined) {
    made.role = "radio";
    made.ariaChecked = String(checked);
  }
  presses.set(made, act);
  return made;
}

/** Does what the button around an element is for. */
export function press(target: Element | null): void {
  const pressed = target?.closest("button");
  if (pressed && !pressed.disabled) presses.get(pressed)?.();
}
