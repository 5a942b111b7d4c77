import { focusOn } from "./focus";
import type { Frame } from "./frame";
import { press } from "./make";

/** What somebody does with pointer and keys. */
export interface Hands {
  at(x: number, y: number): void;
  press(x: number, y: number): void;
  wheel(wider: boolean): void;
  /** @returns whether the key means something here */
  key(name: string): boolean;
}

/** All that would tell the page's own listeners what is done, or let them act. */
const POINTING =
  `pointerdown pointerup pointermove pointerover pointerout mousedown mouseup mousemove
  mouseover mouseout click dblclick auxclick contextmenu dragstart selectstart wheel`.split(/\s+/);
const TOUCH = "touchstart touchend touchmove".split(" ");
const TYPING = "keydown keypress keyup beforeinput input focusin focusout".split(" ");
/** Milliseconds within which a key that went down comes up. */
const RELEASED = 1_000;
/** With these the page still scrolls. */
const SCROLLS = /^(?:PageUp|PageDown|Home|End)$/;

/**
 * Hears everything before the page does and passes nothing on: what is pressed in the panel is
 * found by its place. Where Stet came after the page, listeners of the window that the page added
 * first, for capture, see that something happened, to the picker's own element.
 */
export function listen(frame: Frame, hands: Hands, signal: AbortSignal): void {
  let isDown = false;
  const hear = (event: Event) => {
    if (event.type === "keydown" || event.type === "keyup") isDown = event.type === "keydown";
    const isOwn = frame.isOwn(event);
    if (isOwn && event instanceof MouseEvent && event.type === "click" && event.detail === 0) {
      return;
    }
    event.stopImmediatePropagation();
    if (event instanceof KeyboardEvent) typed(event, frame, hands);
    else if (event instanceof MouseEvent && event.isTrusted) moved(event, isOwn, frame, hands);
  };
  first(hear, signal);
  const options = { signal, capture: true, passive: false };
  for (const name of [...POINTING, ...TYPING]) window.addEventListener(name, hear, options);
  for (const name of TOUCH) {
    window.addEventListener(name, hear, { signal, capture: true, passive: true });
  }
  signal.addEventListener("abort", () => isDown && swallowRelease());
  frame.root.addEventListener("click", (event) => {
    event.stopPropagation();
    if (event.isTrusted && event.target instanceof Element) press(event.target);
  });
}

/** Hears what the page's first listeners would else hear before. */
function first(hear: (event: Event) => void, signal: AbortSignal): void {
  const { stetEar: ear } = globalThis;
  if (!ear) return;
  ear.hear = hear;
  signal.addEventListener("abort", () => {
    if (ear.hear === hear) ear.hear = null;
  });
}

/** The key that ended the picker comes up: nobody else has seen it go down. */
function swallowRelease(): void {
  const done = new AbortController();
  const signal = AbortSignal.any([done.signal, AbortSignal.timeout(RELEASED)]);
  const swallow = (event: Event) => {
    if (event.type !== "keyup") return;
    event.stopImmediatePropagation();
    done.abort();
  };
  first(swallow, signal);
  window.addEventListener("keyup", swallow, { capture: true, signal });
}

function moved(event: MouseEvent, isOwn: boolean, { root }: Frame, hands: Hands): void {
  const { type, clientX: x, clientY: y } = event;
  if (event instanceof WheelEvent) {
    if (!event.shiftKey && !event.altKey) return;
    event.preventDefault();
    hands.wheel((event.deltaY || event.deltaX) < 0);
    return;
  }
  // A finger's press would be taken back; the focus stays where it is.
  if (!type.startsWith("pointer")) event.preventDefault();
  if (type === "click" && event.button === 0) {
    if (isOwn) press(root.elementFromPoint(x, y));
    else hands.press(x, y);
  } else if (type === "pointermove" && !isOwn) hands.at(x, y);
}

function typed(event: KeyboardEvent, frame: Frame, hands: Hands): void {
  if (event.type !== "keydown" || !event.isTrusted) return;
  if (event.ctrlKey || event.metaKey || event.altKey || /^F\d+$/.test(event.key)) return;
  const isTurned = turnedOver(frame.panel, event.key);
  if (!isTurned && SCROLLS.test(event.key)) return;
  event.preventDefault();
  const { activeElement: focused } = frame.root;
  if (event.key === "Tab") step(frame, event.shiftKey ? -1 : 1);
  else if (/^Arrow/.test(event.key) && focused?.role === "radio") turn(focused, event.key);
  else if (!hands.key(event.key) && (event.key === "Enter" || event.key === " ")) press(focused);
}

/** The panel of a low window, page by page, as far as there is more of it. */
function turnedOver(panel: HTMLElement, key: string): boolean {
  const way = { PageDown: 1, PageUp: -1 }[key];
  const before = panel.scrollTop;
  if (way !== undefined) panel.scrollTop += (way * panel.clientHeight) / 2;
  return panel.scrollTop !== before;
}

/** The focus goes round in the panel. Of choices, only the one that is made is stopped at. */
function step({ panel }: Frame, way: 1 | -1): void {
  const stops = [...panel.querySelectorAll("button")].filter(
    ({ disabled, role, ariaChecked }) => !disabled && (role !== "radio" || ariaChecked === "true"),
  );
  const at = stops.findIndex((stop) => stop.matches(":focus"));
  const next = stops[at < 0 ? 0 : (at + way + stops.length) % stops.length];
  if (next) focusOn(next, panel);
}

function turn(focused: Element, key: string): void {
  const choices = [...(focused.parentElement?.children ?? [])];
  const way = key === "ArrowDown" || key === "ArrowRight" ? 1 : -1;
  const next = choices[(choices.indexOf(focused) + way + choices.length) % choices.length];
  if (next instanceof HTMLElement) next.focus({ preventScroll: true });
  press(next ?? null);
}
