/** Milliseconds to wait where a run cannot come at once. */
const CALM = 250;
/** Runs without anything new after which the page is left alone. */
const MAX_IDLE_RUNS = 20;
/** After so many of them a run no longer comes at once, and each later than the one before. */
const PATIENT_RUNS = 10;
/** A run may take this share of the time: after one of 10 ms the page has 40 ms to itself, … */
const SHARE = 1 / 5;
/** … while it streams in, when each frame counts, half of it; … */
const LOADING_SHARE = 1 / 2;
/** … and so many milliseconds can be saved up, for what comes after a while of quiet. */
const SAVINGS = 400;
const HALF_A_FRAME = 8;
const LONGEST = 8_000;

/**
 * Runs something again when the page has changed: at once, so that it is before the next frame,
 * where the page was quiet before; else later, so that it never takes more than a small share of
 * the time. While the page streams in, what the parser brings is looked at when the browser is
 * about to paint, not before. After many runs that found nothing new there are no more, until the
 * reader moves on.
 */
export class Watch {
  private timer: ReturnType<typeof setTimeout> | undefined;
  private frame = 0;
  private lastEnd = performance.now();
  private lastCost = 0;
  private saved = SAVINGS;
  private dirty = false;
  private idleRuns = 0;
  private readonly run: () => boolean;
  private readonly observer: MutationObserver;
  private readonly signal: AbortSignal;

  /**
   * @param run - returns whether it found anything new
   * @param guard - called at every change, before the page paints; has to cost next to nothing
   */
  constructor(run: () => boolean, guard: () => void, signal: AbortSignal) {
    this.run = run;
    this.signal = signal;
    this.observer = new MutationObserver((records) => {
      guard();
      if (records.some(isNews)) this.mark();
    });
    this.observer.observe(document, { childList: true, subtree: true });
    const options = { signal, passive: true, capture: true };
    document.addEventListener("DOMContentLoaded", () => this.now(), options);
    window.addEventListener("load", () => this.dirty && this.now(), options);
    window.addEventListener("scroll", (event) => this.moved(event), options);
    signal.addEventListener("abort", () => {
      this.observer.disconnect();
      this.cancel();
    });
  }

  /** Something has changed: a run will come. */
  mark(): void {
    this.dirty = true;
    const planned = this.timer !== undefined || this.frame !== 0;
    if (this.signal.aborted || planned || this.idleRuns >= MAX_IDLE_RUNS) return;
    if (isLoading()) this.beforePaint();
    else this.soon();
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
    const saved = this.savings();
    this.dirty = false;
    const news = this.run();
    // What came before the run was seen by it, and during it the page does nothing.
    this.observer.takeRecords();
    this.lastEnd = performance.now();
    this.lastCost = this.lastEnd - start;
    this.saved = saved - this.lastCost;
    this.idleRuns = news || isLoading() ? 0 : this.idleRuns + 1;
  }

  private savings(): number {
    const quiet = performance.now() - this.lastEnd;
    return Math.min(SAVINGS, this.saved + quiet * share());
  }

  /** Milliseconds until a run can be afforded. */
  private wait(): number {
    const missing = this.lastCost - this.savings();
    const late = this.idleRuns - PATIENT_RUNS;
    if (missing <= 0 && late <= 0) return 0;
    const calm = isLoading() ? 0 : CALM * 2 ** Math.max(0, late);
    return Math.min(LONGEST, Math.max(calm, missing / share()));
  }

  /** Now, if that can be afforded, else as soon as it can. */
  private soon(): void {
    const wait = this.wait();
    const isCheap = isLoading() && this.lastCost < HALF_A_FRAME;
    if (wait === 0 || isCheap) this.now();
    else this.timer = setTimeout(() => (isLoading() ? this.beforePaint() : this.now()), wait);
  }

  private beforePaint(): void {
    this.timer = undefined;
    this.frame = requestAnimationFrame(() => {
      this.frame = 0;
      this.soon();
    });
  }

  private cancel(): void {
    clearTimeout(this.timer);
    cancelAnimationFrame(this.frame);
    this.timer = undefined;
    this.frame = 0;
  }

  /** The reader moves on in the page: what an endless page brings is worth a look again. */
  private moved(event: Event): void {
    if (event.isTrusted) this.idleRuns = Math.min(this.idleRuns, PATIENT_RUNS);
  }
}

function isLoading(): boolean {
  return document.readyState === "loading";
}

function share(): number {
  return isLoading() ? LOADING_SHARE : SHARE;
}

/** Elements that bring nothing to see; a form's name can be shadowed, by an element. */
const UNSEEN = /^(?:script|style|link|meta|noscript|template|title)$/;

/** Elements that came; text that ticks or elements that went are no reason to look again. */
function isNews({ addedNodes }: MutationRecord): boolean {
  for (const node of addedNodes) {
    if (node.nodeType === Node.ELEMENT_NODE && !UNSEEN.test(String(node.nodeName).toLowerCase())) {
      return true;
    }
  }
  return false;
}
