import { signal } from "@preact/signals";
import type { Outcome } from "./outcome";
import type { FilterPort } from "./port";

/** What is going on with the text. */
export type Stage =
  | "loading"
  | "unreadable"
  /** As it is stored. */
  | "kept"
  | "edited"
  | "working"
  /** Another window has changed the stored text since it was read here. */
  | "conflict"
  | "failed";

/** Milliseconds without a key before the text is checked. */
const PAUSE = 400;

/** The user's filters while they are edited; what is asked of them, until `until` aborts. */
export class Editing {
  readonly text = signal("");
  readonly stage = signal<Stage>("loading");
  /** Of the text as it was last checked. */
  readonly outcome = signal<Outcome | null>(null);
  /** Lines read, while a text is compiled. */
  readonly progress = signal(0);
  private readonly port: FilterPort;
  private readonly until: AbortSignal;
  private version = 0;
  private checking = new AbortController();
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(port: FilterPort, until: AbortSignal) {
    this.port = port;
    this.until = until;
    port.onChanged(() => {
      if (this.stage.peek() === "kept") void this.load();
    }, until);
    until.addEventListener("abort", () => clearTimeout(this.timer), { once: true });
    void this.load();
  }

  edit(typed: string): void {
    this.text.value = typed;
    if (this.stage.peek() !== "conflict") this.stage.value = "edited";
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.check(), PAUSE);
  }

  /** Gives up what is typed for what is stored. */
  async load(): Promise<void> {
    clearTimeout(this.timer);
    const stored = await this.port.read().catch(() => null);
    if (this.until.aborted) return;
    this.stage.value = stored ? "kept" : "unreadable";
    if (!stored) return;
    this.version = stored.version;
    this.text.value = stored.text;
    await this.check();
  }

  /** Checks, compiles and stores the text; what is wrong with it is left in `stage`. */
  async save(): Promise<void> {
    clearTimeout(this.timer);
    this.stage.value = "working";
    const wanted = this.text.peek();
    const checked = await this.check();
    if (!checked || checked.fault) {
      if (this.stage.peek() === "working") this.stage.value = "edited";
      return;
    }
    this.stage.value = await this.write(wanted, checked);
  }

  private async write(wanted: string, checked: Outcome): Promise<Stage> {
    try {
      const written = await this.port.write(wanted, checked, this.version);
      if (written === null) return "conflict";
      this.version = written;
      return this.text.peek() === wanted ? "kept" : "edited";
    } catch (error) {
      console.warn("Stet, filters:", error);
      return "failed";
    }
  }

  /** Null when another check was begun meanwhile, or none was possible. */
  private async check(): Promise<Outcome | null> {
    this.checking.abort();
    this.checking = new AbortController();
    const wanted = AbortSignal.any([this.until, this.checking.signal]);
    this.progress.value = 0;
    const read = (lines: number) => {
      this.progress.value = lines;
    };
    try {
      const checked = await this.port.compile(this.text.peek(), read, wanted);
      if (wanted.aborted) return null;
      this.outcome.value = checked;
      return checked;
    } catch (error) {
      if (wanted.aborted) return null;
      this.stage.value = "failed";
      console.warn("Stet, filters:", error);
      return null;
    }
  }
}
