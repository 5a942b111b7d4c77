import { anyway, type Scope } from "../../core/filters/write";
import type { Page } from "../page";
import type { Speech } from "../teller";
import { type Frame, openFrame } from "./frame";
import { type Hands, listen } from "./input";
import { actHere, forgetRule, keepRule } from "./keep";
import { everyFrame, Outlines } from "./outlines";
import { drawPanel, spoken } from "./panel";
import { Preview } from "./preview";
import { Scroll } from "./scroll";
import { Spot } from "./spot";
import { type Acts, atFirst, type Shown } from "./state";

/** Milliseconds after which the page itself hides what a kept rule means. */
const TAKEN_OVER = 2_000;

/** Somebody points at what is to go, sees what a rule would do, and keeps the rule or leaves. */
export class Picker implements Acts {
  private readonly page: Page;
  private readonly speech: Speech;
  private readonly spot: Spot;
  private readonly ending = new AbortController();
  private readonly frame: Frame;
  private readonly outlines: Outlines;
  private readonly hiding = new Preview();
  private readonly address = location.href;
  private readonly scroll = new Scroll();
  private added = "";
  private shown: Shown = atFirst;

  constructor(page: Page, speech: Speech, signal: AbortSignal) {
    this.page = page;
    this.speech = speech;
    this.spot = new Spot(page, this.ending.signal);
    this.frame = openFrame(speech);
    this.outlines = new Outlines(this.frame.shield);
    const hands: Hands = {
      at: (x, y) => this.point(this.frame.below(x, y)),
      press: (x, y) => this.press(this.frame.below(x, y)),
      wheel: (wider) => (wider ? this.widen() : this.narrow()),
      key: (name) => this.key(name),
    };
    listen(this.frame, hands, this.ending.signal);
    signal.addEventListener("abort", () => this.end(), { signal: this.ending.signal });
    this.spot.point(this.frame.below(innerWidth / 2, innerHeight / 3));
    this.show({});
    everyFrame(() => this.draw(), this.ending.signal);
  }

  get isOpen(): boolean {
    return !this.ending.signal.aborted;
  }

  widen(): void {
    if (this.spot.widen()) this.moved();
  }

  narrow(): void {
    if (this.spot.narrow()) this.moved();
  }

  choose(): void {
    this.frame.makeWay(this.spot.element);
    if (this.spot.element) this.scope("one");
  }

  scope(scope: Scope): void {
    const written = this.spot.written(scope);
    this.show({
      stage: "chosen",
      scope,
      written,
      preview: this.shown.preview && written !== null,
      said: "",
    });
  }

  togglePreview(): void {
    this.show({ preview: !this.shown.preview });
  }

  keep(): void {
    const { written } = this.shown;
    if (written) void this.write(written.harmful ? anyway(written) : written.line);
  }

  async undo(): Promise<void> {
    this.show({ busy: true });
    const undone = await forgetRule(this.added);
    const said = this.speech.t(undone ? "picker_undone" : "picker_failed");
    this.show({ ...(undone && { stage: "chosen", preview: false }), busy: false, said });
  }

  back(): void {
    if (this.shown.stage === "chosen") this.show({ ...atFirst });
    else this.end();
  }

  end(): void {
    if (!this.isOpen) return;
    this.ending.abort();
    this.hiding.show([]);
    this.frame.remove();
    if (this.shown.stage !== "kept") this.scroll.back();
  }

  private point(element: Element | undefined): void {
    if (this.shown.stage === "pointing" && this.spot.point(element)) this.show({ said: "" });
  }

  /** A finger points and chooses at once. */
  private press(element: Element | undefined): void {
    if (this.shown.stage !== "pointing") return;
    this.point(element);
    if (this.spot.isAt(element)) this.choose();
    else this.show({ said: this.speech.t("picker_nowhere") });
  }

  private key(name: string): boolean {
    if (name === "Escape") this.back();
    else if (this.shown.stage === "kept") return false;
    else if (name === "ArrowUp") this.widen();
    else if (name === "ArrowDown") this.narrow();
    else if (name === "ArrowRight" || name === "ArrowLeft") {
      if (this.spot.beside(name === "ArrowRight" ? 1 : -1)) this.moved();
    } else return false;
    return true;
  }

  /** To another block, not by the pointer: it comes into view and is spoken of. */
  private moved(): void {
    this.scroll.remember();
    this.spot.element?.scrollIntoView({ block: "nearest", behavior: "instant" });
    this.frame.makeWay(this.spot.element);
    if (this.shown.stage === "chosen") this.scope(this.shown.scope);
    this.show({ said: "" });
    if (this.shown.stage !== "pointing") return;
    this.frame.live.textContent = spoken(this.shown.block, this.speech);
  }

  private async write(line: string | null): Promise<void> {
    if (line === null) return;
    this.show({ busy: true, said: "" });
    this.added = (await keepRule(line)) ?? "";
    if (!this.added) return this.show({ busy: false, said: this.speech.t("picker_failed") });
    actHere(this.page);
    const said = this.page.actsAlone ? "" : this.speech.t("picker_here");
    this.show({ stage: "kept", preview: true, busy: false, said });
    setTimeout(() => this.shown.stage === "kept" && this.hiding.show([]), TAKEN_OVER);
  }

  private show(change: Partial<Shown>): void {
    if (!this.isOpen) return;
    this.shown = { ...this.shown, ...change, block: this.spot.described };
    this.hiding.show(this.shown.preview ? (this.shown.written?.elements ?? []) : []);
    drawPanel(this.frame, { shown: this.shown, acts: this, speech: this.speech });
  }

  /** Frames follow what they are around; a page that was left, or took the picker out, ends it. */
  private draw(): void {
    if (location.href !== this.address || !this.frame.host.isConnected) this.end();
    if (this.shown.stage !== "kept" && this.spot.isGone) {
      this.spot.lookAgain();
      this.show({ ...atFirst, said: this.speech.t("picker_gone") });
    }
    const { stage, preview, written } = this.shown;
    if (stage === "kept" || preview) this.outlines.draw(null);
    else this.outlines.draw(this.spot.element, written?.elements);
  }
}
