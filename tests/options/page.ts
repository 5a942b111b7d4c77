import { act } from "preact/test-utils";
import { onTestFinished } from "vitest";
import { openOptions } from "../../options/open";
import type { Port } from "../../options/port";
import { portTo, type World } from "./fake";

/** One open options page, driven by the names a screen reader gives. */
export interface Page {
  readonly root: HTMLElement;
  /** Closes it, as leaving the page does. */
  close(): void;
  /** All text of an element of the page, white space folded; of the whole page without one. */
  text(selector?: string): string;
  /** The one control in sight with this accessible name. */
  control<T extends HTMLElement = HTMLInputElement>(name: string, within?: string): T;
  /** Whether there is such a control in sight. */
  has(name: string): boolean;
  click(name: string, within?: string): Promise<void>;
  /** Types into a field; "\n" at the end presses Enter. */
  type(name: string, text: string): Promise<void>;
  choose(name: string, value: string): Promise<void>;
  key(key: string, more?: KeyboardEventInit): Promise<void>;
}

export async function openPage(world: World, browser?: Port["browser"]): Promise<Page> {
  const root = document.createElement("div");
  document.body.append(root);
  const closing = new AbortController();
  await settled(() => void openOptions(root, portTo(world, browser), closing.signal));
  const close = () => {
    closing.abort();
    root.remove();
  };
  onTestFinished(close);
  const controls = () => [...root.querySelectorAll<HTMLElement>("button,input,select,textarea,a")];
  const named = (name: string, within = "*") =>
    controls().filter((one) => nameOf(one) === name && one.closest(within) && isInSight(one));
  const control = <T extends HTMLElement>(name: string, within?: string): T => {
    const [first, second] = named(name, within);
    if (!first) throw new Error(`no control “${name}” among ${controls().map(nameOf).join(", ")}`);
    if (second) throw new Error(`two controls “${name}”`);
    // The caller says which sort of control goes by that name.
    return first as T;
  };
  return {
    root,
    close,
    text: (selector) => fold((selector ? root.querySelector(selector) : root)?.textContent ?? ""),
    control,
    has: (name) => named(name).length > 0,
    click: (name, within) => settled(() => control(name, within).click()),
    type: (name, text) => settled(() => type(control(name), text)),
    choose: (name, value) => settled(() => choose(control(name), value)),
    key: (key, more) =>
      settled(() => {
        const target = root.contains(document.activeElement) ? document.activeElement : root;
        target?.dispatchEvent(
          new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true, ...more }),
        );
      }),
  };
}

/** Does it, and waits until what it set going has come to rest and is drawn. */
export function settled(something: () => void): Promise<void> {
  return act(async () => {
    something();
    await new Promise((done) => setTimeout(done));
  });
}

function type(field: HTMLInputElement, text: string): void {
  field.focus();
  field.value = text.replace(/\n$/, "");
  field.dispatchEvent(new Event("input", { bubbles: true }));
  field.dispatchEvent(new Event("change", { bubbles: true }));
  if (text.endsWith("\n")) field.form?.requestSubmit();
}

function choose(select: HTMLSelectElement, value: string): void {
  select.value = value;
  select.dispatchEvent(new Event("change", { bubbles: true }));
}

/** Its accessible name, as far as this page has need of the rules. */
function nameOf(control: HTMLElement): string {
  const by = control.getAttribute("aria-labelledby");
  const label = control.getAttribute("aria-label");
  if (label !== null) return label;
  if (by !== null) return fold(document.getElementById(by)?.textContent ?? "");
  if ("labels" in control && control.labels instanceof NodeList && control.labels.length > 0) {
    return fold(control.labels[0]?.textContent ?? "");
  }
  return fold(control.textContent ?? "");
}

function isInSight(control: HTMLElement): boolean {
  return control.closest("[hidden]") === null;
}

function fold(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
