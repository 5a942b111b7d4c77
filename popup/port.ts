import type { Reply } from "../src/platform/bus";
import type { AddressKind } from "../src/platform/tabs";
import type { Answer, Ask, Name } from "../src/shared/messages";
import type { Settings } from "../src/shared/settings";

/** The tab the popup speaks of. */
export interface Tab {
  readonly id: number;
  /** "" where the browser keeps it back. */
  readonly url: string;
  /** "" where the browser keeps it back. */
  readonly title: string;
  readonly kind: AddressKind;
}

/** What Stet may do on a site without being clicked. */
export type Access = "none" | "site" | "all";

/** All that the popup asks of the world outside it: the browser in use, a stand-in in tests. */
export interface Port {
  /** BCP 47 tag of the language the texts are in. */
  readonly language: string;
  readonly direction: "ltr" | "rtl";
  /** The popup covers the page whole (a telephone), so that leading there must close it. */
  readonly covers: boolean;
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
  reload(tabId: number): Promise<void>;
  openOptions(): Promise<void>;
  /** @throws where the browser refuses the clipboard */
  copy(text: string): Promise<void>;
  close(): void;
}
