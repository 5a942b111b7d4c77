/** Form fields whose text says by itself whether someone has typed in them. */
const TYPED =
  "textarea,input:not([type=hidden],[type=checkbox],[type=radio],[type=button],[type=submit])";

/**
 * Remembers what a person is at work in: a block with the focus or with an edited field is never
 * hidden, and stays spared until the page is left.
 */
export class Spared {
  private readonly touched = new Set<Element>();

  constructor(signal: AbortSignal) {
    const options = { signal, passive: true, capture: true };
    document.addEventListener("input", (event) => this.touch(event), options);
    document.addEventListener("focusin", (event) => this.touch(event), options);
  }

  has(block: Element): boolean {
    const { activeElement } = document;
    if (activeElement && activeElement !== document.body && block.contains(activeElement)) {
      return true;
    }
    for (const element of this.touched) if (block.contains(element)) return true;
    return isEdited(block);
  }

  forget(): void {
    this.touched.clear();
  }

  private touch({ isTrusted, target }: Event): void {
    if (isTrusted && target instanceof Element) this.touched.add(target);
  }
}

function isEdited(block: Element): boolean {
  for (const field of Element.prototype.querySelectorAll.call(block, TYPED)) {
    const { value, defaultValue } = field as HTMLInputElement;
    if (value !== defaultValue) return true;
  }
  return false;
}
