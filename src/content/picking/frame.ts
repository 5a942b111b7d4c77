import { unclobbered } from "../../core/unclobbered";
import type { Speech } from "../teller";
import controls from "./controls.css?raw";
import { created } from "./make";
import css from "./picker.css?raw";

/** `!important` on a host wins over anything the page says of it. */
const hostCss = `:host { all: initial !important; display: block !important;
color-scheme: light dark !important; }
@media print { :host { display: none !important; } }`;

/** What the picker draws, in a closed shadow root on top of the page. */
export interface Frame {
  readonly host: HTMLElement;
  readonly root: ShadowRoot;
  /** For outlines; whatever is pointed at lies below it. */
  readonly shield: HTMLElement;
  /** For words and buttons. */
  readonly panel: HTMLElement;
  /** Read out by a screen reader whenever it changes. */
  readonly live: HTMLElement;
  /** Whether an event is meant for the panel, not for the page below. */
  isOwn(event: Event): boolean;
  /** The topmost element of the page at a point of the window. */
  below(x: number, y: number): Element | undefined;
  /** The panel to the other end of the window. */
  turn(): void;
  /** The panel to the end where it does not cover this. */
  makeWay(element: Element | null): void;
  remove(): void;
}

/**
 * One element beside the body (or in the page's modal dialog, outside of which nothing can be
 * pressed), with a popover over everything. The page's own attributes and nodes stay as they are.
 */
export function openFrame({ t, language }: Speech): Frame {
  const host = unclobbered(document, "createElement").call(document, "div");
  const root = host.attachShadow({ mode: "closed" });
  const sheet = new window.CSSStyleSheet();
  sheet.replaceSync(hostCss + css + controls);
  root.adoptedStyleSheets = [sheet];
  const top = created("div", "top");
  const shield = created("div", "shield");
  const panel = created("section", "panel");
  top.popover = "manual";
  panel.role = "dialog";
  panel.ariaLabel = t("picker_pointing");
  top.lang = language;
  top.dir = t("@@bidi_dir") === "rtl" ? "rtl" : "ltr";
  const live = created("p", "live");
  live.role = "status";
  top.append(shield, panel, live);
  root.append(top);
  const before = unclobbered(document, "activeElement");
  const modals = unclobbered(document, "querySelectorAll").call(document, "dialog:modal");
  const home = [...modals].at(-1) ?? unclobbered(document, "documentElement");
  home.append(host);
  top.showPopover();
  const put = (end: "top" | "bottom") => {
    panel.dataset["at"] = end;
  };
  const within = (x: number, y: number) => panel.contains(root.elementFromPoint(x, y));
  return {
    host,
    root,
    shield,
    panel,
    live,
    isOwn: (event) => {
      if (event.target !== host) return false;
      // A screen reader's press has no place; the shield is pressed at one.
      if (!(event instanceof MouseEvent)) return true;
      const isPlaceless = event.type === "click" && event.detail === 0;
      return isPlaceless || within(event.clientX, event.clientY);
    },
    below: (x, y) => {
      const all = unclobbered(document, "elementsFromPoint").call(document, x, y);
      return all.find((element) => element !== host);
    },
    turn: () => put(panel.dataset["at"] === "top" ? "bottom" : "top"),
    makeWay(element) {
      const box = element?.getBoundingClientRect();
      if (box) put(box.top + box.bottom > innerHeight ? "top" : "bottom");
    },
    remove() {
      host.remove();
      if (before instanceof HTMLElement && unclobbered(document, "activeElement") !== before) {
        before.focus({ preventScroll: true });
      }
    },
  };
}
