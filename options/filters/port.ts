import type { OpenEditor } from "../editor/contract";
import type { Outcome } from "./outcome";

/** What is stored of the user's filters. */
export interface FilterText {
  readonly text: string;
  readonly version: number;
}

/** All that the part for filters asks of the world outside. */
export interface FilterPort {
  /** @throws when the browser cannot read its storage */
  read(): Promise<FilterText>;
  /** Calls back after every change, in whichever window it was made. */
  onChanged(call: () => void, signal: AbortSignal): void;
  /** @throws when it cannot be compiled, or `until` aborts */
  compile(text: string, read: (lines: number) => void, until: AbortSignal): Promise<Outcome>;
  /**
   * @param base - the version that was edited
   * @returns the new version, or null when another window was first: nothing is written then
   * @throws when it was not written
   */
  write(text: string, outcome: Outcome, base: number): Promise<number | null>;
  /** The editor, loaded when it is wanted; null: a plain field has to do. */
  editor(): Promise<OpenEditor | null>;
}
