import { onHands } from "./hands";

const FIELD = "input,textarea,select,[contenteditable]";
/** Form fields whose text says by itself whether someone has typed in them. */
const TYPED =
  "textarea,input:not([type=hidden],[type=checkbox],[type=radio],[type=button],[type=submit])";
/** Milliseconds within which a focus comes from a click or a key, not from a script. */
const BY_HAND = 500;

/**
 * Remembers what a person is at work in: a block with the focus is not hidden, and one with a field
 * that was used stays spared until the page is left. A focus that a script has set does not count,
 * else every overlay that grabs it would be spared.
 */
export class Spared {
  private readonly used = new Set<Element>();
  private focused: Element | null = null;
  private lastHand = Number.NEGATIVE_INFINITY;

  constructor(signal: AbortSignal) {
    // Already at work when Stet is called to the page.
    if (navigator.userActivation?.hasBeenActive) {
      this.noteHand();
      this.focus(document.activeElement);
    }
    const options = { signal, passive: true, capture: true };
    onHands(["pointerdown", "keydown"], () => this.noteHand(), signal);
    document.addEventListener("input", (event) => this.use(event), options);
    document.addEventListener("focusin", ({ target }) => this.focus(target), options);
    document.addEventListener("focusout", () => this.focus(null), options);
  }

  has(block: Element): boolean {
    if (this.focused && block.contains(this.focused)) return true;
    for (const element of this.used) if (block.contains(element)) return true;
    return isEdited(block);
  }

  forget(): void {
    this.used.clear();
  }

  private noteHand(): void {
    this.lastHand = performance.now();
  }

  private use({ isTrusted, target }: Event): void {
    if (isTrusted && target instanceof Element) this.used.add(target);
  }

  private focus(target: EventTarget | null): void {
    const byHand = performance.now() - this.lastHand < BY_HAND;
    this.focused = byHand && target instanceof Element ? target : null;
    if (this.focused?.matches(FIELD)) this.used.add(this.focused);
  }
}

function isEdited(block: Element): boolean {
  for (const field of Element.prototype.querySelectorAll.call(block, TYPED)) {
    const { value, defaultValue } = field as HTMLInputElement;
    if (value !== defaultValue) return true;
  }
  return false;
}
