import type { Answer, Ask, Name } from "../../src/shared/messages";

/** The browsers Stet is built for, by the name of what runs here. */
export const targets = ["chromium", "firefox"] as const;
export type Target = (typeof targets)[number];

export interface LaunchOptions {
  /** Folder of the built extension. */
  readonly extension: string;
  /** Port on loopback of a forward proxy that answers every address. */
  readonly proxyPort?: number;
  /** Let pages of different sites share processes: faster over many pages (Chromium). */
  readonly sharing?: boolean;
  /** Show a window; without it nothing is drawn on any screen. */
  readonly headed?: boolean;
  /** Of the page, in pixels of the page. */
  readonly size?: Size;
  /** Pixels of the screen for each of them. */
  readonly scale?: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** `contrast`: few colours, all of them the system's own. */
export type Scheme = "light" | "dark" | "contrast";

/**
 * Something that shows a document. Functions given to `run` and `until` are sent as source: they
 * see nothing of the file they are written in, and arguments and results must survive JSON.
 */
export interface View {
  /** Runs a function in the document's own world. */
  run<A extends readonly unknown[], T>(fn: (...args: A) => T | Promise<T>, ...args: A): Promise<T>;
  /** Waits until the function gives something true and returns that; throws after ten seconds. */
  until<A extends readonly unknown[], T>(fn: (...args: A) => T, ...args: A): Promise<T>;
  /** A click of the mouse on the first element that matches. */
  click(selector: string): Promise<void>;
  /** What the document is told of the user's colour scheme. */
  scheme(scheme: Scheme): Promise<void>;
  /** Writes a PNG of what is visible. */
  screenshot(file: string): Promise<void>;
  close(): Promise<void>;
}

/** How far a page must have come for `open` to return: parsed, or loaded with all it needs. */
export type Progress = "parsed" | "loaded";

export type Key = "Escape" | "Tab" | "Enter" | "ArrowUp" | "ArrowDown" | "ArrowLeft" | "ArrowRight";
/** Keys that do something while another is held down. */
export type Chord = `Ctrl+${"f" | "s" | "z" | " "}` | "Shift+Tab";

export interface Page extends View {
  /** The browser's own number for the tab, as extensions know it. */
  readonly tabId: number;
  /** Throws when the address cannot be opened within `timeout` milliseconds (30 seconds). */
  open(address: string, until?: Progress, timeout?: number): Promise<void>;
  /** Puts the tab in front. */
  front(): Promise<void>;
  /** Types into what has the focus. */
  type(text: string): Promise<void>;
  press(key: Key | Chord): Promise<void>;
  /** Moves the mouse to a place of the window, in pixels, and presses it there when asked. */
  mouse(x: number, y: number, press?: boolean): Promise<void>;
  /** Turns the wheel there while Shift is held down; less than 0: away from the user. */
  shiftWheel(x: number, y: number, pixels: number): Promise<void>;
  /** A finger on a place of the window, and off again. */
  tap(x: number, y: number): Promise<void>;
  resize(size: Size): Promise<void>;
  /** Writes a PNG of the whole document, as tall as it is. */
  wholeScreenshot(file: string): Promise<void>;
  /** Text of the closed shadow roots that hang in the page, which the page itself cannot read. */
  closedText(): Promise<string>;
  /** The middle of a button in them, by its words; throws when there is none. */
  closedPlace(words: string): Promise<readonly [x: number, y: number]>;
}

/** The extension as its user and its own pages meet it. */
export interface Extension {
  /** Scheme and host of its pages, with no slash at the end. */
  readonly origin: string;
  /** Resolves once it acts on its own on the sites it was granted: at first it is still starting. */
  registered(): Promise<void>;
  /** Opens one of its pages in a tab, in front or behind: `options/options.html`. */
  openPage(path: string, where?: "front" | "behind"): Promise<Page>;
  /** Presses the toolbar button on a page and gives the popup that opens. */
  popup(page: Page): Promise<View>;
  /** Asks the content script of a page, as the popup does. */
  ask<N extends Name>(page: Page, name: N, ask: Ask<N>): Promise<Answer<N>>;
  /** Sends a message to the background, as the options page does. */
  tell<N extends Name>(name: N, ask: Ask<N>): Promise<Answer<N>>;
  /** Runs a function in one of its own pages, kept in a tab behind the others. */
  backstage<A extends readonly unknown[], T>(
    fn: (...args: A) => T | Promise<T>,
    ...args: A
  ): Promise<T>;
  /** Presses the keys of a command of the manifest on a page. */
  command(name: string, page: Page): Promise<void>;
  badge(page: Page): Promise<string>;
  /** Ends the background, as the browser does when it is idle. */
  killBackground(): Promise<void>;
  /** Reloads the extension under the open tabs, as an update does. */
  reload(): Promise<void>;
  /** Takes every granted site back, as the user can in the browser's own settings. */
  revoke(): Promise<void>;
}

/** An uncaught error, a rejected promise or a `console.error`. */
export interface ConsoleError {
  /** Address of the script or document it comes from. */
  readonly where: string;
  readonly text: string;
}

export interface Browser {
  readonly target: Target;
  /** "Chromium 156.0.8078.79" */
  readonly version: string;
  readonly extension: Extension;
  newPage(): Promise<Page>;
  /** All that pages, pages of the extension and its background have logged as errors so far. */
  consoleErrors(): Promise<readonly ConsoleError[]>;
  /** Resolves when the browser has gone, closed or crashed. */
  readonly gone: Promise<void>;
  close(): Promise<void>;
}
