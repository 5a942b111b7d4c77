import { hostCss } from "./page-reset";
import barStyle from "./style/bar.css?raw";
import blocksStyle from "./style/blocks.css?raw";
import dataStyle from "./style/data.css?raw";
import pageStyle from "./style/page.css?raw";
import panelStyle from "./style/panel.css?raw";
import rowsStyle from "./style/rows.css?raw";
import scriptsStyle from "./style/scripts.css?raw";
import storyStyle from "./style/story.css?raw";

const styles = [
  hostCss,
  pageStyle,
  storyStyle,
  scriptsStyle,
  blocksStyle,
  dataStyle,
  barStyle,
  panelStyle,
  rowsStyle,
];

/** Events that would tell the page's own listeners what is done in the reader, or let them act. */
const OWN_EVENTS = `click auxclick dblclick contextmenu mousedown mouseup pointerdown pointerup
  touchstart touchend touchmove wheel keydown keypress keyup beforeinput input change copy cut
  selectstart dragstart focusin focusout`.split(/\s+/);

/**
 * The reader's place in the page: one element beside the body, holding a closed shadow root with
 * a modal dialog. That is in the top layer, above any z-index; the page below is inert by itself,
 * without an attribute, and gets its focus back when the dialog closes.
 */
export interface Frame {
  readonly host: HTMLElement;
  readonly root: ShadowRoot;
  readonly dialog: HTMLDialogElement;
  /** Puts the reader on top, whatever the page did to it; focus and scroll position stay. */
  raise(): void;
  /** Takes it away; the page's focus and scroll positions are as before. */
  remove(): void;
}

export function openFrame(document: Document): Frame {
  const host = document.createElement("div");
  const root = host.attachShadow({ mode: "closed" });
  const dialog = document.createElement("dialog");
  root.adoptedStyleSheets = [sheet(document)];
  root.append(dialog);
  for (const name of OWN_EVENTS) root.addEventListener(name, (event) => event.stopPropagation());

  function raise(): void {
    const { scrollTop } = dialog;
    const focused = root.activeElement;
    if (dialog.open) dialog.close();
    if (host.parentNode !== document.documentElement) document.documentElement.append(host);
    dialog.showModal();
    dialog.scrollTop = scrollTop;
    if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
  }

  function remove(): void {
    const { scrollX, scrollY } = window;
    dialog.close();
    host.remove();
    if (scrollX !== window.scrollX || scrollY !== window.scrollY) {
      window.scrollTo({ left: scrollX, top: scrollY, behavior: "instant" });
    }
  }

  return { host, root, dialog, raise, remove };
}

function sheet(document: Document): CSSStyleSheet {
  // A sheet belongs to the window it is made in, and the page's elements take only their own.
  const view = document.defaultView ?? window;
  const made = new view.CSSStyleSheet();
  made.replaceSync(styles.join("\n"));
  return made;
}
