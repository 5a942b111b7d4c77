import { effect, type ReadonlySignal, signal } from "@preact/signals";
import type { SampleFault } from "../../src/platform/sample-store";
import type { ListedSample, PageSample } from "../../src/shared/sample";
import type { Outcome } from "../filters/outcome";
import type { Ground, Measured } from "./measure";
import type { Meter, TrialPort } from "./port";

/** The page last looked at, as a choice beside the ids of samples. */
export const LAST_PAGE = "last";

const NOTHING: Measured = { lines: new Map(), hides: 0, lost: 0 };

/** What was last said of keeping a page. */
export type Said = "kept" | "failed" | SampleFault;

/** Tries the filters on a page while they are written; nothing is done to any page. */
export class Trial {
  readonly samples = signal<readonly ListedSample[]>([]);
  readonly chosen = signal(LAST_PAGE);
  /** What is tried on; null: there is none. */
  readonly page = signal<PageSample | null>(null);
  readonly measured = signal<Measured>(NOTHING);
  readonly said = signal<Said | null>(null);
  private readonly port: TrialPort;
  private readonly until: AbortSignal;
  private ground: Ground | null = null;
  private meter: Meter | null = null;
  private turn = 0;

  constructor(port: TrialPort, outcome: ReadonlySignal<Outcome | null>, until: AbortSignal) {
    this.port = port;
    this.until = until;
    port.onChanged((list) => this.take(list), until);
    const end = effect(() => this.measure(outcome.value, this.page.value));
    until.addEventListener("abort", end, { once: true });
  }

  /** Reads the list and the chosen page anew. */
  async look(): Promise<void> {
    const turn = ++this.turn;
    const id = this.chosen.peek();
    const found = await Promise.all([
      this.port.list(),
      id === LAST_PAGE ? this.port.lastPage() : this.port.read(id),
      this.meter ?? this.port.meter(),
    ]).catch((error: unknown) => {
      console.warn("Stet, trial:", error);
      return null;
    });
    if (!found || turn !== this.turn || this.until.aborted) return;
    const [list, page, meter] = found;
    this.meter = meter;
    this.samples.value = list;
    this.ground = page && meter.groundOf(page);
    this.page.value = this.ground && page;
  }

  async choose(id: string): Promise<void> {
    this.chosen.value = id;
    this.said.value = null;
    await this.look();
  }

  /** Keeps the page that is tried on. @param day - as 2026-11-24 */
  async keep(day: string): Promise<void> {
    const page = this.page.peek();
    if (!page) return;
    const kept = await this.port.keep(page, day).catch(() => "failed" as const);
    this.said.value = typeof kept === "string" ? kept : "kept";
  }

  async forget(id: string): Promise<void> {
    await this.port.forget(id).catch(() => {
      this.said.value = "failed";
    });
  }

  private take(list: readonly ListedSample[]): void {
    this.samples.value = list;
    const id = this.chosen.peek();
    if (id !== LAST_PAGE && !list.some((one) => one.id === id)) void this.choose(LAST_PAGE);
  }

  private measure(outcome: Outcome | null, page: PageSample | null): void {
    this.measured.value =
      page && this.ground && this.meter && outcome
        ? this.meter.measureLines(this.ground, outcome.written, () => performance.now())
        : NOTHING;
  }
}
