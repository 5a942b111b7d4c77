import type { ListChange } from "../../src/shared/listing";
import type { Look, Subscription } from "../../src/shared/lists";

/** All that the part for lists asks of the world outside. */
export interface ListPort {
  /** @throws when the browser cannot read its storage */
  read(): Promise<readonly Subscription[]>;
  /** Calls back after every change, whoever made it. */
  onChanged(call: (all: readonly Subscription[]) => void, signal: AbortSignal): void;
  /**
   * Asks the user for the host of a list. The browser only asks from within a click: call it before
   * anything is awaited.
   *
   * @returns false when the user refuses
   */
  grant(url: string): Promise<boolean>;
  /** Fetches a list to see what is in it. @throws when Stet itself fails */
  look(url: string): Promise<Look>;
  /** Subscribes to what a look has found; false: there are too many. @throws when not written */
  add(url: string, text: string): Promise<boolean>;
  /** Makes what a backup says of lists hold; false: too many. @throws when it was not written */
  import(changes: readonly ListChange[]): Promise<boolean>;
  /** @throws when it was not written */
  change(id: string, change: { on: boolean } | { removed: boolean }): Promise<void>;
  /** Fetches a list anew, or all that are on (null). @throws when it was not written */
  update(id: string | null): Promise<void>;
  /** The text that is kept under a key; null: none is. */
  text(key: string): Promise<string | null>;
}
