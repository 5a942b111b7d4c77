/** Characters of all earlier texts together. */
const MOST_CHARS = 4_000_000;
const MOST_TEXTS = 100;

/** Texts as they were stored before, the latest last; the oldest go when there are too many. */
export class Past {
  private texts: readonly string[] = [];

  push(text: string): void {
    if (this.texts.at(-1) !== text) this.texts = [...this.texts, text].slice(-MOST_TEXTS);
    while (this.texts.reduce((sum, { length }) => sum + length, 0) > MOST_CHARS) {
      this.texts = this.texts.slice(1);
    }
  }

  /** The latest that is another than `now`. */
  pop(now: string): string | null {
    const at = this.texts.findLastIndex((text) => text !== now);
    const found = this.texts[at] ?? null;
    this.texts = this.texts.slice(0, Math.max(0, at));
    return found;
  }

  get isEmpty(): boolean {
    return this.texts.length === 0;
  }
}
