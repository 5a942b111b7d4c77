import { created } from "./make";

/** So many are drawn of what a rule means beside the block. */
const MOST = 60;

/** Frames around elements of the page, drawn above it; the page itself is not touched. */
export class Outlines {
  private readonly shield: HTMLElement;
  private readonly boxes: HTMLElement[] = [];

  constructor(shield: HTMLElement) {
    this.shield = shield;
  }

  /** @param block - the one that is pointed at; @param meant - what a rule means, the block among it or not */
  draw(block: Element | null, meant: readonly Element[] = []): void {
    const others = meant.filter((element) => element !== block);
    const shown = [...(block ? [block] : []), ...others.slice(0, MOST)];
    while (this.boxes.length > shown.length) this.boxes.pop()?.remove();
    shown.forEach((element, at) => {
      const box = this.boxes[at] ?? this.add();
      const isBlock = element === block;
      const name = isBlock ? "box" : "box other";
      if (box.className !== name) box.className = name;
      place(box, element.getBoundingClientRect());
    });
  }

  private add(): HTMLElement {
    const box = created("div", "box");
    this.boxes.push(box);
    this.shield.append(box);
    return box;
  }
}

/** Draws now and before each frame, until `signal` aborts. */
export function everyFrame(draw: () => void, signal: AbortSignal): void {
  if (signal.aborted) return;
  draw();
  requestAnimationFrame(() => everyFrame(draw, signal));
}

function place({ style }: HTMLElement, { left, top, width, height }: DOMRect): void {
  const sides = { left, top, width, height };
  for (const [name, pixels] of Object.entries(sides)) {
    const value = `${pixels.toFixed(1)}px`;
    if (style.getPropertyValue(name) !== value) style.setProperty(name, value);
  }
  style.setProperty("display", width > 0 && height > 0 ? "block" : "none");
}
