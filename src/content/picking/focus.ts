/** Pixels of the panel that stay free around what has the focus. */
const AIR = 8;

/** Gives a control of the panel the focus and brings it into sight there; the page stays put. */
export function focusOn(control: HTMLElement, panel: HTMLElement): void {
  control.focus({ preventScroll: true });
  const acts = panel.querySelector<HTMLElement>(".acts");
  // The row at the end is always in sight, above the others.
  if (!acts || acts.contains(control)) return;
  const { top, bottom } = control.getBoundingClientRect();
  const start = panel.getBoundingClientRect().top + AIR;
  const end = acts.getBoundingClientRect().top - AIR;
  if (top < start) panel.scrollTop -= start - top;
  else if (bottom > end) panel.scrollTop += bottom - end;
}
