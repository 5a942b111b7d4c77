/** Chromium's model for summaries, as far as it is used here; other browsers have none. */
interface Summarizers {
  availability(how: How): Promise<Availability>;
  create(how: How & Making): Promise<Summarizer>;
}

interface Summarizer {
  summarize(text: string, how: { signal: AbortSignal }): Promise<string>;
  destroy(): void;
}

interface How {
  readonly type: "tldr";
  readonly format: "plain-text";
  readonly length: "medium";
  readonly expectedInputLanguages?: readonly string[];
  readonly outputLanguage?: string;
}

interface Making {
  readonly signal: AbortSignal;
  readonly monitor: (monitor: EventTarget) => void;
}

/** `downloadable`: the browser would first load the model, gigabytes, when asked to write. */
export type Availability = "unavailable" | "downloadable" | "downloading" | "available";

/** Whether a model could sum up a text in this language on this device; asking loads nothing. */
export async function modelAvailability(language: string): Promise<Availability> {
  const door = summarizers();
  // A browser that knows the name and fails at the question has no model to offer.
  return door
    ? door.availability(how(language)).catch(() => "unavailable" as const)
    : "unavailable";
}

/**
 * A summary written by the browser's own model on this device. The browser demands a click where
 * it has to load the model first.
 *
 * @param loaded - told how much of the model is there, 0 to 1, while it is loaded
 * @throws when the browser refuses, the model fails, or `signal` aborts
 */
export async function writeSummary(
  text: string,
  language: string,
  loaded: (share: number) => void,
  signal: AbortSignal,
): Promise<string> {
  const door = summarizers();
  if (!door) throw new Error("no model");
  const monitor = (target: EventTarget) =>
    target.addEventListener("downloadprogress", (event) => {
      const share = (event as Event & { loaded?: unknown }).loaded;
      if (typeof share === "number") loaded(share);
    });
  const summarizer = await door.create({ ...how(language), monitor, signal });
  try {
    return await summarizer.summarize(text, { signal });
  } finally {
    summarizer.destroy();
  }
}

function how(language: string): How {
  const plain = { type: "tldr", format: "plain-text", length: "medium" } as const;
  const tongue = /^[a-z]{2,3}/i.exec(language)?.[0].toLowerCase();
  return tongue ? { ...plain, expectedInputLanguages: [tongue], outputLanguage: tongue } : plain;
}

function summarizers(): Summarizers | undefined {
  return (globalThis as { Summarizer?: Summarizers }).Summarizer;
}
