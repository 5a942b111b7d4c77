import type { Page } from "./page";
import type { Speech } from "./teller";

/** Paper, ink and pencil as in src/shared/tokens.css; nothing of the page reaches in here. */
const CSS = `:host{all:initial!important;position:fixed!important;inset:auto 16px 16px auto!important;
z-index:2147483647!important;color-scheme:light dark!important}
@media print{:host{display:none!important}}
p{display:flex;margin:0;max-width:min(420px,84vw);box-sizing:border-box;
font:13px/1.4 system-ui,sans-serif;color:light-dark(#1c1b18,#ece8de);
background:light-dark(#fbfaf6,#1c1b18);border:1px solid light-dark(#857f73,#857f73);border-radius:4px}
button{all:unset;box-sizing:border-box;min-height:36px;padding:8px 12px;border-radius:3px;cursor:pointer}
button:hover{background:light-dark(#f3f0e8,#26241f)}
button:focus-visible{outline:2px solid light-dark(#b3261e,#f28b80);outline-offset:-2px}
u{color:light-dark(#b3261e,#f28b80);text-underline-offset:3px}
button+button{min-width:36px;padding-inline:8px;text-align:center;color:light-dark(#625e55,#a8a296);
border-inline-start:1px solid light-dark(#dedad0,#3a3831)}`;

/**
 * A quiet line in the corner of the page where hiding may have cost the story a paragraph, with the
 * way back. One element beside the body, gone when the paragraphs are shown or it is sent away.
 */
export class Marker {
  private readonly page: Page;
  private readonly speech: Speech;
  private host: HTMLElement | null = null;
  private said = "";
  private dismissed = false;

  constructor(page: Page, speech: Speech, signal: AbortSignal) {
    this.page = page;
    this.speech = speech;
    signal.addEventListener("abort", () => this.remove(), { once: true });
  }

  /** Says what is so now. */
  update(): void {
    const { missing } = this.page;
    const count = missing.reduce((sum, { paragraphs }) => sum + paragraphs, 0);
    if (count === 0 || this.dismissed) this.remove();
    else this.say(this.speech.plural("page_missing", count));
  }

  /** Another page: it may be spoken of again. */
  forget(): void {
    this.dismissed = false;
    this.remove();
  }

  private say(words: string): void {
    if (words === this.said && this.host?.isConnected) return;
    this.remove();
    this.said = words;
    this.host = document.createElement("div");
    const root = this.host.attachShadow({ mode: "closed" });
    const sheet = new window.CSSStyleSheet();
    sheet.replaceSync(CSS);
    root.adoptedStyleSheets = [sheet];
    root.append(this.line(words));
    document.documentElement.append(this.host);
  }

  private line(words: string): HTMLElement {
    const line = document.createElement("p");
    line.role = "status";
    line.lang = this.speech.language;
    line.dir = "auto";
    const { t } = this.speech;
    const show = button(`${words} `, () => this.show());
    const way = document.createElement("u");
    way.textContent = t("page_missing_show");
    show.append(way);
    const leave = button("×", () => this.dismiss());
    leave.ariaLabel = t("page_missing_leave");
    line.append(show, leave);
    return line;
  }

  private show(): void {
    const elements = this.page.missing.flatMap(({ block }) => {
      return this.page.look().reading.elements[block] ?? [];
    });
    this.page.show(elements, true);
    this.remove();
    elements[0]?.scrollIntoView({ block: "center", behavior: "instant" });
  }

  private dismiss(): void {
    this.dismissed = true;
    this.remove();
  }

  private remove(): void {
    this.host?.remove();
    this.host = null;
    this.said = "";
  }
}

/** What the page's scripts feign is no press. */
function button(words: string, press: () => void): HTMLButtonElement {
  const made = document.createElement("button");
  made.type = "button";
  made.textContent = words;
  made.addEventListener("click", ({ isTrusted }) => isTrusted && press());
  return made;
}
