import type { Analysis } from "../core/analyze";
import { AdoptedSheet } from "./adopted";
import { onHands } from "./hands";
import { storyRange } from "./ranges";

const NAME = "stet-sentence";
const LOOK = `::highlight(${NAME}){background-color:#fde68a;color:#1c1917}`;

/** Marks a sentence in the page itself, without a change to its nodes. */
export class SentenceMark {
  private readonly sheet = new AdoptedSheet();

  constructor(signal: AbortSignal) {
    const clear = () => this.clear();
    onHands(["pointerdown", "keydown"], clear, signal);
    signal.addEventListener("abort", clear, { once: true });
  }

  /**
   * Scrolls to a stretch of the story and marks it.
   *
   * @param start - offsets into `article.text`
   * @returns false when the page no longer shows it
   */
  show(analysis: Analysis, start: number, end: number): boolean {
    const range = storyRange(analysis, start, end);
    if (!range) return false;
    CSS.highlights.set(NAME, new window.Highlight(range));
    this.sheet.write([LOOK]);
    const { top, height } = range.getBoundingClientRect();
    const behavior = matchMedia("(prefers-reduced-motion: reduce)").matches ? "instant" : "smooth";
    scrollBy({ top: top + height / 2 - innerHeight / 2, behavior });
    return true;
  }

  clear(): void {
    CSS.highlights.delete(NAME);
    this.sheet.write([]);
  }
}
