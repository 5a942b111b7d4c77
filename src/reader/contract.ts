import type { ReaderWords } from "./words";

/** How the reader looks; the fields and their bounds are those of the user's settings. */
export interface ReaderLook {
  readonly theme: "auto" | "paper" | "sepia" | "ink";
  readonly font: "literata" | "atkinson" | "system";
  /** Pixels, 14 to 32. */
  readonly size: number;
  /** Characters a line, 40 to 100. */
  readonly measure: number;
  /** Line height as a multiple of the size, 1.2 to 2.2. */
  readonly leading: number;
  readonly pictures: boolean;
  readonly justify: boolean;
}

/** The story to show. Nodes are the page's own, live; they are read once and never changed. */
export interface ReaderStory {
  /** The headline; shown by the reader, so the page's own headline belongs in `skip`. */
  readonly title: string;
  /** The name of the site, or null; the host is shown in any case. */
  readonly site: string | null;
  /** Formatted for the reader's eyes, or null: "By Ana Ruiz", "15 April 2025". */
  readonly byline: string | null;
  readonly published: string | null;
  /** "4 minutes". */
  readonly minutes: string;
  /** BCP 47, or "" when it is not known. */
  readonly lang: string;
  readonly dir: "ltr" | "rtl" | "auto";
  /** Holds the whole story. */
  readonly root: Element;
  /**
   * Elements left out whole: clutter, headline, byline. Pictures that belong to the story must not
   * stand inside one.
   */
  readonly skip: ReadonlySet<Element>;
  /** Text nodes inside `root` that are no part of the story. */
  readonly skipText: ReadonlySet<Text>;
  /** What the page's addresses are resolved against: `document.baseURI`. */
  readonly baseUrl: string;
}

/** `reader`: the person closed it; `owner`: `close` or the signal; `page`: the page kept at it. */
export type CloseReason = "reader" | "owner" | "page";

export interface ReaderRequest {
  readonly story: ReaderStory;
  readonly look: ReaderLook;
  readonly words: ReaderWords;
  /** BCP 47 and direction of `words`. */
  readonly wordsLang: string;
  readonly wordsDir: "ltr" | "rtl";
  /** Called once, when the reader is gone, whoever closed it. */
  onClose(reason: CloseReason): void;
  /** The person chose a new look, which is shown already: keep it. */
  onLook(look: ReaderLook): void;
}

export interface ReaderHandle {
  /** Takes the reader away, the page as it was; nothing when it is closed already. */
  close(): void;
  update(look: ReaderLook): void;
  /**
   * Scrolls to a sentence of the story and marks it; `null` takes the mark away.
   * @returns whether the sentence was found, white space and line ends apart
   */
  mark(sentence: string | null): boolean;
  /** The story's own text as shown, a newline between blocks. */
  readonly text: string;
}

/** What `index.ts` leaves on the global of the content scripts. */
export interface ReaderDoor {
  /** An aborted `signal` closes the reader. */
  open(request: ReaderRequest, signal: AbortSignal): ReaderHandle;
}

declare global {
  var stetReader: ReaderDoor | undefined;
}
