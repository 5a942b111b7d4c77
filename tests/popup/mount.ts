import { h, render } from "preact";
import { afterEach, vi } from "vitest";
import { App } from "../../popup/app";
import { open } from "../../popup/open";
import { createStore, type Store } from "../../popup/store";
import { type Fake, fake, type World } from "./fake";

export interface Mounted extends Fake {
  readonly store: Store;
}

const leaving: AbortController[] = [];

afterEach(() => {
  for (const controller of leaving.splice(0)) controller.abort();
  render(null, document.body);
});

/** The popup over a stand-in, as soon as it shows what it found. */
export async function mount(over: Partial<World> = {}): Promise<Mounted> {
  const mounted = start(over);
  await vi.waitFor(() => {
    if (mounted.store.view.peek().state === "waiting") throw new Error("nothing found yet");
  });
  await drawn();
  return mounted;
}

/** The popup in its first moment. */
export function start(over: Partial<World> = {}): Mounted {
  const world = fake(over);
  const controller = new AbortController();
  leaving.push(controller);
  const store = createStore(world.port, controller.signal);
  render(h(App, { store }), document.body);
  void open(store);
  return { ...world, store };
}

/** Waits until everything that was set off is drawn. */
export async function drawn(): Promise<void> {
  await new Promise((done) => setTimeout(done, 20));
}

/** @throws {Error} when there is no such element, or it is of another sort */
export function get<T extends Element = HTMLElement>(selector: string): T {
  const found = document.querySelector<T>(selector);
  if (!found) throw new Error(`no ${selector} in ${document.body.textContent}`);
  return found;
}

export async function click(selector: string): Promise<void> {
  get(selector).click();
  await drawn();
}

export function texts(selector: string): string[] {
  return [...document.querySelectorAll(selector)].map((found) => found.textContent ?? "");
}
