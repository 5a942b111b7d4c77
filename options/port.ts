import type { Sync } from "../src/platform/sync-store";
import type { Settings } from "../src/shared/settings";
import type { FilterPort } from "./filters/port";
import type { ListPort } from "./lists/port";
import type { TrialPort } from "./trial/port";

/** A keyboard shortcut as the browser has it now. */
export interface Shortcut {
  /** The command's name in the manifest. */
  readonly name: string;
  /** What it does, in the user's language; "" where the manifest does not say. */
  readonly does: string;
  /** "Alt+R"; "" when none is set. */
  readonly keys: string;
}

/** Settings and filters on all the user's devices. */
export interface SyncPort {
  /** @throws when the browser cannot read its storage */
  read(): Promise<Sync>;
  /** @throws when it was not written */
  turn(on: boolean): Promise<void>;
  onChanged(call: () => void, signal: AbortSignal): void;
}

/** All that the options ask of the world outside: the browser in use, a stand-in in tests. */
export interface Port {
  readonly browser: "chrome" | "firefox";
  /** Stet's own version. */
  readonly version: string;
  /** BCP 47 tag of the language the texts are in. */
  readonly language: string;
  readonly direction: "ltr" | "rtl";
  t(key: string, ...fill: readonly string[]): string;
  plural(key: string, count: number, ...fill: readonly string[]): string;
  /** @throws when the browser cannot read its storage */
  readSettings(): Promise<Settings>;
  /** Calls back after every change, in whichever window it was made. */
  onSettings(call: (settings: Settings) => void, signal: AbortSignal): void;
  /** @throws when it was not written */
  changeSettings(patch: Partial<Settings>): Promise<Settings>;
  /** Settings that the browser's storage has damaged. */
  readonly damaged: {
    /** Their texts, as they are. @throws when the browser cannot read its storage */
    read(): Promise<readonly string[]>;
    /** Lets them go. @throws when it was not written */
    forget(): Promise<void>;
  };
  /** Match patterns of the sites Stet may act on without being clicked. */
  granted(): Promise<readonly string[]>;
  onGranted(call: () => void, signal: AbortSignal): void;
  /**
   * Asks the user for one host. The browser only asks from within a click or key press: call it
   * before anything is awaited, as `grantAll`.
   *
   * @returns false when the user refuses
   */
  grantHost(host: string): Promise<boolean>;
  grantAll(): Promise<boolean>;
  /** Gives match patterns back; false when the browser keeps them (granted by a policy, say). */
  revoke(patterns: readonly string[]): Promise<boolean>;
  shortcuts(): Promise<readonly Shortcut[]>;
  /** Opens the browser's page of shortcuts; false where it has none that can be opened. */
  openShortcuts(): Promise<boolean>;
  /** What sites taught Stet of where their clutter is: selectors, by host. */
  remembered(): Promise<ReadonlyMap<string, readonly string[]>>;
  /** Forgets it of one host, or of all (null). */
  forgetRemembered(host: string | null): Promise<void>;
  /** The user's own filters. */
  readonly filters: FilterPort;
  /** Tries them on pages. */
  readonly trial: TrialPort;
  readonly sync: SyncPort;
  /** Lists that others keep. */
  readonly lists: ListPort;
  /** Hands the user a file. */
  saveFile(name: string, text: string): void;
  /** The day it is here, as 2026-11-24. */
  today(): string;
}
