import type { Analysis } from "../core/analyze";
import { tell } from "../platform/bus";
import { report } from "../platform/log";
import { readStart } from "../platform/store";
import type { Report } from "../shared/report";
import { isStreaming } from "./effects";
import { openFilters } from "./filters";
import { Hider } from "./hide";
import type { Marker } from "./marker";
import { Memory } from "./memory";
import { Page } from "./page";
import { openPicker } from "./picker";
import { Pointer } from "./point";
import { Reader } from "./reader";
import { SentenceMark } from "./sentence";
import { Spared } from "./spare";
import { isStory } from "./story-hint";
import type { Target } from "./targets";
import { speech, teller } from "./teller";
import type { Terms } from "./terms";
import { lowerVeil } from "./veil";

/** Everything Stet keeps of one page while it is there. */
export class Session {
  readonly page: Page;
  readonly hider: Hider;
  readonly reader: Reader;
  readonly pointer: Pointer;
  readonly mark: SentenceMark;
  /** What the popup's block numbers and offsets refer to. */
  reported: Analysis | null = null;
  /** What the numbers beyond those of blocks refer to. */
  reportedTargets: readonly Target[] = [];
  private badge = "";
  private marker: Promise<Marker> | null = null;
  private readonly signal: AbortSignal;

  constructor(page: Page, hider: Hider, signal: AbortSignal) {
    this.page = page;
    this.hider = hider;
    this.reader = new Reader(page, signal);
    this.pointer = new Pointer(page, signal);
    this.mark = new SentenceMark(signal);
    this.signal = signal;
  }

  /** Reads the page as it is now and acts on it. @returns whether anything is otherwise */
  refresh(): boolean {
    this.page.touch();
    const news = this.page.act();
    this.showState();
    return news;
  }

  follow(terms: Partial<Terms>): void {
    this.page.follow(terms);
    if (terms.settings) this.reader.update(terms.settings.reader);
    this.showState();
  }

  /** The user has other filters from now on. */
  async filter(rules: number): Promise<void> {
    const filters = rules > 0 ? await openFilters(() => void this.refresh()) : null;
    this.follow({ filters });
  }

  /** The reader picks something of the page to hide. */
  async pick(): Promise<void> {
    await this.reader.show(false, false);
    await openPicker(this.page, this.signal);
  }

  /** The reader has gone to another page in the same document. */
  leave(): void {
    this.page.leave();
    this.pointer.at(null);
    this.mark.clear();
    void this.marker?.then((marker) => marker.forget());
    void this.reader.show(false, false);
  }

  /** What was last reported, so that offsets stay true; the page as it is where nothing was. */
  readonly told = (): Analysis => this.reported ?? this.page.look();

  async report(): Promise<Report> {
    const told = await teller();
    this.reported = this.page.look();
    this.showState();
    this.reportedTargets = this.page.targets;
    return told.report(this.reported, this.page, this.reader);
  }

  /**
   * The marker comes with what tells of a page: hardly a page has need of one. While the page
   * streams in, what is missing may yet turn out otherwise.
   */
  private async markMissing(): Promise<void> {
    if (isStreaming()) return;
    if (!this.marker && this.page.missing.length === 0) return;
    this.marker ??= teller().then(({ marker }) => marker(this.page, speech, this.signal));
    (await this.marker).update();
  }

  private showState(): void {
    this.markMissing().catch((error: unknown) => report("marker", error));
    const { level, targets } = this.page;
    const hidden = targets.filter(({ shown }) => !shown).length;
    const acting = level !== "off" && (hidden > 0 || isStory(this.page.look()));
    const badge = `${hidden} ${acting}`;
    if (badge === this.badge || (this.badge === "" && !acting)) return;
    this.badge = badge;
    void tell("badge/show", { hidden, acting });
  }
}

/**
 * Reads the settings and begins; what the site taught is in force before the page paints.
 *
 * @throws when the browser cannot read its storage
 */
export async function openSession(signal: AbortSignal): Promise<Session> {
  const lift = lowerVeil(signal);
  let session: Session | null = null;
  try {
    const spared = new Spared(signal);
    const hider = new Hider(signal);
    const { memory, filters: rules, ...rest } = await readStart(location.hostname);
    const refresh = () => void session?.refresh();
    const filters = rules > 0 ? await openFilters(refresh) : null;
    const parts = { hider, spared, memory: new Memory(location.hostname, memory) };
    session = new Session(new Page({ ...rest, filters }, parts), hider, signal);
    return session;
  } finally {
    lift();
  }
}
