/** Milliseconds between two runs once the page stands. */
const CALM = 250;
/** Runs without anything new after which the page is left alone. */
const MAX_IDLE_RUNS = 20;
/** A run may take this share of the time: one of 10 ms leaves 240 ms to the page. */
const SHARE = 1 / 25;
/** While the page streams in, each frame counts: so much time is taken at once, … */
const BURST = 150;
/** … and after that this share of it. */
const LOADING_SHARE = 1 / 2;
const HALF_A_FRAME = 8;
const LONGEST = 8_000;

/**
 * Runs something again when the page has changed. A change only marks the page as dirty; while it
 * still streams in, a run comes at once where the last was cheap, so that it is before the next
 * frame. Never more than a small share of the time; and after many runs that found nothing new, no
 * more, until the reader moves on.
 */
export class Watch {
  private timer: ReturnType<typeof setTimeout> | undefined;
  private frame = 0;
  private lastEnd = Number.NEGATIVE_INFINITY;
  private lastCost = 0;
  private spent = 0;
  private idleRuns = 0;
  private readonly run: () => boolean;
  private readonly signal: AbortSignal;

  /** @param run - returns whether it found anything new */
  constructor(run: () => boolean, signal: AbortSignal) {
    this.run = run;
    this.signal = signal;
    const observer = new MutationObserver((records) => {
      if (records.some(isNews)) this.mark();
    });
    observer.observe(document, { childList: true, subtree: true });
    const options = { signal, passive: true, capture: true };
    document.addEventListener("DOMContentLoaded", () => this.now(), options);
    window.addEventListener("load", () => this.now(), options);
    window.addEventListener("scroll", (event) => this.moved(event), options);
    signal.addEventListener("abort", () => {
      observer.disconnect();
      this.cancel();
    });
  }

  /** Something has changed: a run will come. */
  mark(): void {
    if (this.signal.aborted || this.timer !== undefined || this.idleRuns >= MAX_IDLE_RUNS) return;
    const wait = this.lastEnd + this.pause() - performance.now();
    if (wait <= 0) this.now();
    else this.later(wait);
  }

  /** Another page, or back on this one: everything may be new. */
  wake(): void {
    this.idleRuns = 0;
    this.now();
  }

  /** Runs now, whatever was planned. */
  now(): void {
    this.cancel();
    if (this.signal.aborted) return;
    const start = performance.now();
    const news = this.run();
    this.lastEnd = performance.now();
    this.lastCost = this.lastEnd - start;
    this.spent += this.lastCost;
    this.idleRuns = news || isLoading() ? 0 : this.idleRuns + 1;
  }

  private pause(): number {
    if (isLoading()) return this.spent < BURST ? 0 : this.lastCost / LOADING_SHARE;
    const calm = CALM * 2 ** Math.max(0, this.idleRuns - MAX_IDLE_RUNS / 2);
    return Math.min(LONGEST, Math.max(calm, this.lastCost / SHARE));
  }

  private later(wait: number): void {
    const due = () => this.now();
    this.timer = setTimeout(due, wait);
    if (isLoading() && this.lastCost < HALF_A_FRAME) this.frame = requestAnimationFrame(due);
  }

  private cancel(): void {
    clearTimeout(this.timer);
    cancelAnimationFrame(this.frame);
    this.timer = undefined;
  }

  /** The reader moves on in the page: what an endless page brings is worth a look again. */
  private moved(event: Event): void {
    if (event.isTrusted && this.idleRuns > 0) this.idleRuns = MAX_IDLE_RUNS / 2;
  }
}

function isLoading(): boolean {
  return document.readyState === "loading";
}

/** Elements that came; text that ticks or elements that went are no reason to look again. */
function isNews(record: MutationRecord): boolean {
  for (const node of record.addedNodes) if (node.nodeType === Node.ELEMENT_NODE) return true;
  return false;
}
