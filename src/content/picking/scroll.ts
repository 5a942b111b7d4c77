/** Where the page lay before the picker scrolled it. */
export class Scroll {
  private start: { readonly left: number; readonly top: number } | null = null;

  /** Remembers the place, the first time. */
  remember(): void {
    this.start ??= { left: scrollX, top: scrollY };
  }

  back(): void {
    if (this.start) scrollTo({ ...this.start, behavior: "instant" });
  }
}
