import { tell } from "../platform/bus";
import { t, uiDirection, uiLanguage } from "../platform/i18n";
import type { ReaderHandle, ReaderLook } from "../reader/contract";
import { pageResetCss } from "../reader/page-reset";
import { type ReaderWords, readerWords } from "../reader/words";
import type { Page } from "./page";
import { speech, teller } from "./teller";

/** Opens the reader over the page and takes it away again. */
export class Reader {
  /** Milliseconds from the wish to the reader shown; null until it was opened. */
  ms: number | null = null;
  private readonly page: Page;
  private readonly signal: AbortSignal;
  private handle: ReaderHandle | null = null;

  constructor(page: Page, signal: AbortSignal) {
    this.page = page;
    this.signal = signal;
  }

  get open(): boolean {
    return this.handle !== null;
  }

  /**
   * @param force - open it even where no story was found
   * @returns whether the reader is open now
   */
  async show(open: boolean | "toggle", force: boolean): Promise<boolean> {
    const wanted = open === "toggle" ? !this.open : open;
    if (!wanted) this.handle?.close();
    else if (!this.open) await this.start(force);
    return this.open;
  }

  /** Marks a sentence in the reader; false when it is not open or does not show it. */
  mark(sentence: string | null): boolean {
    return this.handle?.mark(sentence) ?? false;
  }

  update(look: ReaderLook): void {
    this.handle?.update(look);
  }

  private async start(force: boolean): Promise<void> {
    const start = performance.now();
    const analysis = this.page.look();
    if (!force && !analysis.acting) return;
    const [{ story }] = await Promise.all([teller(), loadReader()]);
    const door = globalThis.stetReader;
    if (!door || this.open || this.signal.aborted) return;
    void tell("sheet/change", { add: [pageResetCss], remove: [] });
    this.handle = door.open(
      {
        story: story(analysis, speech),
        look: this.page.settings.reader,
        words: readerTexts(),
        wordsLang: uiLanguage(),
        wordsDir: uiDirection(),
        onClose: () => this.end(),
        onLook: (reader) => void tell("settings/change", { patch: { reader } }),
      },
      this.signal,
    );
    this.ms = performance.now() - start;
  }

  private end(): void {
    this.handle = null;
    void tell("sheet/change", { add: [], remove: [pageResetCss] });
  }
}

async function loadReader(): Promise<void> {
  if (!globalThis.stetReader) await tell("reader/load", null);
}

function readerTexts(): ReaderWords {
  const texts = readerWords.map((word) => [word, t(`reader_${word}`)]);
  // One text for every word of the list that the type is made of.
  return Object.fromEntries(texts) as ReaderWords;
}
