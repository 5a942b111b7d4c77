import type { Problem } from "../filters/outcome";
import type { FaultWords } from "./faults";

/** What is said of a line, by its number from 0. */
export type Notes = ReadonlyMap<number, string>;

/** The editor as the page sees it, without a word of the library it is made with. */
export interface Editor {
  /** Puts another text in, as one step that can be undone; the cursor stays where it can. */
  setText(text: string): void;
  showProblems(problems: readonly Problem[]): void;
  /** Says something at the end of lines; of the others, nothing. */
  showNotes(notes: Notes): void;
  /** Puts the cursor on the words at fault. */
  select(problem: Problem): void;
  /** @param at - where the cursor goes, in characters */
  focus(at: number): void;
  /** Opens what finds and replaces, or closes it. */
  find(): void;
}

export interface EditorSetup {
  readonly text: string;
  /** Its accessible name, the id of what describes it, and what is shown while it is empty. */
  readonly label: string;
  readonly describedBy: string;
  readonly example: string;
  readonly words: FaultWords;
  /** Text of a key; of the editor's own phrases, `phrases` by their English. */
  readonly t: (key: string, ...fill: string[]) => string;
  /** Hosts to offer. */
  readonly sites: () => readonly string[];
  readonly edited: (text: string) => void;
  readonly save: () => void;
}

export type OpenEditor = (host: HTMLElement, setup: EditorSetup, until: AbortSignal) => Editor;
