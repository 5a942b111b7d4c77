import { signal } from "@preact/signals";
import type { Outcome } from "./outcome";
import { Past } from "./past";
import type { FilterPort, FilterText } from "./port";
import type { Stage } from "./stage";

/** Milliseconds without a key before the text is checked, and from then before it is kept. */
const PAUSE = 400;
const PAUSE_TO_KEEP = 800;

/** The user's filters while they are edited; they keep themselves, until `until` aborts. */
export class Editing {
  readonly text = signal("");
  readonly stage = signal<Stage>("loading");
  /** Of the text as it was last checked. */
  readonly outcome = signal<Outcome | null>(null);
  /** Lines read, while a text is compiled. */
  readonly progress = signal(0);
  /** There is an earlier text to go back to. */
  readonly canGoBack = signal(false);
  private readonly port: FilterPort;
  private readonly until: AbortSignal;
  private readonly past = new Past();
  private stored: FilterText = { text: "", version: 0 };
  private checked: string | null = null;
  private checking = new AbortController();
  private timer: ReturnType<typeof setTimeout> | undefined;
  /** One after another: each must know the version that the one before it has made. */
  private saving = Promise.resolve();

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
    if (typed === this.text.peek()) return;
    this.text.value = typed;
    if (this.stage.peek() !== "conflict") this.stage.value = "edited";
    this.later(PAUSE, async () => {
      const outcome = await this.check();
      const wanted = outcome && !outcome.fault && this.stage.peek() === "edited";
      if (wanted) this.later(PAUSE_TO_KEEP, () => this.save());
    });
  }

  /** Puts another line in the place of one; a line that is no more is left alone. */
  replaceLine(line: number, fresh: string): void {
    const lines = this.text.peek().split(/\r\n|\n|\r/);
    if (line >= lines.length) return;
    this.edit(lines.with(line, fresh).join("\n"));
  }

  /** Gives up what is typed for what is stored; the way back leads to what was typed. */
  async load(): Promise<void> {
    clearTimeout(this.timer);
    const typed = this.text.peek();
    const stored = await this.port.read().catch(() => null);
    if (this.until.aborted || this.text.peek() !== typed) return;
    const isFirst = this.stage.peek() === "loading" || this.stage.peek() === "unreadable";
    this.stage.value = stored ? "kept" : "unreadable";
    if (!stored) return;
    if (!isFirst && typed !== stored.text) this.remember(typed);
    this.stored = stored;
    this.text.value = stored.text;
    await this.check();
  }

  /** Checks, compiles and stores the text; what is wrong with it is left in `stage`. */
  save(): Promise<void> {
    clearTimeout(this.timer);
    this.saving = this.saving.then(() => this.saveNow());
    return this.saving;
  }

  private async saveNow(): Promise<void> {
    this.stage.value = "working";
    const wanted = this.text.peek();
    const checked = this.checked === wanted ? this.outcome.peek() : await this.check();
    if (!checked || checked.fault) {
      if (this.stage.peek() === "working") this.stage.value = "edited";
      return;
    }
    this.stage.value = await this.write(wanted, checked);
  }

  /** Stores what is typed here though another window was first; the way back leads to the other. */
  async keepMine(): Promise<void> {
    const stored = await this.port.read().catch(() => null);
    if (this.until.aborted || !stored) return;
    this.stored = stored;
    await this.save();
  }

  /** Stores the text from before the last change, wherever that was made. */
  async goBack(): Promise<void> {
    const before = this.past.pop(this.text.peek());
    this.canGoBack.value = !this.past.isEmpty;
    if (before === null) return;
    this.edit(before);
    // What is gone back from is not what was stored before.
    this.stored = { ...this.stored, text: before };
    await this.save();
  }

  private remember(text: string): void {
    this.past.push(text);
    this.canGoBack.value = true;
  }

  private later(pause: number, what: () => Promise<void>): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void what(), pause);
  }

  private async write(wanted: string, checked: Outcome): Promise<Stage> {
    try {
      const version = await this.port.write(wanted, checked, this.stored.version);
      if (version === null) return "conflict";
      if (this.stored.text !== wanted) this.remember(this.stored.text);
      this.stored = { text: wanted, version };
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
    const text = this.text.peek();
    this.progress.value = 0;
    const read = (lines: number) => {
      this.progress.value = lines;
    };
    try {
      const checked = await this.port.compile(text, read, wanted);
      if (wanted.aborted) return null;
      this.outcome.value = checked;
      this.checked = text;
      return checked;
    } catch (error) {
      if (wanted.aborted) return null;
      this.stage.value = "failed";
      console.warn("Stet, filters:", error);
      return null;
    }
  }
}
