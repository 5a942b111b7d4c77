import type { Reply } from "../src/platform/bus";
import type { Availability } from "../src/platform/summarizer";
import type { AddressKind } from "../src/platform/tabs";
import type { Answer, Ask, Name } from "../src/shared/messages";
import type { Settings } from "../src/shared/settings";

/** The tab the popup speaks of. */
export interface Tab {
  readonly id: number;
  readonly windowId: number;
  /** "" where the browser keeps it back. */
  readonly url: string;
  /** "" where the browser keeps it back. */
  readonly title: string;
  readonly kind: AddressKind;
}

/** What Stet may do on a site without being clicked. */
export type Access = "none" | "site" | "all";

/** The browser's own model for summaries, on this device. */
export interface Model {
  /** Loads nothing. */
  availability(language: string): Promise<Availability>;
  /** @throws when the browser refuses or the model fails */
  write(
    text: string,
    language: string,
    loaded: (share: number) => void,
    signal: AbortSignal,
  ): Promise<string>;
}

/** All that the popup asks of the world outside it: the browser in use, a stand-in in tests. */
export interface Port {
  /** BCP 47 tag of the language the texts are in. */
  readonly language: string;
  readonly direction: "ltr" | "rtl";
  /** The popup covers the page whole (a telephone), so that leading there must close it. */
  readonly covers: boolean;
  /** It stays beside the page (a side panel, a sidebar) and follows the tab in front. */
  readonly stays: boolean;
  t(key: string, ...fill: readonly string[]): string;
  plural(key: string, count: number, ...fill: readonly string[]): string;
  /** Null when there is no tab to speak of. */
  tab(): Promise<Tab | null>;
  ask<N extends Name>(tabId: number, name: N, what: Ask<N>): Promise<Reply<Answer<N>>>;
  tell<N extends Name>(name: N, what: Ask<N>): Promise<Reply<Answer<N>>>;
  /** Puts the content script into the tab; false where the browser refuses. */
  inject(tabId: number): Promise<boolean>;
  settings(): Promise<Settings>;
  onSettings(call: (settings: Settings) => void, signal: AbortSignal): void;
  access(url: string): Promise<Access>;
  /** Must be called within the click, before anything is awaited. */
  requestAccess(host: string): Promise<boolean>;
  /** Calls back when a page shows another number of hidden blocks. */
  onNews(call: (tabId: number) => void, signal: AbortSignal): void;
  /** Calls back when another tab is in front, or the tab has loaded another page. */
  onTabs(call: (tabId: number, what: "front" | "loaded") => void, signal: AbortSignal): void;
  /** Null where there is no such panel; must be called within the click. */
  readonly openPanel: ((windowId: number) => Promise<void>) | null;
  /** Asks the user's own search engine in a new tab; null where no extension may. */
  readonly search: ((text: string) => Promise<void>) | null;
  readonly model: Model;
  reload(tabId: number): Promise<void>;
  openOptions(): Promise<void>;
  /** @throws where the browser refuses the clipboard */
  copy(text: string): Promise<void>;
  close(): void;
}
