import { select } from "../core/select";
import { AdoptedSheet, heavy } from "./adopted";
import { onHands } from "./hands";
import type { Page } from "./page";

const OUTLINE =
  "outline:3px solid #c2410c!important;outline-offset:-3px!important;" +
  "background-color:color-mix(in srgb,#c2410c 8%,transparent)!important";

/** The popup that pointed is closed: it may have had no time to say so. */
const BACK_IN_THE_PAGE = ["focus", "pointerdown", "keydown", "wheel"];

/** Points at a block of the page: outlined and scrolled to, shown for as long as it was hidden. */
export class Pointer {
  private readonly sheet = new AdoptedSheet();
  private readonly page: Page;
  private start: { readonly x: number; readonly y: number } | null = null;

  constructor(page: Page, signal: AbortSignal) {
    this.page = page;
    const end = () => this.at(null);
    onHands(BACK_IN_THE_PAGE, end, signal);
    signal.addEventListener("abort", end, { once: true });
  }

  /** Null points at nothing, and the page lies where it lay before. */
  at(element: Element | null): void {
    this.page.point(element);
    if (element) this.outline(element);
    else this.end();
  }

  private outline(element: Element): void {
    this.start ??= { x: scrollX, y: scrollY };
    const { rules } = select(document, [element]);
    this.sheet.write(rules.map(({ selector }) => heavy(selector, OUTLINE)));
    element.scrollIntoView({ block: "center", behavior: "instant" });
  }

  private end(): void {
    this.sheet.write([]);
    if (this.start) scrollTo({ left: this.start.x, top: this.start.y, behavior: "instant" });
    this.start = null;
  }
}
